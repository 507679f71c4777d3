namespace PerformanceBudget.Domain.Review;

/// <summary>PB3008: a name that gives its own answer, or asks another question than the value answers.</summary>
internal sealed class NameEndsInValueRule()
    : ReviewRule(
        new FindingDefinition(
            "PB3008",
            Severity.Information,
            new("指标名称与指标值重复或不对应", "A name repeats its value, or asks something else"),
            new("指标{names}{problem}。", "{names}: {problem}."),
            new(
                "建议名称写明考核内容，指标值写明应达到的程度。",
                "Let the name say what is measured, and the value how much of it."
            )
        )
        {
            OtherSeverity = Severity.Warning,
        }
    )
{
    private const string Whether = "是否";

    // Words of one line answer the same question.
    private static readonly string[][] Words =
    [
        ["及时", "按时", "准时", "按期", "如期"],
        ["规范", "合规", "准确", "健全", "安全", "正常", "稳定"],
        ["满意"],
        ["可控"],
        ["浓厚"],
    ];

    // At the end of a name these are mostly things: 操作规范, 网络安全, 社会稳定.
    private static readonly string[] Things = ["规范", "安全", "正常", "稳定"];

    private static readonly WordList[] Questions = Array.ConvertAll(
        Words,
        static words => new WordList(words)
    );
    private static readonly WordList Asked = new([
        .. Words.SelectMany(static words => words).Except(Things, StringComparer.Ordinal),
    ]);
    private static readonly WordList Answers = new([.. Words.SelectMany(static words => words)]);

    private static readonly BilingualText Repeats = new(
        "的名称已含指标值，未体现考核内容与程度，建议分列",
        "the name ends in the value, which says the same twice"
    );

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var repeating = new List<PlacedIndicator>();
        foreach (var placed in facts.Indicators.With(IndicatorTraits.Words))
        {
            if (placed.Indicator.Value is not QualitativeValue { Words: [var word] })
            {
                continue;
            }

            var name = Characters.TrimEnd(placed.BareName);
            if (EndsIn(name, word))
            {
                repeating.Add(placed);
            }
            else if (FindQuestion(name) is { } question && !question.Contains(word) && Answers.Contains(word))
            {
                findings.Add(
                    placed.Pointer,
                    [
                        new("names", BilingualText.Quoting(placed.Name)),
                        new("problem", OtherAnswer(question.FindEnd(name)!, word)),
                    ],
                    severity: Severity.Warning
                );
            }
        }

        if (repeating.Count > 0)
        {
            findings.Add(
                IndicatorPlaces.All,
                [new("names", PlacedIndicator.NamesOf(repeating)), new("problem", Repeats)],
                PlacedIndicator.PlacesOf(repeating)
            );
        }
    }

    private static BilingualText OtherAnswer(string question, string word) =>
        new(
            $"的名称所问为“{question}”，指标值为“{word}”，两者不对应",
            $"the name asks for {question}, but the value answers {word}"
        );

    // 是否及时 is a question, and 及时 its answer. 好 is a grade, whatever the name ends in.
    private static bool EndsIn(ReadOnlySpan<char> name, string word) =>
        word.Length > 1
        && name.Length > word.Length
        && name.EndsWith(word)
        && !name[..^word.Length].EndsWith(Whether);

    private static WordList? FindQuestion(ReadOnlySpan<char> name)
    {
        foreach (var question in Questions)
        {
            if (question.IsEndOf(name) && Asked.IsEndOf(name))
            {
                return question;
            }
        }

        return null;
    }
}
