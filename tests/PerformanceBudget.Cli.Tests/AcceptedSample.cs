namespace PerformanceBudget.Cli.Tests;

/// <summary>The real declaration with a file of acceptances beside it, in which one of its errors is accepted.</summary>
internal sealed class AcceptedSample : IDisposable
{
    /// <summary>The rule whose one finding is accepted.</summary>
    public const string Code = "PB2003";

    public const string Reason = "已与业务科室核实<按实列支>";

    private readonly TemporaryFolder _folder = new();

    public AcceptedSample()
    {
        Path = _folder.Write("2026.json", Sample.Json);
        var run = Tool.Run(
            "accept",
            Path,
            "--code",
            Code,
            "--reason",
            Reason,
            "--role",
            "预算审核岗",
            "--until",
            "2026-12-31"
        );
        Assert.Equal(0, run.ExitCode);
    }

    public string Path { get; }

    public void Dispose() => _folder.Dispose();
}
