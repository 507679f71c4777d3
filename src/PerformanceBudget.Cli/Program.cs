using PerformanceBudget.Cli.Commands;

return CommandLine.RunProcess(args);
