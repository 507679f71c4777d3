using System.Buffers;
using System.Text;

namespace PerformanceBudget.Documents.Html;

/// <summary>Calls every element that only changes the look of text <c>span</c>.</summary>
/// <remarks>
/// The parser keeps <c>b</c>, <c>font</c> and their like open over the ends of paragraphs and copies them into each that follows, as
/// the standard says: 42 unclosed ones would multiply a page by as much. Nothing here asks for the look.
/// </remarks>
internal static class PlainElements
{
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \t\n\f\r/>");

    private static readonly string[] Names =
    [
        "a",
        "b",
        "big",
        "code",
        "em",
        "font",
        "i",
        "nobr",
        "s",
        "small",
        "strike",
        "strong",
        "tt",
        "u",
    ];

    public static string In(string html)
    {
        var plain = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        while (rest.IndexOf('<') is var start and >= 0)
        {
            start += rest[(start + 1)..] is ['/', ..] ? 2 : 1;
            plain.Append(rest[..start]);
            rest = rest[start..];
            var length = rest[..Math.Min(rest.Length, 7)].IndexOfAny(EndsOfName);
            if (length > 0 && IsPlain(rest[..length]))
            {
                plain.Append("span");
                rest = rest[length..];
            }
        }

        return plain.Append(rest).ToString();
    }

    private static bool IsPlain(ReadOnlySpan<char> name)
    {
        foreach (var plain in Names)
        {
            if (name.Equals(plain, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
