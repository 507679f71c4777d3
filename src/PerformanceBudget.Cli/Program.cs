using PerformanceBudget.Cli.Commands;
using PerformanceBudget.Cli.Console;

return CommandLine.Run(args, StandardStreams.OfProcess());
