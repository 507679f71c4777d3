namespace PerformanceBudget.Domain.Review;

/// <summary>PB4003: a statement about a project of another name.</summary>
internal sealed class ProjectNameRule()
    : ProjectRule(
        new FindingDefinition(
            "PB4003",
            Severity.Warning,
            new("说明与申报表的项目名称不同", "Statement and form name the project differently"),
            new(
                "项目经费情况说明为“{actual}”，申报表为“{expected}”。",
                "The statement is about {actual}, the form about {expected}."
            ),
            new("统一项目名称。", "Use one name.")
        )
    )
{
    private static readonly string[] Endings = [.. Vocabulary.ProjectEndings, "工作"];

    public override void Review(Project project, FindingCollector findings)
    {
        if (
            project.Statement?.Title is { } title
            && !string.Equals(title, project.Name, StringComparison.Ordinal)
            && !HasSameStem(title, project.Name)
        )
        {
            findings.Add(
                "/statement/title",
                [new(FindingValue.Actual, title), new(FindingValue.Expected, project.Name)],
                [new("/name", new("申报表的项目名称", "the name in the form"))]
            );
        }
    }

    // 干部工作 and 干部工作经费.
    private static bool HasSameStem(string title, string name)
    {
        var first = ComparedSpelling.OfName(title).AsSpan();
        var second = ComparedSpelling.OfName(name).AsSpan();
        return IsShortFormOf(Stem(first), second) || IsShortFormOf(Stem(second), first);
    }

    // A short form leaves characters out and changes none: 局、处级干部 of 局级、处级干部.
    private static bool IsShortFormOf(ReadOnlySpan<char> stem, ReadOnlySpan<char> name)
    {
        var found = 0;
        foreach (var c in name)
        {
            if (found < stem.Length && stem[found] == c)
            {
                found++;
            }
        }

        return found == stem.Length && stem.Length > 1;
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Endings.Length; i++)
        {
            if (name.Length > Endings[i].Length && name.EndsWith(Endings[i], StringComparison.Ordinal))
            {
                name = name[..^Endings[i].Length];
                i = -1;
            }
        }

        return name;
    }
}
