using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB5006: indicators that by their own words belong to another project, which has them too.</summary>
internal sealed class MisplacedIndicatorsRule()
    : DeclarationRule(
        new FindingDefinition(
            "PB5006",
            Severity.Warning,
            new("指标属于另一个项目", "Indicators that belong to another project"),
            new(
                "“{name}”的{actual}个指标按文字属于“{owner}”：{names}。",
                "{actual} indicators of {name} belong to {owner} by their own words: {names}."
            ),
            new("从“{name}”中删去这些指标。", "Remove them from {name}.")
        )
    )
{
    private static readonly BilingualText Role = new(
        "另一个项目的同一指标",
        "the same indicator of the other project"
    );

    public override void Review(DepartmentDeclaration declaration, FindingReport report)
    {
        var copies = report.Names.Copies;
        if (copies.Count == 0)
        {
            return;
        }

        var words = new ProjectWords(declaration.Projects);
        foreach (var copy in copies)
        {
            var swapped = copy.Rows.ConvertAll(static row => (row.Second, row.First));
            Review(declaration.Projects, words, copy.First, copy.Second, copy.Rows, report);
            Review(declaration.Projects, words, copy.Second, copy.First, swapped, report);
        }
    }

    private static void Review(
        ImmutableArray<Project> projects,
        ProjectWords words,
        int project,
        int owner,
        List<(int Own, int Other)> rows,
        FindingReport report
    )
    {
        var misplaced = rows.FindAll(row =>
        {
            var name = projects[project].Indicators[row.Own].Name;
            return words.IsNamed(owner, name) && !words.IsNamed(project, name);
        });

        if (misplaced.Count > 0)
        {
            report.Add(
                IndicatorPlaces.AllIn(project),
                (projects, project, owner, misplaced),
                static facts => Describe(facts.projects, facts.project, facts.owner, facts.misplaced)
            );
        }
    }

    private static FindingDetails Describe(
        ImmutableArray<Project> projects,
        int project,
        int owner,
        List<(int Own, int Other)> misplaced
    )
    {
        var places = ImmutableArray.CreateBuilder<RelatedPlace>(2 * misplaced.Count);
        foreach (var (own, other) in misplaced)
        {
            places.Add(new(IndicatorPlaces.At(own).In(project), IndicatorPlaces.Role));
            places.Add(new(IndicatorPlaces.At(other).In(owner), Role));
        }

        return new(
            [
                new("name", projects[project].Name),
                new(FindingValue.Actual, misplaced.Count),
                new("owner", projects[owner].Name),
                new(
                    "names",
                    BilingualText.Quoting(
                        misplaced.ConvertAll(row => projects[project].Indicators[row.Own].Name)
                    )
                ),
            ],
            places.MoveToImmutable()
        );
    }
}
