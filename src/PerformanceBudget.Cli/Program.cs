using PerformanceBudget.Cli;

return CommandLine.Run(args, StandardStreams.OfProcess());
