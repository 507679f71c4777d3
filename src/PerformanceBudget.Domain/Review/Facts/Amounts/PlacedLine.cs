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

    /// <summary>The lines whose amounts make the sum of a level; for a use that is only named, those below it.</summary>
    public static ImmutableArray<PlacedLine> InSum(ImmutableArray<BudgetLine> lines, string pointer) =>
        [
            .. lines.SelectMany(
                (line, i) =>
                {
                    var place = JsonPointer.At(pointer, i);
                    return line.Amount is null
                        ? InSum(line.Lines, place + "/lines")
                        : [new PlacedLine(line, place)];
                }
            ),
        ];
}
