using System.Collections.Immutable;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports;

/// <summary>How often a rule has spoken.</summary>
/// <param name="Definition">The rule.</param>
/// <param name="Count">The number of its findings, those that were accepted among them.</param>
public sealed record RuleTotal(FindingDefinition Definition, int Count)
{
    /// <summary>The totals of one document, in the order of the codes.</summary>
    internal static ImmutableArray<RuleTotal> Of(AuditReport report) =>
        [
            .. report
                .Findings.GroupBy(placed => placed.Finding.Definition)
                .Select(group => new RuleTotal(group.Key, group.Count()))
                .OrderBy(total => total.Definition.Code.ToString(), StringComparer.Ordinal),
        ];
}
