using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>All that somebody wrote about a project in words, with its places relative to the project.</summary>
internal static class ProjectProse
{
    /// <summary>The names and texts, in the order of the form.</summary>
    public static IEnumerable<(string Pointer, string Text)> Of(Project project) =>
        Sections(project)
            .Where(static one => one.Text is not null)
            .Select(static one => (one.Pointer, one.Text!));

    private static IEnumerable<(string Pointer, string? Text)> Sections(Project project)
    {
        yield return ("/name", project.Name);
        yield return ("/goals/overall", project.Goals.Overall);
        yield return ("/goals/annual", project.Goals.Annual);
        for (var i = 0; i < project.Indicators.Length; i++)
        {
            yield return (IndicatorPlaces.At(i) + "/name", project.Indicators[i].Name);
        }

        foreach (var part in OfLines(project.Budget.Lines, BudgetPlaces.Lines))
        {
            yield return part;
        }

        if (project.Statement is not { } statement)
        {
            yield break;
        }

        yield return ("/statement/title", statement.Title);
        yield return ("/statement/overview/text", statement.Overview?.Text);
        yield return ("/statement/basis/duties", statement.Basis?.Duties);
        yield return ("/statement/basis/text", statement.Basis?.Text);
        foreach (var part in OfPlan(statement.Plan, "/statement/plan"))
        {
            yield return part;
        }
    }

    private static IEnumerable<(string Pointer, string? Text)> OfLines(
        ImmutableArray<BudgetLine> lines,
        string pointer
    )
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var place = JsonPointer.At(pointer, i);
            yield return (place + "/name", lines[i].Name);
            yield return (place + "/text", lines[i].Text);
            foreach (var part in OfLines(lines[i].Lines, place + "/lines"))
            {
                yield return part;
            }
        }
    }

    private static IEnumerable<(string Pointer, string? Text)> OfPlan(
        ImmutableArray<PlanItem> items,
        string pointer
    )
    {
        for (var i = 0; i < items.Length; i++)
        {
            var place = JsonPointer.At(pointer, i);
            yield return (place + "/name", items[i].Name);
            yield return (place + "/text", items[i].Text);
            foreach (var part in OfPlan(items[i].Items, place + "/items"))
            {
                yield return part;
            }
        }
    }
}
