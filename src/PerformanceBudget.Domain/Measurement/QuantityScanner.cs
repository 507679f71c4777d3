using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>Reads a number with its unit, and stops where they stop.</summary>
/// <remarks>
/// <code>
/// quantity = [ "每" counter { "每" counter } ] number [ unit | "(" unit ")" ] ;   (known counters before the number)
/// </code>
/// </remarks>
internal static class QuantityScanner
{
    public static readonly BilingualText UnitOrEnd = new("计量单位或结尾", "a unit or the end");
    public static readonly BilingualText Number = new("数字", "a number");

    private static readonly BilingualText ShortNumber = new(
        $"至多{NumberScanner.MaxDigits}位数字",
        $"a number of at most {NumberScanner.MaxDigits} digits"
    );

    /// <summary>Reads the quantity at <paramref name="position"/> and moves behind it.</summary>
    public static bool TryScan(
        ReadOnlySpan<char> text,
        ref int position,
        out decimal number,
        [NotNullWhen(true)] out Unit? unit,
        out SyntaxError error
    )
    {
        error = default;
        var start = position;
        if (!NumberScanner.TryScan(text[start..], out number, out var length))
        {
            return TryScanPrefixed(text, ref position, length, ref number, out unit, out error);
        }

        position = start + length;
        return UnitScanner.TryFind(text, ref position, out unit)
            || TryScanUnit(text, ref position, default, out unit, out error);
    }

    // 每人每天100元, or no number at all.
    private static bool TryScanPrefixed(
        ReadOnlySpan<char> text,
        ref int position,
        int length,
        ref decimal number,
        [NotNullWhen(true)] out Unit? unit,
        out SyntaxError error
    )
    {
        unit = null;
        var factors = new UnitFactors();
        if (length > 0)
        {
            error = new SyntaxError(position, ShortNumber);
            return false;
        }

        if (
            position >= text.Length
            || text[position] != '每'
            || !UnitScanner.TryScanPrefix(text, ref position, ref factors)
        )
        {
            error = new SyntaxError(position, Number);
            return false;
        }

        if (!NumberScanner.TryScan(text[position..], out number, out length))
        {
            error = new SyntaxError(position, ShortNumber);
            return false;
        }

        position += length;
        return TryScanUnit(text, ref position, factors, out unit, out error);
    }

    private static bool TryScanUnit(
        ReadOnlySpan<char> text,
        ref int position,
        UnitFactors factors,
        [NotNullWhen(true)] out Unit? unit,
        out SyntaxError error
    )
    {
        error = default;
        var next = Blank.SkipFrom(text, position);
        var isRead =
            TryScanBracketed(text, next, ref position, ref factors)
            || TryScanBare(text, next, ref position, ref factors, out error);
        unit = isRead ? UnitTable.Of(in factors) : null;
        return isRead;
    }

    private static bool TryScanBare(
        ReadOnlySpan<char> text,
        int next,
        ref int position,
        ref UnitFactors factors,
        out SyntaxError error
    )
    {
        var start = next;
        if (!UnitScanner.TryScan(text, ref next, ref factors, out error))
        {
            return false;
        }

        position = next > start ? next : position;
        return true;
    }

    // 95.00(%), but nothing that goes on behind the unit: 5(元+3).
    private static bool TryScanBracketed(
        ReadOnlySpan<char> text,
        int next,
        ref int position,
        ref UnitFactors factors
    )
    {
        if (next >= text.Length || CharacterWidth.Narrow(text[next]) != '(')
        {
            return false;
        }

        var start = next = Blank.SkipFrom(text, next + 1);
        var bracketed = factors;
        if (!UnitScanner.TryScan(text, ref next, ref bracketed, out _) || next == start)
        {
            return false;
        }

        next = Blank.SkipFrom(text, next);
        if (next >= text.Length || CharacterWidth.Narrow(text[next]) != ')')
        {
            return false;
        }

        factors = bracketed;
        position = next + 1;
        return true;
    }
}
