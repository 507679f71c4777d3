using System.Globalization;
using System.Text.RegularExpressions;

namespace PerformanceBudget.Testing;

/// <summary>What slips of the hand do to the digits of a text.</summary>
internal static partial class Digits
{
    /// <summary>Writes a number in the place of the first one.</summary>
    public static string Replace(string text, string number)
    {
        var match = Number().Match(text);
        return text[..match.Index] + number + text[(match.Index + match.Length)..];
    }

    /// <summary>The first number of a text; null where it has none.</summary>
    public static string? First(string text) =>
        Number().Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>All numbers of a text.</summary>
    public static IReadOnlyList<(int Index, string Text)> All(string text) =>
        [.. Number().Matches(text).Select(match => (match.Index, match.Value))];

    /// <summary>Two digits that stand beside each other in the first number are exchanged; null where nothing comes of it.</summary>
    public static string? Swap(string text, Pen pen)
    {
        if (First(text) is not { } number)
        {
            return null;
        }

        var places = Enumerable
            .Range(1, number.Length - 1)
            .Where(i =>
                char.IsAsciiDigit(number[i - 1])
                && char.IsAsciiDigit(number[i])
                && number[i - 1] != number[i]
                && (i > 1 || number[i] != '0')
            )
            .ToArray();
        if (places.Length == 0)
        {
            return null;
        }

        var place = pen.Pick(places.AsSpan());
        var digits = number.ToCharArray();
        (digits[place - 1], digits[place]) = (digits[place], digits[place - 1]);
        return Replace(text, new string(digits));
    }

    /// <summary>A number without zeros that say nothing.</summary>
    public static string Plain(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9]+([.][0-9]+)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
