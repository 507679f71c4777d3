using System.Text.Json.Nodes;

namespace PerformanceBudget.Faults.Tests;

public sealed class AcceptancesAtOnceTests
{
    private const int Pairs = 10;

    [Fact]
    public void TwoProcessesAtOnce_KeepTheEntriesOfBoth()
    {
        Workplace.NeedLinux();
        const string Accept =
            "\"$PBUDGET\" accept a.json --reason r --role o --until 2026-12-31 >/dev/null --code";
        for (var i = 0; i < Study.Of(Pairs); i++)
        {
            using var place = new Workplace();
            _ = place.Write("a.json", Sample.Json);

            var run = place.Run($"{Accept} PB2003 & {Accept} PB3001 && wait $!");

            Assert.Equal(0, run.ExitCode);
            Assert.Empty(run.Error);
            var codes = JsonNode.Parse(File.ReadAllText(place.PathTo("a.accepted.json")))!["acceptances"]!
                .AsArray()
                .Select(entry => entry!["code"]!.GetValue<string>())
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal);
            Assert.Equal(["PB2003", "PB3001"], codes);
            Assert.Equal(["a.accepted.json", "a.json"], place.Names());
        }
    }

    [Fact]
    public void LockThatAKilledRunLeft_IsInNobodysWay()
    {
        Workplace.NeedLinux();
        using var place = new Workplace();
        _ = place.Write("a.json", Sample.Json);
        const string Accept =
            "\"$PBUDGET\" accept a.json --reason r --role o --until 2026-12-31 --code PB2003";
        var lockFile =
            ".pbudget-"
            + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("a.accepted.json"u8))[
                ..16
            ]
            + ".lock";
        _ = place.Write(lockFile, string.Empty);

        Assert.Equal(0, place.Run(Accept).ExitCode);
        Assert.Equal(["a.accepted.json", "a.json"], place.Names());
    }
}
