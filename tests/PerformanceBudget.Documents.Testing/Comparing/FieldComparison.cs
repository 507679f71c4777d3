namespace PerformanceBudget.Documents.Testing;

/// <summary>Compares what stands above the indicators: fields, money, goals.</summary>
internal static class FieldComparison
{
    /// <summary>Every field that the form has, and every one that was read though it does not have it.</summary>
    public static IEnumerable<ComparedDatum> Compare(
        Project expected,
        Project actual,
        string pointer,
        Reports reports
    )
    {
        var actuals = Fields(actual).ToDictionary(field => field.Path, StringComparer.Ordinal);
        foreach (var (path, kind, text) in Fields(expected))
        {
            var read = actuals[path].Text;
            if (text is null && read is null)
            {
                continue;
            }

            var place = pointer + path;
            var isDoubted = reports.Doubt(place);
            yield return new(
                kind,
                Texts.Same(text, read) ? Outcome.Right
                    : reports.DoubtAround(place, pointer) || (text is not null && reports.Tell(text))
                        ? Outcome.Reported
                    : Outcome.Silent,
                $"{path} {text ?? "nothing"}",
                read,
                isDoubted
            );
        }
    }

    /// <summary>Every field that the form of a project has, of which nothing was read.</summary>
    public static IEnumerable<ComparedDatum> Missing(Project project, Reports reports) =>
        Fields(project)
            .Where(field => field.Text is not null)
            .Select(field => new ComparedDatum(
                field.Kind,
                reports.Refuse || reports.Tell(field.Text!) ? Outcome.Reported : Outcome.Silent,
                $"{field.Path} {field.Text}",
                null,
                IsDoubted: false
            ));

    private static IEnumerable<(string Path, DatumKind Kind, string? Text)> Fields(Project project) =>
        [
            ("/name", DatumKind.Field, project.Name),
            ("/nature", DatumKind.Field, project.Nature),
            ("/category", DatumKind.Field, project.Category),
            ("/supervisingDepartment", DatumKind.Field, project.SupervisingDepartment),
            ("/implementingUnit", DatumKind.Field, project.ImplementingUnit),
            ("/period/start", DatumKind.Field, project.Period?.Start.ToString()),
            ("/period/end", DatumKind.Field, project.Period?.End.ToString()),
            ("/funding/total", DatumKind.Field, project.Funding?.Total.ToString()),
            ("/funding/sources", DatumKind.Field, Sources(project.Funding)),
            ("/annualFunding/total", DatumKind.Field, project.AnnualFunding?.Total.ToString()),
            ("/annualFunding/sources", DatumKind.Field, Sources(project.AnnualFunding)),
            ("/goals/overall", DatumKind.Goal, project.Goals.Overall),
            ("/goals/annual", DatumKind.Goal, project.Goals.Annual),
        ];

    /// <summary>The sources that have an amount; a source without one need not be read.</summary>
    private static string? Sources(Funding? funding)
    {
        var stated = (funding?.Sources ?? []).Where(source => source.Amount is not null).ToList();
        return stated.Count == 0 ? null : string.Join(", ", stated);
    }
}
