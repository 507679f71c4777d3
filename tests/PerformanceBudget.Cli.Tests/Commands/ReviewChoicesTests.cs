using System.Text.Json.Nodes;

namespace PerformanceBudget.Cli.Tests.Commands;

public sealed class ReviewChoicesTests
{
    [Fact]
    public void Without_LeavesRulesOut()
    {
        Assert.Contains("PB3003", Codes(Sample.Path));
        Assert.Contains("PB3008", Codes(Sample.Path));

        var codes = Codes(Sample.Path, "--without", "PB3003", "--without", "pb3008", "--without", "PB3003");

        Assert.DoesNotContain("PB3003", codes);
        Assert.DoesNotContain("PB3008", codes);
        Assert.Contains("PB3009", codes);
    }

    [Fact]
    public void Severity_OfARule_IsChanged()
    {
        var findings = Findings(
            Sample.Path,
            "--severity",
            "PB3003=error",
            "--severity",
            "PB2003=information"
        );

        Assert.All(
            findings.Where(finding => CodeOf(finding) == "PB3003"),
            finding => Assert.Equal("error", finding!["severity"]!.GetValue<string>())
        );
        Assert.All(
            findings.Where(finding => CodeOf(finding) == "PB2003"),
            finding => Assert.Equal("information", finding!["severity"]!.GetValue<string>())
        );
    }

    [Theory]
    [InlineData("10万元", true)]
    [InlineData("100000", true)]
    [InlineData("1亿元", false)]
    public void LumpSum_IsTheThresholdOfPB2013(string amount, bool isFound)
    {
        Assert.DoesNotContain("PB2013", Codes(Sample.Path));

        Assert.Equal(isFound, Codes(Sample.Path, "--lump-sum", amount).Contains("PB2013"));
    }

    [Theory]
    [InlineData("0.6", true)]
    [InlineData("0", false)]
    public void NumericShare_IsTheThresholdOfPB3015(string share, bool isFound)
    {
        Assert.DoesNotContain("PB3015", Codes(Sample.Path));

        Assert.Equal(isFound, Codes(Sample.Path, "--numeric-share", share).Contains("PB3015"));
    }

    [Theory]
    [InlineData("2", true)]
    [InlineData("100", false)]
    public void SlackCeiling_IsTheFactorOfPB3014(string factor, bool isFound) =>
        Assert.Equal(isFound, Codes(Sample.Path, "--slack-ceiling", factor).Contains("PB3014"));

    [Fact]
    public void Previous_IsComparedWith()
    {
        var bad = Fixtures.BadOf("PB5007");

        Assert.DoesNotContain("PB5007", Codes(bad));
        Assert.Contains("PB5007", Codes(bad, "--previous", Fixtures.PathTo("PB5007", "bad.previous.json")));
        Assert.DoesNotContain(
            "PB5007",
            Codes(
                Fixtures.PathTo("PB5007", "good.json"),
                "--previous",
                Fixtures.PathTo("PB5007", "good.previous.json")
            )
        );
    }

    [Theory]
    [InlineData("--without", "PB9999", "没有代码为“PB9999”的规则")]
    [InlineData("--without", "PB203", "是否指 PB2003？")]
    [InlineData("--severity", "PB2003", "--severity 不能取“PB2003”")]
    [InlineData("--severity", "PB2003=loud", "--severity 不能取“PB2003=loud”")]
    [InlineData("--severity", "PB9999=error", "没有代码为“PB9999”的规则")]
    [InlineData("--lump-sum", "much", "--lump-sum 不能取“much”")]
    [InlineData("--lump-sum", "-1", "--lump-sum 不能取“-1”")]
    [InlineData("--slack-ceiling", "0.5", "--slack-ceiling 不能取“0.5”")]
    [InlineData("--slack-ceiling", "1e3", "--slack-ceiling 不能取“1e3”")]
    [InlineData("--numeric-share", "1.5", "--numeric-share 不能取“1.5”")]
    [InlineData("--previous", "no-such-file", "找不到文件")]
    public void Choice_ThatIsNone_CannotRun(string option, string value, string reason)
    {
        var run = Tool.Run("check", Sample.Path, option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Previous_ThatIsBroken_CannotRun()
    {
        using var file = new TemporaryFile("{}");

        var run = Tool.Run("check", Sample.Path, "--previous", file.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be read as a whole", run.Error, StringComparison.Ordinal);
    }

    private static HashSet<string> Codes(params string[] args) => [.. Findings(args).Select(CodeOf)];

    private static JsonArray Findings(params string[] args)
    {
        var run = Tool.Run(["check", .. args, "--format", "json"]);
        Assert.Equal(string.Empty, run.Error);
        return JsonNode.Parse(run.Output)!["findings"]!.AsArray();
    }

    private static string CodeOf(JsonNode? finding) => finding!["code"]!.GetValue<string>();
}
