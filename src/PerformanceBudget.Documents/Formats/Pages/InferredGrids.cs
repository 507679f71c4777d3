namespace PerformanceBudget.Documents;

/// <summary>Finds the grids of tables whose columns no line separates.</summary>
internal static class InferredGrids
{
    private const int Shortest = 2_000;

    /// <summary>The grids outside those that are ruled.</summary>
    /// <param name="page">The page.</param>
    /// <param name="lines">Its lines along the page.</param>
    /// <param name="ruled">The grids that its lines make.</param>
    /// <param name="limits">What a table may have at most.</param>
    public static List<RuledGrid> Find(
        PrintedPage page,
        List<GridLine> lines,
        List<RuledGrid> ruled,
        ReadLimits limits
    )
    {
        limits.Check(ReadLimit.Cells, (long)lines.Count * lines.Count);
        var letters = page.Letters.FindAll(letter => !letter.IsBlank && IsOutside(ruled, letter.Area));
        List<RuledGrid> grids =
        [
            .. RowRules.Find(
                lines.FindAll(line =>
                    IsOutside(ruled, new Area(line.From, line.At, line.To, line.At))
                    && line.To - line.From >= Shortest
                ),
                letters,
                limits
            ),
        ];
        return ruled.Count + grids.Count > 0 ? grids : [.. SpacedTables.Find(letters, limits)];
    }

    private static bool IsOutside(List<RuledGrid> grids, Area area) =>
        !grids.Exists(grid => grid.Area.Contains(area.CentreX, area.CentreY));
}
