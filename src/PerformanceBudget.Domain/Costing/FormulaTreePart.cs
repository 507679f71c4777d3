using System.Collections.Immutable;

namespace PerformanceBudget.Domain;

/// <summary>A node, or one whose parts are still being collected.</summary>
internal struct FormulaTreePart
{
    public FormulaNode? Node;
    public ImmutableArray<ProductFactor>.Builder? Factors;
    public ImmutableArray<SumTerm>.Builder? Terms;
}
