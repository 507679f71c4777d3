namespace PerformanceBudget.Documents;

/// <summary>A column of a table of indicators that was torn.</summary>
/// <param name="Kind">What stands in it. Headings of groups and categories share one column, of <see cref="ColumnKind.Category"/>.</param>
/// <param name="Head">Its head as printed: of a region the name.</param>
/// <param name="Content">What its cells look like.</param>
/// <param name="Positions">Between which tabs it stands; more than one place where columns share it, none where nothing tells.</param>
internal sealed record TornColumn(ColumnKind Kind, string Head, TornContent Content, int[] Positions)
{
    /// <summary>What it costs to say that a row has no cell in it.</summary>
    public int SkipCost =>
        Content switch
        {
            TornContent.Name => 30,
            TornContent.SameName => 12,
            TornContent.Value or TornContent.Number => Kind == ColumnKind.Region ? 6 : 10,
            TornContent.Score or TornContent.Direction => 14,
            TornContent.Sign or TornContent.Unit => 3,
            TornContent.Standard => 4,
            TornContent.Remark => 1,
            TornContent.RunningNumber => 2,
            TornContent.ProjectText or TornContent.Amount => 15,
            TornContent.Goal => 3,
            _ => 0,
        };

    /// <summary>Whether it stands before the indicators, in a table of several projects.</summary>
    public bool IsOfProject => Content is TornContent.ProjectText or TornContent.Amount or TornContent.Goal;

    public bool IsHeading => Content == TornContent.Heading;

    public bool IsName => Content == TornContent.Name;
}
