using System.Collections.Immutable;

namespace PerformanceBudget.Testing;

/// <summary>What is missing, and what stands in another's place.</summary>
internal static class StructureMistakes
{
    public static ImmutableArray<MistakeKind> Kinds { get; } =
    [
        new(
            "48",
            "a section is missing that the other projects have",
            MistakeBar.Sure,
            "PB1 PB4004 PB4007 PB4011",
            LoseSection
        ),
        new("49", "a group of indicators is missing", MistakeBar.Tried(1), "PB3002 PB3023 PB3024", LoseGroup),
        new("49b", "no quantity or no quality", MistakeBar.Tried(1), "PB3010 PB3023 PB3024", LoseCategory),
        new(
            "50",
            "statements of two projects exchanged",
            MistakeBar.Tried(1),
            "PB1 PB4 PB5",
            ExchangeStatements
        ),
        new(
            "51",
            "budgets of two projects exchanged",
            MistakeBar.Tried(1),
            "PB1 PB2 PB4 PB3013 PB3014",
            ExchangeBudgets
        ),
    ];

    private static readonly string[] Sections =
    [
        "/statement/plan",
        "/statement/schedule",
        "/statement/basis",
        "/statement/overview",
        "/statement/implementers",
        "/budget",
        "/goals",
    ];

    private static readonly string[][] Groups =
    [
        ["economicCost", "socialCost", "ecologicalCost", "outputCost"],
        ["quantity", "quality", "timeliness"],
        ["economicBenefit", "socialBenefit", "ecologicalBenefit", "sustainableImpact"],
        ["beneficiarySatisfaction"],
    ];

    private static Mistake? LoseSection(Sheet sheet, Pen pen)
    {
        var projects = sheet.Projects.ToArray();
        if (projects.Length < 3)
        {
            return null;
        }

        var section = AmountMistakes.Pick(
            pen,
            Sections
                .Where(one => Array.TrueForAll(projects, project => sheet[project + one] is not null))
                .Select(one => pen.Pick(projects.AsSpan()) + one)
        );
        if (section is null)
        {
            return null;
        }

        sheet.Remove(section);
        var project = Sheet.ProjectOf(section);
        return Mistake.At(
            $"without {section}",
            section,
            "=" + project,
            "=" + project + "/statement",
            "=" + project + "/goals",
            "=/projects"
        );
    }

    private static Mistake? Lose(Sheet sheet, Pen pen, IEnumerable<string[]> choices)
    {
        var found = sheet
            .Projects.SelectMany(project =>
                choices
                    .Where(categories =>
                        sheet
                            .Indicators(project)
                            .Any(one => categories.Contains(sheet.Text(one + "/category")))
                        && sheet
                            .Indicators(project)
                            .Any(one => !categories.Contains(sheet.Text(one + "/category")))
                    )
                    .Select(categories => (Project: project, Categories: categories))
            )
            .ToArray();
        if (found.Length == 0)
        {
            return null;
        }

        var (owner, lost) = pen.Pick(found.AsSpan());
        foreach (
            var indicator in sheet
                .Indicators(owner)
                .Where(one => lost.Contains(sheet.Text(one + "/category")))
                .Reverse()
                .ToArray()
        )
        {
            sheet.Remove(indicator);
        }

        return Mistake.At($"without {lost[0]}", owner + "/indicators", "=" + owner);
    }

    private static Mistake? LoseGroup(Sheet sheet, Pen pen) => Lose(sheet, pen, Groups);

    private static Mistake? LoseCategory(Sheet sheet, Pen pen) =>
        Lose(
            sheet,
            pen,
            [
                ["quantity"],
                ["quality"],
            ]
        );

    private static Mistake? Exchange(Sheet sheet, Pen pen, string part, params string[] places)
    {
        var projects = sheet.Projects.Where(one => sheet[one + part] is not null).ToArray();
        if (projects.Length < 2)
        {
            return null;
        }

        var (one, other) = (pen.Pick(projects.AsSpan()), pen.Pick(projects.AsSpan()));
        if (one == other)
        {
            return null;
        }

        sheet.Exchange(one + part, other + part);
        return Mistake.At(
            $"{one} and {other}",
            [one + part, other + part, .. places.SelectMany(place => new[] { one + place, other + place })]
        );
    }

    private static Mistake? ExchangeStatements(Sheet sheet, Pen pen) =>
        Exchange(sheet, pen, "/statement", "/name", "/period", "/annualFunding");

    private static Mistake? ExchangeBudgets(Sheet sheet, Pen pen) =>
        Exchange(sheet, pen, "/budget", "/annualFunding", "/indicators", "/statement/plan");
}
