using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Every rule of the library, in the order of their codes.</summary>
public static class RuleCatalogue
{
    internal static readonly ImmutableArray<ProjectRule> ProjectRules = [new LinePartsRule()];

    internal static readonly ImmutableArray<DeclarationRule> DeclarationRules = [];

    /// <summary>Every rule, in the order of their codes.</summary>
    public static ImmutableArray<ReviewRule> Rules { get; } =
    [
        .. ProjectRules
            .Concat<ReviewRule>(DeclarationRules)
            .OrderBy(rule => rule.Definition.Code.ToString(), StringComparer.Ordinal),
    ];
}
