using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Review;

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
            Assert.Contains(Unbroken(definition.Message.English), run.Unbroken, StringComparison.Ordinal);
            Assert.Contains(
                Unbroken(definition.Advice?.English ?? string.Empty),
                run.Unbroken,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Explain_SmallLetters_AreUnderstood() =>
        Assert.Equal(0, Tool.Run("explain", " pb2003").ExitCode);

    [Theory]
    [InlineData("PB203")]
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
    public void Explain_CodeOfReading_PointsToThePageOfErrors()
    {
        var run = Tool.Run("explain", "PB1004");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("docs/errors.md", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("PB2004", run.Error, StringComparison.Ordinal);
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
    private static string Unbroken(string template) =>
        string.Concat(
                template
                    .Split('{')
                    .Select(
                        (part, i) =>
                            i == 0 ? part : "…" + part[(part.IndexOf('}', StringComparison.Ordinal) + 1)..]
                    )
            )
            .Replace(" ", string.Empty, StringComparison.Ordinal);
}
