using System.Globalization;
using System.Text;

namespace PerformanceBudget.Reports.Html;

/// <summary>Names of pages after their documents: safe on every system, no two the same, and the same every time.</summary>
internal sealed class PageNames
{
    private const string Ending = ".html";

    // In UTF-8, of the 255 that file systems allow; what is behind it are the ending and a number.
    private const int MaxBytes = 180;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of the page of the next document.</summary>
    public string Next(DocumentName document)
    {
        var stem = Safe(
            document.Source ?? string.Create(CultureInfo.InvariantCulture, $"line-{document.Line}")
        );
        var name = stem + Ending;
        for (var number = 2; !_taken.Add(name); number++)
        {
            name = string.Create(CultureInfo.InvariantCulture, $"{stem}~{number}{Ending}");
        }

        return name;
    }

    /// <summary>
    /// Letters, with their marks, and digits of any script, full stops, hyphens and underscores; everything else becomes a hyphen. A name
    /// begins with none of the marks, full stops and hyphens, and is none of those that Windows keeps for devices.
    /// </summary>
    private static string Safe(string source)
    {
        var safe = new StringBuilder();
        var bytes = 0;
        foreach (var rune in source.EnumerateRunes())
        {
            var kept = IsKept(rune) ? rune : new Rune('-');
            var isDoubled = kept.Value == '-' && (safe.Length == 0 || safe[^1] == '-');
            if (isDoubled || (safe.Length == 0 && (kept.Value == '.' || IsMark(kept))))
            {
                continue;
            }

            bytes += kept.Utf8SequenceLength;
            if (bytes > MaxBytes)
            {
                break;
            }

            _ = safe.Append(kept);
        }

        return safe.Length == 0 ? "_"
            : IsDevice(safe.ToString()) ? "_" + safe
            : safe.ToString();
    }

    private static bool IsKept(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || IsMark(rune) || rune.Value is '.' or '-' or '_';

    // Some systems write é as e and a mark that goes on it.
    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark;

    private static bool IsDevice(string name)
    {
        var stem = name.Split('.')[0].ToUpperInvariant();
        return stem is "CON" or "PRN" or "AUX" or "NUL"
            || (
                stem.Length == 4
                && (
                    stem.StartsWith("COM", StringComparison.Ordinal)
                    || stem.StartsWith("LPT", StringComparison.Ordinal)
                )
            );
    }
}
