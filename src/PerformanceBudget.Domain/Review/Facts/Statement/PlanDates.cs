using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Tells whether a plan says when something is to be done.</summary>
internal static class PlanDates
{
    private const char Month = '月';

    /// <summary>Whether an item of the plan has a date other than those of the whole project.</summary>
    public static bool Has(Project project) =>
        project.Statement is { } statement && Has(statement.Plan, project.Period);

    private static bool Has(ImmutableArray<PlanItem> items, StatedPeriod? whole)
    {
        foreach (var item in items)
        {
            if (
                item.Period is { } period
                    ? whole is null || !period.Matches(whole)
                    : item.Text is not null && HasMonth(item.Text)
            )
            {
                return true;
            }

            if (Has(item.Items, whole))
            {
                return true;
            }
        }

        return false;
    }

    // 4月30日前, 2026年7月; not 3个月.
    private static bool HasMonth(string text)
    {
        for (var i = text.IndexOf(Month, StringComparison.Ordinal); i > 0; )
        {
            if (char.IsAsciiDigit(CharacterWidth.Narrow(text[i - 1])))
            {
                return true;
            }

            i = text.IndexOf(Month, i + 1);
        }

        return false;
    }
}
