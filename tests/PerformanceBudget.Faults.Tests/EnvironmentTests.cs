namespace PerformanceBudget.Faults.Tests;

/// <summary>What a machine is set to changes no byte of what the tool says.</summary>
public sealed class EnvironmentTests
{
    private const string Script =
        "\"$PBUDGET\" check \"$SAMPLE\" && \"$PBUDGET\" value '≥95%' && { \"$PBUDGET\" check 没有.json 2>&1 || true; }";

    public static TheoryData<string, string?> Settings { get; } =
        new()
        {
            { "LANG", "C" },
            { "LANG", "zh_CN.GB18030" },
            { "LC_ALL", "tr_TR.UTF-8" },
            { "LC_ALL", "ar_SA.UTF-8" },
            { "LC_ALL", "POSIX" },
            { "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0" },
            { "DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY", "0" },
            { "TERM", "dumb" },
            { "TERM", null },
            { "NO_COLOR", "1" },
            { "COLUMNS", "7" },
            { "TZ", "Pacific/Kiritimati" },
            { "TZ", "nonsense" },
            { "HOME", "/nonexistent" },
            { "TMPDIR", "/nonexistent" },
            { "DOTNET_PROCESSOR_COUNT", "1" },
        };

    [Fact]
    public void English_IsSpokenWhereTheMachineDoes()
    {
        Workplace.NeedLinux();
        using var place = new Workplace();

        var run = place.Run(
            "\"$PBUDGET\" value '≥95%'",
            ("LC_ALL", null),
            ("LC_MESSAGES", null),
            ("LANG", "en_US.UTF-8")
        );

        Assert.Equal(place.Run("\"$PBUDGET\" value '≥95%' --lang en").Output, run.Output);
    }

    private static readonly Lazy<ShellRun> Ordinary = new(() =>
    {
        using var place = new Workplace();
        return place.Run(Script);
    });

    [Theory]
    [MemberData(nameof(Settings))]
    public void Setting_ChangesNothing(string name, string? value)
    {
        Workplace.NeedLinux();
        using var place = new Workplace();

        Assert.Equal(0, Ordinary.Value.ExitCode);
        Assert.Equal(Ordinary.Value, place.Run(Script, (name, value)));
    }
}
