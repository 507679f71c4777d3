using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB2014: lines of one level with one name.</summary>
internal sealed class RepeatedLineRule()
    : ProjectRule(
        new FindingDefinition(
            "PB2014",
            Severity.Warning,
            new("同级预算明细重名", "Lines have the same name"),
            new(
                "“{name}”在同一级出现{remark}：{first}和{second}。",
                "{name} stands {remark} at one level: {first} and {second}."
            ),
            new(
                "合并同名各项，或在名称中写明各自的用途。",
                "Merge them, or let the names say what each of them is for."
            )
        )
        {
            OtherSeverity = Severity.Information,
        }
    )
{
    // Up to here comparing is cheaper than a table.
    private const int Few = 24;

    // Any odd number: so that names that begin as others end do not share a bit.
    private const int MixingFactor = 7;

    private static readonly BilingualText OtherLine = new("同名明细", "the other line");
    private static readonly BilingualText Twice = new("两次", "twice");

    public override void Review(Project project, FindingReport report) =>
        Review(project.Budget.Lines, default, report);

    private static void Review(ImmutableArray<BudgetLine> lines, ListIndexes above, FindingReport report)
    {
        if (lines.Length <= Few)
        {
            ReviewFew(lines, above, report);
        }
        else
        {
            ReviewMany(lines, above, report);
        }

        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].Lines.IsEmpty)
            {
                Review(lines[i].Lines, above.Below(i), report);
            }
        }
    }

    private static void ReviewFew(ImmutableArray<BudgetLine> lines, ListIndexes above, FindingReport report)
    {
        // A bit for each name that there has been, names sharing bits: most names are found to be new at a glance.
        var seen = 0UL;
        for (var last = 0; last < lines.Length; last++)
        {
            var name = lines[last].Name;
            var bit = 1UL << (name[0] + (MixingFactor * name[^1]) + name.Length);
            var isNew = (seen & bit) == 0;
            seen |= bit;
            if (!isNew && IsAmong(name, lines, 0, last) && !IsAmong(name, lines, last + 1, lines.Length))
            {
                Report(lines, last, above, report);
            }
        }
    }

    private static bool IsAmong(ReadOnlySpan<char> name, ImmutableArray<BudgetLine> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (lines[i].Name.AsSpan().SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    private static void ReviewMany(ImmutableArray<BudgetLine> lines, ListIndexes above, FindingReport report)
    {
        var names = new Dictionary<string, (int Last, int Count)>(lines.Length, StringComparer.Ordinal);
        for (var i = 0; i < lines.Length; i++)
        {
            ref var name = ref CollectionsMarshal.GetValueRefOrAddDefault(names, lines[i].Name, out _);
            name = (i, name.Count + 1);
        }

        for (var i = 0; i < lines.Length && names.Count < lines.Length; i++)
        {
            if (names[lines[i].Name] is { Count: > 1 } name && name.Last == i)
            {
                Report(lines, i, above, report);
            }
        }
    }

    // All lines of one name at once, at the last of them.
    private static void Report(
        ImmutableArray<BudgetLine> lines,
        int last,
        ListIndexes above,
        FindingReport report
    )
    {
        report.Add(
            BudgetPlaces.Line(above.Below(last)),
            (lines, last, above),
            static facts => Describe(facts.lines, facts.last, facts.above),
            SayWhatTheyAreFor(lines, lines[last].Name) ? Severity.Information : Severity.Warning
        );
    }

    private static FindingDetails Describe(ImmutableArray<BudgetLine> lines, int last, ListIndexes above)
    {
        var name = lines[last].Name;
        var amounts = new List<StatedAmount>();
        var places = ImmutableArray.CreateBuilder<RelatedPlace>();
        for (var i = 0; i < last; i++)
        {
            if (string.Equals(lines[i].Name, name, StringComparison.Ordinal))
            {
                amounts.Add(Figures.Of(lines[i]));
                places.Add(new(BudgetPlaces.Line(above.Below(i)), OtherLine));
            }
        }

        return new(
            [
                new("name", name),
                new("remark", amounts.Count == 1 ? Twice : Times(amounts.Count + 1)),
                new("first", amounts.Count == 1 ? amounts[0] : string.Join('、', amounts)),
                new("second", Figures.Of(lines[last])),
            ],
            places.DrainToImmutable()
        );
    }

    private static BilingualText Times(int count) => new($"{count}次", $"{count} times");

    // The lists of two offices joined into one budget: the names are the same, the purposes are written beside them.
    private static bool SayWhatTheyAreFor(ImmutableArray<BudgetLine> lines, string name)
    {
        HashSet<string>? texts = null;
        foreach (var line in lines)
        {
            if (
                string.Equals(line.Name, name, StringComparison.Ordinal)
                && (line.Text is null || !(texts ??= new(StringComparer.Ordinal)).Add(line.Text))
            )
            {
                return false;
            }
        }

        return true;
    }
}
