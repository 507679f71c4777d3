namespace PerformanceBudget.Domain.Review;

/// <summary>PB4013: a phrase that stands twice in a row, “ and ” between Chinese words, two levels of protection of one system.</summary>
internal sealed class TypingErrorRule()
    : ProjectRule(
        new FindingDefinition(
            "PB4013",
            Severity.Information,
            new("文字疑有误植", "A slip in a text"),
            new("文字疑有误：{problem}。", "There seems to be a slip in the text: {problem}."),
            new("核对原文后修改。", "Read the text again, and correct it.")
        )
    )
{
    private const string LatinAnd = "and";

    private static readonly BilingualText LatinWord = new(
        "中文词语间出现英文“and”，疑应为“和”",
        "“and” stands between Chinese words"
    );

    public override void Review(Project project, FindingCollector findings)
    {
        foreach (var part in ProjectProse.Of(project))
        {
            if (FindProblem(part.Text) is { } problem)
            {
                findings.Add(part.Pointer, [new("problem", problem)]);
            }
        }

        ReviewLevels(project, findings);
    }

    private static BilingualText? FindProblem(ReadOnlySpan<char> text)
    {
        var repeated = RepeatedPhrase.TryFind(text, out var phrase)
            ? new BilingualText($"{BilingualText.Quoting(phrase).Chinese}重复出现", $"{phrase} stands twice")
            : null;
        var latin = HasLatinAnd(text) ? LatinWord : null;
        return repeated is null || latin is null
            ? repeated ?? latin
            : new($"{repeated.Chinese}；{latin.Chinese}", $"{repeated.English}; {latin.English}");
    }

    private static bool HasLatinAnd(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOf(LatinAnd); i >= 0; i = text.IndexOf(LatinAnd))
        {
            var before = Blank.TrimEnd(text[..i]);
            text = text[(i + LatinAnd.Length)..];
            var behind = Blank.TrimStart(text);
            if (
                !before.IsEmpty
                && !behind.IsEmpty
                && CharacterWidth.IsIdeograph(before[^1])
                && CharacterWidth.IsIdeograph(behind[0])
            )
            {
                return true;
            }
        }

        return false;
    }

    private static void ReviewLevels(Project project, FindingCollector findings)
    {
        var plan = project.Statement?.Plan ?? [];
        for (var i = 0; i < plan.Length; i++)
        {
            if (ProtectionLevels.AreTwo(plan[i].Name, plan[i].Text))
            {
                findings.Add(
                    JsonPointer.At("/statement/plan", i),
                    [
                        new(
                            "problem",
                            new BilingualText(
                                $"{BilingualText.Quoting(plan[i].Name).Chinese}写有两个不同的保护等级",
                                $"{plan[i].Name} has two levels of protection"
                            )
                        ),
                    ]
                );
            }
        }
    }
}
