using PerformanceBudget.Documents;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Cli.Commands;

/// <summary>Everything that a check can find: what reading says, of JSON and of documents, and what review says.</summary>
internal static class FindingCatalogue
{
    public static IReadOnlyList<FindingDefinition> Definitions { get; } =
    [
        .. ReadingCatalogue.Definitions,
        .. DocumentCatalogue.Definitions,
        .. RuleCatalogue.Rules.Select(rule => rule.Definition),
    ];

    /// <summary>The codes, in their order.</summary>
    public static IEnumerable<string> Codes =>
        Definitions.Select(definition => definition.Code.ToString()).Order(StringComparer.Ordinal);
}
