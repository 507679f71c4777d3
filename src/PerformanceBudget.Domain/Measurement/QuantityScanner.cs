using System.Runtime.CompilerServices;

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
    /// <returns>The unit; null where <paramref name="error"/> says why there is no quantity.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Unit? Scan(
        ReadOnlySpan<char> text,
        ref int position,
        out WrittenNumber number,
        out SyntaxError error
    )
    {
        error = default;
        var start = position;
        if (!NumberScanner.TryScan(text[start..], out number, out var length))
        {
            return ScanPrefixed(text, ref position, length, ref number, out error);
        }

        var end = start + length;
        var unit = UnitScanner.Find(text, ref end);
        position = end;
        return unit ?? ScanUnknownUnit(text, ref position, out error);
    }

    // 每人每天100元, or no number at all.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Unit? ScanPrefixed(
        ReadOnlySpan<char> text,
        ref int position,
        int length,
        ref WrittenNumber number,
        out SyntaxError error
    )
    {
        var factors = new UnitFactors();
        if (length > 0)
        {
            error = new SyntaxError(position, ShortNumber);
            return null;
        }

        if (
            position >= text.Length
            || text[position] != '每'
            || !UnitScanner.TryScanPrefix(text, ref position, ref factors)
        )
        {
            error = new SyntaxError(position, Number);
            return null;
        }

        if (!NumberScanner.TryScan(text[position..], out number, out length))
        {
            error = new SyntaxError(position, ShortNumber);
            return null;
        }

        position += length;
        return ScanUnit(text, ref position, factors, out error);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Unit? ScanUnknownUnit(ReadOnlySpan<char> text, ref int position, out SyntaxError error)
    {
        var start = Blank.SkipFrom(text, position);
        var unit = ScanUnit(text, ref position, default, out error);
        if (unit is not null && UnitScanner.IsPlain(text, start, position))
        {
            UnitTable.Remember(text[start..position], unit);
        }

        return unit;
    }

    private static Unit? ScanUnit(
        ReadOnlySpan<char> text,
        ref int position,
        UnitFactors factors,
        out SyntaxError error
    )
    {
        error = default;
        var next = Blank.SkipFrom(text, position);
        return
            TryScanBracketed(text, next, ref position, ref factors)
            || TryScanBare(text, next, ref position, ref factors, out error)
            ? UnitTable.Of(in factors)
            : null;
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
