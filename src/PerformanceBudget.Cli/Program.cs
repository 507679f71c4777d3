using PerformanceBudget.Cli.Commands;
using PerformanceBudget.Cli.Console;

var streams = StandardStreams.OfProcess();
using var interruption = Interruption.Watch(streams);
return CommandLine.Run(args, streams);
