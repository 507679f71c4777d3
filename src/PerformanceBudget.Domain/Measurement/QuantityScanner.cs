namespace PerformanceBudget.Domain;

/// <summary>Reads a number with its unit, and stops where they stop.</summary>
/// <remarks>
/// <code>
/// quantity = [ "每" counter { "每" counter } ] number [ unit | "(" unit ")" ] ;   (known counters before the number)
/// </code>
/// </remarks>
internal static class QuantityScanner
{
    private static readonly BilingualText Number = new("数字", "a number");

    private static readonly BilingualText ShortNumber = new(
        $"至多{NumberScanner.MaxDigits}位数字",
        $"a number of at most {NumberScanner.MaxDigits} digits"
    );

    /// <summary>Reads the quantity at <paramref name="position"/> and moves behind it.</summary>
    /// <returns>False where <paramref name="error"/> says why there is no quantity.</returns>
    public static bool TryScan(
        ReadOnlySpan<char> text,
        ref int position,
        out Quantity quantity,
        out SyntaxError error
    )
    {
        if (position < text.Length && text[position] == '每')
        {
            return TryScanPrefixed(text, ref position, out quantity, out error);
        }

        quantity = default;
        if (!TryScanNumber(text, ref position, out var number, out error))
        {
            return false;
        }

        var unit = UnitScanner.Find(text, ref position) ?? ScanUnit(text, ref position, default, out error);
        quantity = unit is null ? default : new Quantity(number, unit);
        return unit is not null;
    }

    // 每人每天100元
    private static bool TryScanPrefixed(
        ReadOnlySpan<char> text,
        ref int position,
        out Quantity quantity,
        out SyntaxError error
    )
    {
        quantity = default;
        var divisors = new UnitFactors();
        if (!UnitScanner.TryScanPrefix(text, ref position, ref divisors))
        {
            error = new SyntaxError(position, Number);
            return false;
        }

        if (
            !TryScanNumber(text, ref position, out var number, out error)
            || ScanUnit(text, ref position, in divisors, out error) is not { } unit
        )
        {
            return false;
        }

        quantity = new Quantity(number, unit);
        return true;
    }

    private static bool TryScanNumber(
        ReadOnlySpan<char> text,
        ref int position,
        out decimal number,
        out SyntaxError error
    )
    {
        if (!NumberScanner.TryScan(text[position..], out number, out var length))
        {
            error = new SyntaxError(position, length > 0 ? ShortNumber : Number);
            return false;
        }

        position += length;
        error = default;
        return true;
    }

    // The unit behind a number, which divisors before it may have begun.
    private static Unit? ScanUnit(
        ReadOnlySpan<char> text,
        ref int position,
        in UnitFactors divisors,
        out SyntaxError error
    )
    {
        error = default;
        var factors = divisors;
        var start = Blank.SkipFrom(text, position);
        if (!TryScanBracketed(text, start, ref position, ref factors))
        {
            var next = start;
            if (!UnitScanner.TryScan(text, ref next, ref factors, out error))
            {
                return null;
            }

            position = next > start ? next : position;
        }

        return UnitTable.Of(in factors);
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
