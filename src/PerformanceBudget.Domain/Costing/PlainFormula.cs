using System.Runtime.CompilerServices;

namespace PerformanceBudget.Domain;

/// <summary>
/// Reads and evaluates formulas as nearly all are written: sums of products of plain numbers with known units, and a
/// stated result. No label, no parentheses, no prose.
/// </summary>
/// <remarks>
/// <see cref="FormulaParser{TSink, TPart}"/> has the grammar. This is the part of it that can be read without remembering
/// where and why reading failed, in half the time. It is made of the same numbers, units, signs and values, gives up on
/// whatever it does not know, and a test compares both.
/// </remarks>
internal static class PlainFormula
{
    // Short enough not to have more operands than a formula can have.
    private const int MaxLength = CostFormula.MaxOperands;

    private const int None = -1;

    /// <summary>Evaluates a text that is a plain formula.</summary>
    /// <returns>False where only the parser can tell.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryEvaluate(ReadOnlySpan<char> text, out FormulaValue value, out StatedResult stated)
    {
        value = default;
        stated = default;
        if (text.Length > MaxLength)
        {
            return false;
        }

        var end = EvaluateProduct(text, 0, ref value);
        var isCalculation = value.HasProduct;
        if (FormulaSign.At(text, end) is FormulaSign.Plus or FormulaSign.Minus)
        {
            end = AddProducts(text, end, ref value);
            isCalculation = true;
        }

        return isCalculation && (end == text.Length || TryScanStated(text, end, out stated));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int AddProducts(ReadOnlySpan<char> text, int position, ref FormulaValue sum)
    {
        while (FormulaSign.At(text, position) is var sign and (FormulaSign.Plus or FormulaSign.Minus))
        {
            var term = default(FormulaValue);
            position = EvaluateProduct(text, position + 1, ref term);
            if (position == None)
            {
                return None;
            }

            sum.Add(in term, isSubtracted: sign == FormulaSign.Minus);
        }

        return position;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EvaluateProduct(ReadOnlySpan<char> text, int position, ref FormulaValue product)
    {
        if (ScanQuantity(text, ref position, out var number) is not { } unit)
        {
            return None;
        }

        product.Set(number, unit);
        while (FormulaSign.At(text, position) is var sign and (FormulaSign.Times or FormulaSign.Divide))
        {
            position++;
            unit = ScanQuantity(text, ref position, out number);
            if (unit is null)
            {
                return None;
            }

            product.Multiply(number, unit, isDivisor: sign == FormulaSign.Divide);
        }

        return position;
    }

    private static bool TryScanStated(ReadOnlySpan<char> text, int position, out StatedResult stated)
    {
        stated = default;
        var sign = FormulaSign.At(text, position);
        position++;
        if (
            sign is not (FormulaSign.EqualTo or FormulaSign.About)
            || ScanQuantity(text, ref position, out var number) is not { } unit
            || position < text.Length
        )
        {
            return false;
        }

        stated = new StatedResult(new Quantity(number.ToDecimal(), unit), sign == FormulaSign.About);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Unit? ScanQuantity(ReadOnlySpan<char> text, ref int position, out WrittenNumber number)
    {
        var end = Blank.SkipFrom(text, position);
        if (
            !NumberScanner.TryScanPlain(
                text[end..],
                isGrouped: true,
                out var digits,
                out var decimals,
                out var length
            )
        )
        {
            number = default;
            return null;
        }

        number = new WrittenNumber(digits, decimals);
        end += length;
        var unit = UnitScanner.Find(text, ref end);
        position = end;
        return unit;
    }
}
