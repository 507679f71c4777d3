using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports;

/// <summary>The page that explains a code.</summary>
internal static class RulePage
{
    private const string OwnLetters = "PB";
    private const string ReadingLetters = "PB1";

    /// <summary>The path of the page in the repository; null for the codes of applications, which have pages of their own.</summary>
    public static string? Of(FindingCode code)
    {
        var text = code.ToString();
        return
            text.StartsWith(OwnLetters, StringComparison.Ordinal)
            && char.IsAsciiDigit(text[OwnLetters.Length])
            ? PageOf(text)
            : null;
    }

    /// <summary>Whether a code is one of what reading reports, which is no rule.</summary>
    public static bool IsOfReading(string code) =>
        code.StartsWith(ReadingLetters, StringComparison.OrdinalIgnoreCase);

    /// <summary>Rules have a page each; what reading reports is on one page.</summary>
    private static string PageOf(string code) =>
        IsOfReading(code) ? "docs/errors.md" : $"docs/rules/{code}.md";
}
