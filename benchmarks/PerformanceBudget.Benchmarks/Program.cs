using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

// In one process, so that the cases of a class are compared under the same conditions and nothing is restored or built on
// the way. Ratios within one run are the result; times are a machine's. Iterations are short and many, so that on a machine
// with other work some of each case are left alone: the minimum is what to compare.
// Code that is optimised again while it runs takes seconds until it no longer changes.
var isTiered = Environment.GetEnvironmentVariable("DOTNET_TieredCompilation") == "1";
var config = DefaultConfig
    .Instance.AddJob(
        Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(isTiered ? 40 : 20)
            .WithIterationCount(isTiered ? 20 : 100)
            .WithIterationTime(TimeInterval.FromMilliseconds(isTiered ? 50 : 5))
    )
    .AddColumn(StatisticColumn.Min)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .WithOptions(ConfigOptions.JoinSummary);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
