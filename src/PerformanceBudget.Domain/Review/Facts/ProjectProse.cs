using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>All that somebody wrote about a project in words.</summary>
internal static class ProjectProse
{
    private const string Plan = "/statement/plan";

    /// <summary>The names and texts, in the order of the form.</summary>
    public static IEnumerable<PlacedText> Of(Project project)
    {
        yield return new("/name", project.Name);
        yield return new("/goals/overall", project.Goals.Overall);
        yield return new("/goals/annual", project.Goals.Annual);
        for (var i = 0; i < project.Indicators.Length; i++)
        {
            yield return new("/name", project.Indicators[i].Name, IndicatorPlaces.All, i);
        }

        foreach (var part in OfLines(project.Budget.Lines, BudgetPlaces.Lines))
        {
            yield return part;
        }

        if (project.Statement is not { } statement)
        {
            yield break;
        }

        yield return new("/statement/title", statement.Title);
        yield return new("/statement/overview/text", statement.Overview?.Text);
        yield return new("/statement/basis/duties", statement.Basis?.Duties);
        yield return new("/statement/basis/text", statement.Basis?.Text);
        foreach (var part in OfPlan(statement.Plan, Plan))
        {
            yield return part;
        }
    }

    private static IEnumerable<PlacedText> OfLines(ImmutableArray<BudgetLine> lines, string list)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            yield return new("/name", lines[i].Name, list, i);
            yield return new("/text", lines[i].Text, list, i);
            if (lines[i].Lines is { IsEmpty: false } below)
            {
                foreach (var part in OfLines(below, JsonPointer.At(list, i) + "/lines"))
                {
                    yield return part;
                }
            }
        }
    }

    private static IEnumerable<PlacedText> OfPlan(ImmutableArray<PlanItem> items, string list)
    {
        for (var i = 0; i < items.Length; i++)
        {
            yield return new("/name", items[i].Name, list, i);
            yield return new("/text", items[i].Text, list, i);
            if (items[i].Items is { IsEmpty: false } below)
            {
                foreach (var part in OfPlan(below, JsonPointer.At(list, i) + "/items"))
                {
                    yield return part;
                }
            }
        }
    }
}
