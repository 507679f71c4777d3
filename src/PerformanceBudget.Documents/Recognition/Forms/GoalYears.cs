using System.Text.RegularExpressions;

namespace PerformanceBudget.Documents;

/// <summary>The years in the label of a goal, as in 项目总体目标(2024年-2026年).</summary>
internal static partial class GoalYears
{
    /// <summary>The two years as <c>2024-2026</c>; null where there are none.</summary>
    public static string? Find(string key) =>
        Years().Match(key) is { Success: true } match
            ? $"{match.Groups["first"].Value}-{match.Groups["last"].Value}"
            : null;

    [GeneratedRegex(
        @"(?<first>\d{4})年?[-—–~至](?<last>\d{4})年?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Years();
}
