using System.Numerics;

namespace PerformanceBudget.Domain;

/// <summary>Writes the parts that the canonical texts of thresholds and ranges share.</summary>
internal static class TargetWriter
{
    private const string Opening = "(";
    private const string Closing = ")";

    /// <summary>Writes the number behind what is written already.</summary>
    public static bool TryAppend<TChar>(decimal number, Span<TChar> destination, ref int written)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var fits = NumberFormatter.TryFormat(number, destination[written..], out var appended);
        written = fits ? written + appended : 0;
        return fits;
    }

    /// <summary>
    /// Writes the unit in parentheses behind what is written already; nothing where there is none.
    /// </summary>
    public static bool TryAppendInParentheses<TChar>(Unit unit, Span<TChar> destination, ref int written)
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        unit.IsOne
        || (
            EncodedText.TryAppend(Opening, destination, ref written)
            && EncodedText.TryAppend(
                unit.ToString(format: null, formatProvider: null),
                destination,
                ref written
            )
            && EncodedText.TryAppend(Closing, destination, ref written)
        );
}
