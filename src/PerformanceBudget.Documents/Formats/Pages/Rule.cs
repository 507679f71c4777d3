namespace PerformanceBudget.Documents;

/// <summary>A line that is drawn on a page, or a thin rectangle that looks like one: along or down the page.</summary>
/// <param name="Area">What the ink covers; one side is at most <see cref="MostThickness"/>.</param>
/// <param name="Ink">The colour.</param>
internal readonly record struct Rule(Area Area, Ink Ink)
{
    /// <summary>Above it, a rectangle is no line: 4 points.</summary>
    public const int MostThickness = 400;

    public bool IsHorizontal => Area.Width >= Area.Height;
}
