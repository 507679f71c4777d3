namespace PerformanceBudget.Documents;

/// <summary>A rectangle of cells: <c>A1:F2</c>.</summary>
internal readonly record struct CellRange(CellReference First, CellReference Last)
{
    /// <summary>Reads <c>A1:F2</c>, and <c>A1</c> for one cell.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CellRange range)
    {
        var colon = text.IndexOf(':');
        if (
            CellReference.TryParse(colon < 0 ? text : text[..colon], out var one)
            && CellReference.TryParse(text[(colon + 1)..], out var other)
        )
        {
            range = new CellRange(
                new(Math.Min(one.Row, other.Row), Math.Min(one.Column, other.Column)),
                new(Math.Max(one.Row, other.Row), Math.Max(one.Column, other.Column))
            );
            return true;
        }

        range = default;
        return false;
    }
}
