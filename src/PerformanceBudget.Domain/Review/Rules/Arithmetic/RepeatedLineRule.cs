namespace PerformanceBudget.Domain.Review;

/// <summary>PB2014: lines of one level with one name.</summary>
internal sealed class RepeatedLineRule()
    : ReviewRule(
        new FindingDefinition(
            "PB2014",
            Severity.Warning,
            new("同级预算明细重名", "Lines have the same name"),
            new(
                "“{name}”在同级明细中出现{remark}：{first}和{second}，{problem}。",
                "{name} stands {remark} at one level: {first} and {second}; {problem}."
            ),
            new(
                "合并同名事项，或在名称中注明各自用途。",
                "Merge them, or let the names say what each of them is for."
            )
        )
        {
            OtherSeverity = Severity.Information,
        }
    )
{
    private static readonly BilingualText OtherLine = new("同名明细", "the other line");
    private static readonly BilingualText Twice = new("两次", "twice");
    private static readonly BilingualText Repeated = new(
        "疑为重复列支，或名称未作区分",
        "one may be the other once more, or the names do not tell them apart"
    );
    private static readonly BilingualText Explained = new(
        "各有文字说明，如属不同事项，无需修改",
        "each has a text of its own; where they are two things, nothing is to be mended"
    );

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        // A use that is only named counts nothing twice. In most projects no two lines have one name, at whichever level.
        var lines = facts
            .Budget.Lines.Where(line => line.Line.Amount is not null)
            .Select(line => (Line: line, Name: ComparedSpelling.OfIdentity(line.Name)))
            .ToList();
        var names = new HashSet<string>(lines.Count, StringComparer.Ordinal);
        if (lines.TrueForAll(line => names.Add(line.Name)))
        {
            return;
        }

        foreach (var level in lines.GroupBy(line => line.Line.Above))
        {
            // All lines of one name at once, at the last of them.
            var repeated = level
                .GroupBy(line => line.Name, line => line.Line, StringComparer.Ordinal)
                .Where(same => same.Skip(1).Any())
                .Select(same => same.ToList())
                .OrderBy(same => same[^1].Index);
            foreach (var same in repeated)
            {
                Report(same, findings);
            }
        }
    }

    private static void Report(List<LineFacts> same, FindingCollector findings)
    {
        var (first, last) = (same[..^1], same[^1]);
        var isExplained = SayWhatTheyAreFor(same);
        findings.Add(
            last.Pointer,
            [
                new("name", last.Name),
                new("remark", same.Count == 2 ? Twice : new($"{same.Count}次", $"{same.Count} times")),
                new(
                    "first",
                    first.Count == 1 ? first[0].Figure : string.Join('、', first.Select(line => line.Figure))
                ),
                new("second", last.Figure),
                new("problem", isExplained ? Explained : Repeated),
            ],
            [.. first.Select(line => new RelatedPlace(line.Pointer, OtherLine))],
            isExplained ? Severity.Information : Severity.Warning
        );
    }

    // The lists of two offices joined into one budget: the names are the same, the purposes are written beside them.
    private static bool SayWhatTheyAreFor(List<LineFacts> same)
    {
        var texts = same.ConvertAll(line => line.Line.Text);
        return !texts.Contains(null) && texts.Distinct(StringComparer.Ordinal).Count() == texts.Count;
    }
}
