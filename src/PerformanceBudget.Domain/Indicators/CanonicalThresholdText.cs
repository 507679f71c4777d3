using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace PerformanceBudget.Domain;

/// <summary>
/// Reads the canonical texts of thresholds with everyday units, as in ≥95.00(%), in one pass over UTF-16 or UTF-8.
/// </summary>
/// <remarks>
/// Budget systems print nearly all of their thresholds so. What this refuses, <see cref="NumericText"/>
/// reads; a test holds that both agree.
/// </remarks>
internal static class CanonicalThresholdText
{
    // So many digits fit an unsigned long, and no number of them is out of range.
    private const int MaxDigits = 15;

    public static ThresholdValue? Read<TChar>(ReadOnlySpan<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        Comparison? comparison = EncodedText.FirstCharacter(text, out var length) switch
        {
            '≥' => Comparison.AtLeast,
            '≤' => Comparison.AtMost,
            '=' => Comparison.Exactly,
            '>' => Comparison.Above,
            '<' => Comparison.Below,
            _ => null,
        };
        return
            comparison is { } sign
            && TryTakeNumber(text[length..], out var number, out var rest)
            && TryReadUnit(rest, out var unit)
            ? ThresholdValue.OfCanonicalText(sign, number, unit)
            : null;
    }

    private static bool TryTakeNumber<TChar>(
        ReadOnlySpan<TChar> text,
        out decimal number,
        out ReadOnlySpan<TChar> rest
    )
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (
            !NumberScanner.TryScanPlain(text, isGrouped: false, out var digits, out var decimals, out var end)
            || end - 1 > MaxDigits
            || decimals is < NumberFormatter.CanonicalDecimals or > TargetNumber.MaxDecimals
            || (Is(text[0], '0') && !Is(text[1], '.'))
            || (decimals > NumberFormatter.CanonicalDecimals && Is(text[end - 1], '0'))
        )
        {
            number = 0;
            rest = default;
            return false;
        }

        number = new decimal((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)decimals);
        rest = text[end..];
        return true;
    }

    private static bool TryReadUnit<TChar>(ReadOnlySpan<TChar> text, [NotNullWhen(true)] out Unit? unit)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        if (text.IsEmpty)
        {
            unit = Unit.One;
            return true;
        }

        unit = null;
        return text.Length > 1
            && Is(text[0], '(')
            && Is(text[^1], ')')
            && KnownUnits.TryFindCanonical(text[1..^1], out unit);
    }

    private static bool Is<TChar>(TChar c, char expected)
        where TChar : unmanaged, IBinaryInteger<TChar> => c == TChar.CreateTruncating(expected);
}
