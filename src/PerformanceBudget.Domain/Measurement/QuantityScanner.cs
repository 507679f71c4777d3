using System.Runtime.CompilerServices;

namespace PerformanceBudget.Domain;

/// <summary>Reads a number with its unit, and stops where they stop.</summary>
/// <remarks>
/// <code>
/// quantity = [ "每" counter { "每" counter } | "￥" ] number [ unit | "(" unit ")" | "折" | "成" ] ;   (known counters before the number)
/// </code>
/// </remarks>
internal static class QuantityScanner
{
    private const decimal Ten = 10;
    private const decimal Hundred = 100;

    // With two decimals more it still has no more digits than a number may have.
    private static readonly decimal MaxBeforeJiao = DecimalPower.OfTen(NumberScanner.MaxDigits - 2);

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

        if (position < text.Length && AmountScanner.IsCurrencySign(text[position]))
        {
            return TryScanMoney(text, ref position, out quantity, out error);
        }

        quantity = default;
        error = default;
        if (TryScanJiaoAndFen(text, ref position, out quantity))
        {
            return true;
        }

        if (!TryScanNumber(text, ref position, out var number, out error))
        {
            return false;
        }

        var unit = UnitScanner.Find(text, ref position) ?? ScanUnit(text, ref position, out error);
        if (unit is null)
        {
            return TryScanTenths(text, ref position, number, out quantity);
        }

        if (
            ReferenceEquals(unit, Unit.Yuan)
            && number.Scale == 0
            && number < MaxBeforeJiao
            && JiaoAndFen.TryScan(text, ref position, out var small)
        )
        {
            number += small;
            if (UnitScanner.IsDivisionAt(text, position))
            {
                unit = ScanUnit(text, ref position, Unit.Yuan.Factors, out error);
            }
        }

        quantity = unit is null ? default : new Quantity(number, unit);
        return unit is not null;
    }

    // ￥380, ￥380元 and ￥380/人.
    private static bool TryScanMoney(
        ReadOnlySpan<char> text,
        ref int position,
        out Quantity quantity,
        out SyntaxError error
    )
    {
        quantity = default;
        position = Blank.SkipFrom(text, position + 1);
        if (
            !TryScanNumber(text, ref position, out var number, out error)
            || ScanUnit(text, ref position, out error) is not { } unit
        )
        {
            return false;
        }

        if (unit.AsMoney() is not { } money)
        {
            error = new SyntaxError(position, Unit.AUnit);
            return false;
        }

        quantity = new Quantity(number, money);
        return true;
    }

    // 5角2分, and not 5角 alone, whose unit is 角.
    private static bool TryScanJiaoAndFen(ReadOnlySpan<char> text, ref int position, out Quantity quantity)
    {
        quantity = default;
        var end = position;
        if (
            position + 1 >= text.Length
            || text[position + 1] != '角'
            || !JiaoAndFen.TryScan(text, ref end, out var yuan)
            || text[end - 1] == '角'
            || UnitScanner.IsUnitAt(text, end)
            || (end < text.Length && MiddleDot.IsMiddleDot(text[end]))
        )
        {
            return false;
        }

        position = end;
        quantity = new Quantity(yuan, Unit.Yuan);
        return true;
    }

    // 9折 and 95折 are 0.9 and 0.95, 3成 is 0.3.
    private static bool TryScanTenths(
        ReadOnlySpan<char> text,
        ref int position,
        decimal number,
        out Quantity quantity
    )
    {
        quantity = default;
        var start = Blank.SkipFrom(text, position);
        if (start >= text.Length || text[start] is not ('折' or '成') || number is <= 0 or >= Hundred)
        {
            return false;
        }

        if (start + 1 < text.Length && char.IsLetter(text[start + 1]))
        {
            return false;
        }

        var share = number / (number < Ten ? Ten : Hundred);
        if (share.Scale >= NumberScanner.MaxDigits)
        {
            return false;
        }

        position = start + 1;
        quantity = new Quantity(share, Unit.One);
        return true;
    }

    // 每人每天100元
    [MethodImpl(MethodImplOptions.NoInlining)]
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
        if (!CompoundNumber.TryScan(text[position..], out number, out var length))
        {
            error = new SyntaxError(position, length > 0 ? ShortNumber : Number);
            return false;
        }

        position += length;
        error = default;
        return true;
    }

    // By itself, as everything here that has factors, because whoever has room for them clears it first.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Unit? ScanUnit(ReadOnlySpan<char> text, ref int position, out SyntaxError error) =>
        ScanUnit(text, ref position, default, out error);

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
