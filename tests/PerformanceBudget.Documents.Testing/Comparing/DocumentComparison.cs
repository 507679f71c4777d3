using System.Collections.Immutable;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents.Testing;

/// <summary>What the forms of a document say against what was read of them.</summary>
/// <param name="Data">Every datum of the forms, and every indicator that was invented.</param>
public sealed record DocumentComparison(ImmutableArray<ComparedDatum> Data)
{
    /// <summary>Compares.</summary>
    /// <param name="form">The forms.</param>
    /// <param name="read">What was read of them.</param>
    public static DocumentComparison Of(SyntheticForm form, ReadDeclaration read) =>
        Of(form.Expected, read.Projects, read.Findings, read.Unread);

    /// <summary>Compares.</summary>
    /// <param name="expected">The projects of the forms.</param>
    /// <param name="actual">Those that were read.</param>
    /// <param name="findings">What the reader said.</param>
    /// <param name="unread">What it did not use.</param>
    public static DocumentComparison Of(
        ImmutableArray<Project> expected,
        ImmutableArray<Project> actual,
        ImmutableArray<PlacedFinding> findings,
        ImmutableArray<Excerpt> unread
    )
    {
        var reports = new Reports(findings, unread);
        var positions = Positions(expected, actual);
        return new([
            .. expected.SelectMany(
                (project, i) =>
                    positions[i] is { } position
                        ? Compare(project, actual[position], $"/projects/{position}", reports)
                        : Missing(project, reports)
            ),
            .. Enumerable
                .Range(0, actual.Length)
                .Except(positions.OfType<int>())
                .SelectMany(position => Invented(actual[position], position, reports)),
        ]);
    }

    /// <summary>Projects stand for each other by their names, and those that are left by their order.</summary>
    private static int?[] Positions(ImmutableArray<Project> expected, ImmutableArray<Project> actual)
    {
        var free = Enumerable.Range(0, actual.Length).ToList();
        var positions = expected
            .Select(project =>
            {
                var found = free.FindIndex(i => Texts.Same(actual[i].Name, project.Name));
                if (found < 0)
                {
                    return (int?)null;
                }

                var position = free[found];
                free.RemoveAt(found);
                return position;
            })
            .ToArray();
        for (var i = 0; i < positions.Length && free.Count > 0; i++)
        {
            if (positions[i] is null)
            {
                positions[i] = free[0];
                free.RemoveAt(0);
            }
        }

        return positions;
    }

    private static IEnumerable<ComparedDatum> Compare(
        Project expected,
        Project actual,
        string pointer,
        Reports reports
    ) =>
        FieldComparison
            .Compare(expected, actual, pointer, reports)
            .Concat(Indicators(expected, actual, pointer, reports));

    private static IEnumerable<ComparedDatum> Indicators(
        Project expected,
        Project actual,
        string pointer,
        Reports reports
    )
    {
        var aligned = IndicatorAlignment.Align(expected.Indicators, actual.Indicators);
        for (var i = 0; i < aligned.Length; i++)
        {
            var indicator = expected.Indicators[i];
            var text = IndicatorEquality.Describe(indicator);
            if (aligned[i] is not { } at)
            {
                yield return new(
                    DatumKind.Indicator,
                    reports.Tell(indicator.Name) ? Outcome.Reported : Outcome.Silent,
                    text,
                    null,
                    IsDoubted: false
                );
                continue;
            }

            var read = actual.Indicators[at];
            var isDoubted = reports.Doubt($"{pointer}/indicators/{at}");
            yield return new(
                DatumKind.Indicator,
                IndicatorEquality.Same(indicator, read) ? Outcome.Right
                    : isDoubted || reports.Tell(indicator.Name) ? Outcome.Reported
                    : Outcome.Silent,
                text,
                IndicatorEquality.Describe(read),
                isDoubted
            );
        }

        foreach (var at in Enumerable.Range(0, actual.Indicators.Length).Except(aligned.OfType<int>()))
        {
            yield return Invented(actual.Indicators[at], $"{pointer}/indicators/{at}", reports);
        }
    }

    private static IEnumerable<ComparedDatum> Missing(Project project, Reports reports) =>
        FieldComparison
            .Missing(project, reports)
            .Concat(
                project.Indicators.Select(indicator => new ComparedDatum(
                    DatumKind.Indicator,
                    reports.Refuse || reports.Tell(indicator.Name) ? Outcome.Reported : Outcome.Silent,
                    IndicatorEquality.Describe(indicator),
                    null,
                    IsDoubted: false
                ))
            );

    private static IEnumerable<ComparedDatum> Invented(Project project, int position, Reports reports) =>
        project.Indicators.Select(
            (indicator, i) => Invented(indicator, $"/projects/{position}/indicators/{i}", reports)
        );

    private static ComparedDatum Invented(Indicator indicator, string pointer, Reports reports)
    {
        var isDoubted = reports.Doubt(pointer);
        return new(
            DatumKind.Invented,
            isDoubted ? Outcome.Reported : Outcome.Silent,
            "nothing",
            IndicatorEquality.Describe(indicator),
            isDoubted
        );
    }
}
