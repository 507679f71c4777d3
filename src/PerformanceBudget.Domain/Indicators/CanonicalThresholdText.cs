namespace PerformanceBudget.Domain;

/// <summary>
/// Reads the canonical texts of thresholds with everyday units, as in ≥95.00(%), in one pass.
/// </summary>
/// <remarks>
/// Budget systems print nearly all of their thresholds so. What this refuses, <see cref="NumericText"/>
/// reads; a test holds that both agree.
/// </remarks>
internal static class CanonicalThresholdText
{
    // So many digits fit an unsigned long, and no number of them is out of range.
    private const int MaxDigits = 15;

    public static ThresholdValue? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !TryGetComparison(text[0], out var comparison))
        {
            return null;
        }

        var isNumber = TryReadNumber(text[1..], out var number, out var length);
        var unit = Unit.One;
        var rest = text[(length + 1)..];
        return isNumber && (rest.IsEmpty || (rest[0] == '(' && KnownUnits.TryFindCanonical(rest, out unit)))
            ? ThresholdValue.OfCanonicalText(comparison, number, unit)
            : null;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out decimal number, out int length)
    {
        ulong mantissa = 0;
        var point = -1;
        var i = 0;
        for (; i < text.Length; i++)
        {
            var digit = (uint)(text[i] - '0');
            if (digit <= 9)
            {
                mantissa = (mantissa * 10) + digit;
            }
            else if (text[i] == '.' && point < 0)
            {
                point = i;
            }
            else
            {
                break;
            }

            if (i > MaxDigits)
            {
                break;
            }
        }

        length = i;
        var decimals = i - point - 1;
        if (
            point < 1
            || i > MaxDigits
            || (text[0] == '0' && point > 1)
            || decimals < NumberFormatter.CanonicalDecimals
            || decimals > TargetNumber.MaxDecimals
            || (decimals > NumberFormatter.CanonicalDecimals && text[i - 1] == '0')
        )
        {
            number = 0;
            return false;
        }

        number = new decimal(
            (int)(uint)mantissa,
            (int)(uint)(mantissa >> 32),
            0,
            isNegative: false,
            (byte)decimals
        );
        return true;
    }

    private static bool TryGetComparison(char sign, out Comparison comparison)
    {
        switch (sign)
        {
            case '≥':
                comparison = Comparison.AtLeast;
                return true;
            case '≤':
                comparison = Comparison.AtMost;
                return true;
            case '=':
                comparison = Comparison.Exactly;
                return true;
            case '>':
                comparison = Comparison.Above;
                return true;
            case '<':
                comparison = Comparison.Below;
                return true;
            default:
                comparison = default;
                return false;
        }
    }
}
