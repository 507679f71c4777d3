using System.Text.RegularExpressions;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Reports.Tests.Words;

public sealed class ValueWordsTests
{
    [Fact]
    public void ValuesOfRules_HaveWords() =>
        Assert.All(
            RuleCatalogue
                .Rules.Select(rule => rule.Definition)
                .Concat(ReadingCatalogue.Definitions)
                .SelectMany(NamesIn),
            name => Assert.True(ValueWords.Know(name), name)
        );

    [Fact]
    public void Message_NamesWhatItLeavesOpen()
    {
        var definition = new FindingDefinition(
            "HZ0001",
            Severity.Warning,
            new("标题", "A title"),
            new("“{name}”为{actual:W}，{mine}。", "{name} is {actual:W}: {mine}.")
        );

        Assert.Equal(
            new("“〈名称〉”为〈申报内容〉，〈mine〉。", "<name> is <actual>: <mine>."),
            RuleText.MessageOf(definition)
        );
    }

    private static IEnumerable<string> NamesIn(FindingDefinition definition) =>
        new[] { definition.Message, definition.Advice }
            .OfType<BilingualText>()
            .SelectMany(text => Regex.Matches(text.Chinese + text.English, "\\{([^{}:]*)"))
            .Select(match => match.Groups[1].Value);
}
