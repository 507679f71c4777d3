using System.Buffers;
using System.Globalization;

namespace PerformanceBudget.Documents;

/// <summary>Numbers and words with blanks between them, one after the other.</summary>
internal ref struct OfdTokens(ReadOnlySpan<char> text)
{
    /// <summary>Beyond a kilometre nothing is on any page.</summary>
    private const decimal Farthest = 1_000_000;

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\r\n,");

    private ReadOnlySpan<char> _rest = text;

    /// <summary>Goes on to the next token; false at the end.</summary>
    public bool Next(out ReadOnlySpan<char> token)
    {
        var start = _rest.IndexOfAnyExcept(Blanks);
        if (start < 0)
        {
            token = _rest = default;
            return false;
        }

        _rest = _rest[start..];
        var end = _rest.IndexOfAny(Blanks);
        token = end < 0 ? _rest : _rest[..end];
        _rest = end < 0 ? default : _rest[end..];
        return true;
    }

    /// <summary>Goes on to the next token; null at the end, and where it is no number.</summary>
    public decimal? NextNumber() => Next(out var token) ? Number(token) : null;

    /// <summary>A number, no farther from 0 than anything on a page; null where it is none.</summary>
    public static decimal? Number(ReadOnlySpan<char> text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? Math.Clamp(number, -Farthest, Farthest)
            : null;
}
