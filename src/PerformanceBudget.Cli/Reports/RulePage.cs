namespace PerformanceBudget.Cli.Reports;

/// <summary>Tells the codes of rules from those of reading.</summary>
internal static class RulePage
{
    private const string ReadingLetters = "PB1";

    /// <summary>Whether a code is one of what reading reports, which is no rule.</summary>
    public static bool IsOfReading(string code) =>
        code.StartsWith(ReadingLetters, StringComparison.OrdinalIgnoreCase);
}
