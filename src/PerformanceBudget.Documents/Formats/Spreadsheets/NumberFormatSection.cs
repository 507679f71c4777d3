using System.Globalization;
using System.Text;

namespace PerformanceBudget.Documents;

/// <summary>A section of a number format, such as that for numbers below zero.</summary>
internal sealed class NumberFormatSection
{
    private const int MostDecimals = 28;
    private const int MostPercents = 3;

    private readonly IReadOnlyList<NumberToken> _tokens;
    private readonly int _point;
    private readonly int _firstDigit;
    private readonly int _decimals;
    private readonly bool _isGrouped;
    private readonly decimal _factor = 1;

    public NumberFormatSection(IReadOnlyList<NumberToken> tokens, NumberCondition? condition)
    {
        _tokens = tokens;
        Condition = condition;
        IsOfDate = tokens.Any(token => token.IsOfDate);
        IsGeneral = tokens is [{ Kind: NumberTokenKind.General or NumberTokenKind.Text }];
        var percents = tokens.Count(token => token.Kind == NumberTokenKind.Percent);
        IsImitated =
            IsOfDate
            || !(
                Has(NumberTokenKind.Exponent)
                || (Has(NumberTokenKind.Slash) && Has(NumberTokenKind.Digit))
                || percents > MostPercents
            );
        _point = IndexOf(NumberTokenKind.Point, tokens.Count);
        _firstDigit = IndexOf(NumberTokenKind.Digit, tokens.Count);
        _decimals = tokens.Skip(_point).Count(token => token.Kind == NumberTokenKind.Digit);

        var lastOfWhole = LastDigit(_point);
        var last = LastDigit(tokens.Count);
        _isGrouped = tokens.Take(lastOfWhole).Any(token => token.Kind == NumberTokenKind.Comma);
        var thousands = CommasBehind(lastOfWhole) + (last == lastOfWhole ? 0 : CommasBehind(last));
        for (; thousands > 0; thousands--)
        {
            _factor /= 1000;
        }

        for (; percents is > 0 and <= MostPercents; percents--)
        {
            _factor *= 100;
        }
    }

    public IReadOnlyList<NumberToken> Tokens => _tokens;

    public NumberCondition? Condition { get; }

    /// <summary>Whether it shows numbers as they are without a format.</summary>
    public bool IsGeneral { get; }

    /// <summary>Whether it shows dates or times.</summary>
    public bool IsOfDate { get; }

    /// <summary>Whether what it shows is imitated here.</summary>
    public bool IsImitated { get; }

    /// <summary>What it shows of a number that is not below zero.</summary>
    public string Format(decimal number)
    {
        var decimals = Math.Min(_decimals, MostDecimals);
        var rounded = decimal.Round(number * _factor, decimals, MidpointRounding.AwayFromZero);
        var whole = decimal.Truncate(rounded);
        var digits = whole == 0 ? string.Empty : whole.ToString("0", CultureInfo.InvariantCulture);
        var fraction = (rounded - whole).ToString(
            "." + new string('0', decimals),
            CultureInfo.InvariantCulture
        );
        return FormatWhole(digits, number) + FormatFraction(fraction.TrimStart('.'));
    }

    /// <summary>What stands before the point. Digits fill their places from the right, and the first place takes all that are left.</summary>
    private string FormatWhole(string digits, decimal number)
    {
        var reversed = new StringBuilder();
        var written = 0;
        if (_firstDigit >= _point && _point < _tokens.Count)
        {
            written = WriteDigits(reversed, digits, 0, digits.Length);
        }

        for (var i = _point - 1; i >= 0; i--)
        {
            var (kind, text) = _tokens[i];
            switch (kind)
            {
                case NumberTokenKind.Digit:
                    var count = i == _firstDigit ? Math.Max(1, digits.Length - written) : 1;
                    if (written < digits.Length)
                    {
                        written = WriteDigits(reversed, digits, written, count);
                    }
                    else if (text is not "#")
                    {
                        WriteSeparator(reversed, written++);
                        _ = reversed.Append(text is "0" ? '0' : ' ');
                    }

                    break;
                case NumberTokenKind.General or NumberTokenKind.Text:
                    WriteReversed(reversed, NumberFormat.General(number));
                    break;
                case not NumberTokenKind.Comma:
                    WriteReversed(reversed, text);
                    break;
            }
        }

        return Reverse(reversed);
    }

    private int WriteDigits(StringBuilder reversed, string digits, int written, int count)
    {
        for (; count > 0; count--, written++)
        {
            WriteSeparator(reversed, written);
            _ = reversed.Append(digits[^(written + 1)]);
        }

        return written;
    }

    private void WriteSeparator(StringBuilder reversed, int written)
    {
        if (_isGrouped && written > 0 && written % 3 == 0)
        {
            _ = reversed.Append(',');
        }
    }

    private string FormatFraction(string digits)
    {
        var text = new StringBuilder();
        var written = 0;
        var significant = digits.TrimEnd('0').Length;
        foreach (var token in _tokens.Skip(_point))
        {
            switch (token.Kind)
            {
                case NumberTokenKind.Digit:
                    if (written < significant || token.Text is "0")
                    {
                        _ = text.Append(written < digits.Length ? digits[written] : '0');
                    }
                    else if (token.Text is "?")
                    {
                        _ = text.Append(' ');
                    }

                    written++;
                    break;
                case not NumberTokenKind.Comma:
                    _ = text.Append(token.Text);
                    break;
            }
        }

        return text.ToString();
    }

    private static void WriteReversed(StringBuilder reversed, string text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            _ = reversed.Append(text[i]);
        }
    }

    private static string Reverse(StringBuilder reversed)
    {
        var text = new StringBuilder(reversed.Length);
        for (var i = reversed.Length - 1; i >= 0; i--)
        {
            _ = text.Append(reversed[i]);
        }

        return text.ToString();
    }

    /// <summary>The place of the last digit before a place; -1 where there is none.</summary>
    private int LastDigit(int before)
    {
        var last = before - 1;
        while (last >= 0 && _tokens[last].Kind != NumberTokenKind.Digit)
        {
            last--;
        }

        return last;
    }

    /// <summary>The commas directly behind a digit, each of which shows thousands.</summary>
    private int CommasBehind(int digit) =>
        digit < 0
            ? 0
            : _tokens.Skip(digit + 1).TakeWhile(token => token.Kind == NumberTokenKind.Comma).Count();

    private bool Has(NumberTokenKind kind) => IndexOf(kind, -1) >= 0;

    private int IndexOf(NumberTokenKind kind, int otherwise)
    {
        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i].Kind == kind)
            {
                return i;
            }
        }

        return otherwise;
    }
}
