using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB5006: indicators that by their own words belong to another project, which has them too.</summary>
internal sealed class MisplacedIndicatorsRule()
    : ReviewRule(
        new FindingDefinition(
            "PB5006",
            Severity.Warning,
            new("指标疑属其他项目", "Indicators that belong to another project"),
            new(
                "“{name}”的{actual}个指标从内容看应属“{owner}”项目：{names}。",
                "{actual} indicators of {name} belong to {owner} by their own words: {names}."
            ),
            new(
                "核实后从“{name}”中调整或删除上述指标。",
                "Check these indicators, and move or remove them from {name}."
            )
        )
    )
{
    private static readonly BilingualText Role = new(
        "另一个项目的同一指标",
        "the same indicator of the other project"
    );

    internal override void ReviewDeclaration(DeclarationFacts facts, FindingCollector findings)
    {
        var declaration = facts.Declaration;
        foreach (var copy in facts.Copies)
        {
            var swapped = copy.Rows.ConvertAll(static row => (row.Second, row.First));
            Review(declaration.Projects, facts.Words, copy.First, copy.Second, copy.Rows, findings);
            Review(declaration.Projects, facts.Words, copy.Second, copy.First, swapped, findings);
        }
    }

    private static void Review(
        ImmutableArray<Project> projects,
        ProjectWords words,
        int project,
        int owner,
        List<(int Own, int Other)> rows,
        FindingCollector findings
    )
    {
        var misplaced = rows.FindAll(row =>
        {
            var name = projects[project].Indicators[row.Own].Name;
            return words.IsNamed(owner, name) && !words.IsNamed(project, name);
        });

        if (misplaced.Count == 0)
        {
            return;
        }

        var names = misplaced.ConvertAll(row => projects[project].Indicators[row.Own].Name);
        findings.Add(
            IndicatorPlaces.AllIn(project),
            [
                new("name", projects[project].Name),
                new(FindingValue.Actual, misplaced.Count),
                new("owner", projects[owner].Name),
                new("names", BilingualText.Quoting(names)),
            ],
            [.. misplaced.SelectMany(row => PlacesOf(row, project, owner))]
        );
    }

    private static IEnumerable<RelatedPlace> PlacesOf((int Own, int Other) row, int project, int owner) =>
        [
            new(IndicatorPlaces.AtIn(project, row.Own), IndicatorPlaces.Role),
            new(IndicatorPlaces.AtIn(owner, row.Other), Role),
        ];
}
