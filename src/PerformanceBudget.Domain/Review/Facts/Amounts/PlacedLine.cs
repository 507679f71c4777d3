using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>A budget line and its place within the project.</summary>
internal sealed record PlacedLine(BudgetLine Line, string Pointer)
{
    /// <summary>Where its amount is written.</summary>
    public string AmountPointer =>
        Pointer + (Line.Stated is { } stated && stated.Value == Line.Amount ? "/stated" : "/amount");

    /// <summary>The amount, of which there has to be one, as far as it is known.</summary>
    public AmountInPlace Amount => AmountInPlace.Named(AmountPointer, Line.Name, Figures.Of(Line));

    /// <summary>The lines of a level.</summary>
    public static ImmutableArray<PlacedLine> Of(ImmutableArray<BudgetLine> lines, string pointer) =>
        [.. lines.Select((line, i) => new PlacedLine(line, JsonPointer.At(pointer, i)))];
}
