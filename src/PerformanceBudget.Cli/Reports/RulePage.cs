using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports;

/// <summary>The page that explains a code.</summary>
internal static class RulePage
{
    private const string OwnLetters = "PB";

    /// <summary>The path of the page in the repository; null for the codes of applications, which have pages of their own.</summary>
    public static string? Of(FindingCode code)
    {
        var text = code.ToString();
        return
            text.StartsWith(OwnLetters, StringComparison.Ordinal)
            && char.IsAsciiDigit(text[OwnLetters.Length])
            ? $"docs/rules/{text}.md"
            : null;
    }
}
