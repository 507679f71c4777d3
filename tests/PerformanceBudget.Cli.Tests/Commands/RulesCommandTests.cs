using System.Text.RegularExpressions;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Tests.Commands;

public sealed class RulesCommandTests
{
    [Theory]
    [InlineData("zh", Language.Chinese)]
    [InlineData("en", Language.English)]
    public void Rules_AreAllListed(string option, Language language)
    {
        var run = Tool.Run("rules", "--lang", option);

        Assert.Equal(0, run.ExitCode);
        Assert.All(
            RuleCatalogue.Rules,
            rule =>
            {
                Assert.Contains($"{rule.Definition.Code} ", run.Output, StringComparison.Ordinal);
                Assert.Contains(
                    string.Concat(rule.Definition.Title.In(language).Where(c => c != ' ')),
                    run.Unbroken,
                    StringComparison.Ordinal
                );
            }
        );
        Assert.All(run.Lines, line => Assert.InRange(Tool.WidthOf(line), 0, StandardStreams.DefaultWidth));
    }

    [Fact]
    public void Explain_EveryRule_SaysTitleMessageAndAdvice()
    {
        foreach (var definition in RuleCatalogue.Rules.Select(rule => rule.Definition))
        {
            var run = Tool.Run("explain", definition.Code.ToString(), "--lang", "en");

            Assert.Equal(0, run.ExitCode);
            Assert.Contains(definition.Title.English, run.Output, StringComparison.Ordinal);
            Assert.All(
                Pieces(definition.Message.English).Concat(Pieces(definition.Advice?.English ?? string.Empty)),
                piece => Assert.Contains(piece, run.Unbroken, StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [InlineData("PB4001", "需核实/提示", "Warning/Info")]
    [InlineData("PB4002", "错误/提示", "Error/Info")]
    [InlineData("PB3008", "提示/需核实", "Info/Warning")]
    public void Rules_OfTwoSeverities_NameBoth(string code, string chinese, string english)
    {
        AssertNamed(chinese, "zh");
        AssertNamed(english, "en");

        void AssertNamed(string severities, string language)
        {
            var line = Tool.Run("rules", "--lang", language)
                .Lines.Single(line => line.StartsWith(code, StringComparison.Ordinal));
            Assert.Equal(severities, line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]);
            Assert.EndsWith(
                "  " + severities,
                Tool.Run("explain", code, "--lang", language).Lines[0],
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Explain_SmallLetters_AreUnderstood() =>
        Assert.Equal(0, Tool.Run("explain", " pb2003").ExitCode);

    [Theory]
    [InlineData("PB2003X")]
    [InlineData("PB20003")]
    [InlineData("2003")]
    [InlineData("BP2003")]
    public void Explain_NearlyACode_SuggestsOne(string code)
    {
        var run = Tool.Run("explain", code);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("是否指 PB2003？", run.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean PB2003?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_EveryRule_HasAnExample()
    {
        foreach (var definition in RuleCatalogue.Rules.Select(rule => rule.Definition))
        {
            var run = Tool.Run("explain", definition.Code.ToString());
            var example = run.Unbroken[run.Unbroken.IndexOf("例如：", StringComparison.Ordinal)..];
            var length = example.IndexOf("为什么", StringComparison.Ordinal);

            Assert.InRange(length, "例如：".Length + 10, int.MaxValue);
            Assert.DoesNotContain("〈名称〉", example[..length], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("zh", "docs/rules/zh-CN")]
    [InlineData("en", "docs/rules")]
    public void Explain_EveryRule_PrintsItsPage(string option, string folder)
    {
        foreach (var definition in RuleCatalogue.Rules.Select(rule => rule.Definition))
        {
            var page = File.ReadAllLines(Repository.PathTo([.. folder.Split('/'), $"{definition.Code}.md"]));
            var run = Tool.Run("explain", definition.Code.ToString(), "--lang", option);

            Assert.All(
                page.Where(line => line.StartsWith("## ", StringComparison.Ordinal)),
                heading => Assert.Contains(heading[3..], run.Lines)
            );
            Assert.DoesNotContain("](", run.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("PB3006.json", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Explain_ACodeOfReading_HasNoPage_AndSaysWhatItMeans()
    {
        var run = Tool.Run("explain", "PB1013", "--lang", "en");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Says: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Why", run.Lines);
    }

    /// <summary>Examples are kept as text, so that the tool needs no fixture.</summary>
    [Fact]
    public void Examples_AreWhatTheRulesSayAboutTheirFixtures()
    {
        var path = Repository.PathTo("src", "PerformanceBudget.Cli", "Text", "rule-examples.tsv");
        var examples = string.Concat(
            RuleFixture.Codes.Select(code =>
            {
                var bad = RuleFixture.Of(code).Bad;
                var finding = bad.Review().Findings.First(finding => finding.Code.ToString() == code);
                var places = new DocumentPlaces(DeclarationAudit.Run(bad.Declaration));
                return string.Join(
                    '\t',
                    code,
                    $"{Place(Language.Chinese)}：{finding.GetMessage(Language.Chinese)}",
                    $"{Place(Language.English)}: {finding.GetMessage(Language.English)}\n"
                );

                string Place(Language language) =>
                    places.Describe(finding.Pointer, language, withProject: false);
            })
        );
        if (Environment.GetEnvironmentVariable("PERFORMANCE_BUDGET_WRITE") == "1")
        {
            File.WriteAllText(path, examples);
        }

        Assert.True(
            examples == File.ReadAllText(path),
            "rule-examples.tsv is not what the fixtures give. Write it again, and look at what changed: "
                + "PERFORMANCE_BUDGET_WRITE=1 dotnet test --project tests/PerformanceBudget.Cli.Tests --filter FullyQualifiedName~RulesCommandTests"
        );
    }

    [Fact]
    public void Explain_Example_IsWhatTheRuleSaysAboutItsFixture()
    {
        var run = Tool.Run("explain", "PB5007");
        var check = Tool.Run(
            "check",
            Fixtures.BadOf("PB5007"),
            "--previous",
            Fixtures.PathTo("PB5007", "bad.previous.json")
        );

        var example = run.Unbroken[(run.Unbroken.IndexOf("例如：", StringComparison.Ordinal) + 3)..];
        example = example[..example.IndexOf("为什么", StringComparison.Ordinal)];
        var message = example[(example.IndexOf('：', StringComparison.Ordinal) + 1)..];
        Assert.Contains(message, check.Unbroken, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_EveryCodeOfReading_SaysWhatItIs()
    {
        foreach (var definition in ReadingCatalogue.Definitions)
        {
            var run = Tool.Run("explain", definition.Code.ToString());

            Assert.Equal(0, run.ExitCode);
            Assert.Contains(definition.Title.Chinese, run.Output, StringComparison.Ordinal);
            Assert.Contains("内容：", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("XYZ")]
    [InlineData("")]
    public void Explain_NoCodeAtAll_PointsToTheList(string code)
    {
        var run = Tool.Run("explain", code);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("pbudget rules", run.Error, StringComparison.Ordinal);
    }

    /// <summary>A template without blanks, its placeholders left open.</summary>
    private static IEnumerable<string> Pieces(string template) =>
        Regex
            .Split(template, "\\{[^{}]*\\}")
            .Select(piece => piece.Replace(" ", string.Empty, StringComparison.Ordinal));
}
