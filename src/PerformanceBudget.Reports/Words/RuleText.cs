using System.Text.RegularExpressions;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports;

/// <summary>What a rule says, before it speaks about anything in particular.</summary>
internal static partial class RuleText
{
    /// <summary>The message with the names of its values for what it leaves open: <c>“〈名称〉”写明〈实际〉</c>.</summary>
    public static BilingualText MessageOf(FindingDefinition definition) => Open(definition.Message);

    /// <summary>The advice in the same way, null where there is none.</summary>
    public static BilingualText? AdviceOf(FindingDefinition definition) =>
        definition.Advice is { } advice ? Open(advice) : null;

    private static BilingualText Open(BilingualText template) =>
        new(
            Value().Replace(template.Chinese, value => $"〈{ValueWords.Of(NameIn(value)).Chinese}〉"),
            Value().Replace(template.English, value => $"<{ValueWords.Of(NameIn(value)).English}>")
        );

    private static string NameIn(Match value) => value.Groups["name"].Value;

    [GeneratedRegex("\\{(?<name>[^{}:]*)(?<format>:[^{}]*)?\\}", RegexOptions.NonBacktracking)]
    private static partial Regex Value();
}
