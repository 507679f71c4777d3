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
var config = DefaultConfig
    .Instance.AddJob(
        Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(20)
            .WithIterationCount(100)
            .WithIterationTime(TimeInterval.FromMilliseconds(5))
    )
    .AddColumn(StatisticColumn.Min)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .WithOptions(ConfigOptions.JoinSummary);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
