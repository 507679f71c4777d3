using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Checking;

/// <summary>How often a rule has spoken.</summary>
internal sealed record RuleTotal(FindingDefinition Definition, int Count)
{
    /// <summary>The totals of some findings, in the order of the codes.</summary>
    public static ImmutableArray<RuleTotal> Of(IEnumerable<LocatedFinding> findings) =>
        [
            .. findings
                .GroupBy(located => located.Finding.Definition)
                .Select(group => new RuleTotal(group.Key, group.Count()))
                .OrderBy(total => total.Definition.Code.ToString(), StringComparer.Ordinal),
        ];
}
