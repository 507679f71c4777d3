using System.Collections.Immutable;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Testing;

/// <summary>What is found in a declaration in which nothing is wrong.</summary>
/// <param name="Declaration">The declaration.</param>
/// <param name="Findings">All findings.</param>
public sealed record CorrectResult(RealisticDeclaration Declaration, ImmutableArray<Finding> Findings)
{
    /// <summary>Findings whose cause was not put in.</summary>
    public IEnumerable<Finding> Noise =>
        Findings.Where(finding =>
            finding.Severity != Severity.Information || !Declaration.Causes.Contains(finding.Code.ToString())
        );

    /// <summary>The declaration of a seed, and what is found in its JSON.</summary>
    public static CorrectResult Of(int seed)
    {
        var declaration = RealisticDeclaration.Generate(seed);
        var report = DeclarationAudit.Run(DeclarationJson.ToUtf8Bytes(declaration.Declaration));
        return new(declaration, [.. report.Findings.Select(placed => placed.Finding)]);
    }
}
