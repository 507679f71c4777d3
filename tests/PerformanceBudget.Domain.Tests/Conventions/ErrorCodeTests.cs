using System.Reflection;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Conventions;

public sealed class ErrorCodeTests
{
    [Fact]
    public void Codes_OfReadingAndInvariants_AreThoseOfThePage()
    {
        var page = File.ReadLines(Repository.PathTo("docs", "errors.md"))
            .Where(line => line.StartsWith("| PB", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[1]);

        Assert.Equal(Definitions().Select(definition => definition.Code.ToString()), page);
    }

    [Fact]
    public void Codes_OfAllDefinitions_AreUnique()
    {
        var codes = Definitions()
            .Concat(RuleCatalogue.Rules.Select(rule => rule.Definition))
            .Select(definition => definition.Code)
            .ToList();

        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    private static IEnumerable<FindingDefinition> Definitions() =>
        new[] { typeof(ReadingProblems), typeof(DocumentProblems), typeof(Invariants) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(field => (FindingDefinition)field.GetValue(null)!)
            .OrderBy(definition => definition.Code.ToString(), StringComparer.Ordinal);
}
