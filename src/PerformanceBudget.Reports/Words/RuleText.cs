using System.Text.RegularExpressions;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports;

/// <summary>What a rule says, before it speaks about anything in particular.</summary>
internal static partial class RuleText
{
    /// <summary>The message with what it leaves open as an ellipsis.</summary>
    public static BilingualText MessageOf(FindingDefinition definition) => Open(definition.Message);

    /// <summary>The advice with what it leaves open as an ellipsis, null where there is none.</summary>
    public static BilingualText? AdviceOf(FindingDefinition definition) =>
        definition.Advice is { } advice ? Open(advice) : null;

    private static BilingualText Open(BilingualText template) =>
        new(Placeholder().Replace(template.Chinese, "…"), Placeholder().Replace(template.English, "…"));

    [GeneratedRegex("\\{[^{}]*\\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
