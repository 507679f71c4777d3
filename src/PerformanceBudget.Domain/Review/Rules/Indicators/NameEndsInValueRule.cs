using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB3008: a name that gives its own answer, or asks another question than the value answers.</summary>
internal sealed class NameEndsInValueRule()
    : ProjectRule(
        new FindingDefinition(
            "PB3008",
            Severity.Information,
            new("指标名称与指标值重复或不对应", "A name repeats its value, or asks something else"),
            new("{names}{problem}。", "{names}: {problem}."),
            new(
                "名称只写考核什么，指标值写考核到什么程度。",
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

    private static readonly WordList[] Questions = Array.ConvertAll(
        Words,
        static words => new WordList(words)
    );
    private static readonly WordList Answers = new([.. Words.SelectMany(static words => words)]);

    private static readonly BilingualText Repeats = new(
        "的名称以指标值结尾，等于自问自答",
        "the name ends in the value, which says the same twice"
    );

    public override void Review(Project project, FindingReport report)
    {
        var isRepeated = false;
        var indicators = project.Indicators;
        foreach (var i in report.Indicators.With(IndicatorTraits.Words))
        {
            if (indicators[i].Value is not QualitativeValue { Words: [var word] })
            {
                continue;
            }

            var name = IndicatorWords.TrimEnd(indicators[i].Name);
            if (EndsIn(name, word))
            {
                isRepeated = true;
            }
            else if (FindQuestion(name) is { } question && !question.Contains(word) && Answers.Contains(word))
            {
                ReportOther(indicators[i].Name, i, question.FindEnd(name)!, word, report);
            }
        }

        if (isRepeated)
        {
            report.Add(IndicatorPlaces.All, indicators, DescribeRepeating);
        }
    }

    private static FindingDetails DescribeRepeating(ImmutableArray<Indicator> indicators)
    {
        var repeating = new IndicatorList(
            indicators,
            static indicator =>
                indicator.Value is QualitativeValue { Words: [var word] }
                && EndsIn(IndicatorWords.TrimEnd(indicator.Name), word)
        );
        return new([new("names", repeating.Names), new("problem", Repeats)], repeating.Places);
    }

    private static void ReportOther(
        string name,
        int index,
        string question,
        string word,
        FindingReport report
    )
    {
        report.Add(
            IndicatorPlaces.At(index),
            (name, question, word),
            static facts =>
                new([
                    new("names", BilingualText.Quoting(facts.name)),
                    new(
                        "problem",
                        new BilingualText(
                            $"问的是“{facts.question}”，指标值答的却是“{facts.word}”",
                            $"the name asks for {facts.question}, but the value answers {facts.word}"
                        )
                    ),
                ]),
            Severity.Warning
        );
    }

    // 是否及时 is a question, and 及时 its answer. 好 is a grade, whatever the name ends in.
    private static bool EndsIn(ReadOnlySpan<char> name, string word) =>
        word.Length > 1
        && name.Length > word.Length
        && name.EndsWith(word)
        && !name[..^word.Length].EndsWith(Whether);

    private static WordList? FindQuestion(ReadOnlySpan<char> name)
    {
        if (!Answers.IsEndOf(name))
        {
            return null;
        }

        foreach (var question in Questions)
        {
            if (question.IsEndOf(name))
            {
                return question;
            }
        }

        return null;
    }
}
