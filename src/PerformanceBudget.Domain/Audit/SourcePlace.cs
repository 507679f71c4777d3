namespace PerformanceBudget.Domain.Audit;

/// <summary>A place in the source of a declaration: what a person looks for to see it with their own eyes.</summary>
/// <remarks>
/// In a text, such as a JSON file, that is line and column. Sources without lines will have places of other kinds (page, cell,
/// paragraph), so that every part of a place can be absent. Equality is by all parts.
/// </remarks>
public sealed record SourcePlace
{
    private SourcePlace(TextPosition position) => Position = position;

    /// <summary>Line and column; null in a source that has none.</summary>
    public TextPosition? Position { get; }

    /// <summary>A place in a text.</summary>
    public static SourcePlace At(TextPosition position) => new(position);

    /// <summary>The place as people read it: <c>12:5</c>.</summary>
    public override string ToString() => $"{Position}";
}
