using System.Collections.Immutable;

namespace PerformanceBudget.Domain;

/// <summary>Builds the tree of a formula while it is read.</summary>
internal readonly struct TreeSink : IFormulaSink<FormulaTreePart>
{
    public void Operand(decimal number, ref readonly UnitFactors unit, out FormulaTreePart part) =>
        part = new FormulaTreePart
        {
            Node = new QuantityNode(Quantity.Create(number, UnitTable.Of(in unit))),
        };

    public void Multiply(ref FormulaTreePart product, ref readonly FormulaTreePart factor) =>
        AddFactor(ref product, in factor, isDivisor: false);

    public void Divide(ref FormulaTreePart product, ref readonly FormulaTreePart divisor) =>
        AddFactor(ref product, in divisor, isDivisor: true);

    public void EndProduct(ref FormulaTreePart product) =>
        product = new FormulaTreePart { Node = new ProductNode(product.Factors!.DrainToImmutable()) };

    public void Add(ref FormulaTreePart sum, ref readonly FormulaTreePart term, bool isSubtracted)
    {
        if (sum.Terms is null)
        {
            sum.Terms = ImmutableArray.CreateBuilder<SumTerm>();
            sum.Terms.Add(new SumTerm(sum.Node!, isSubtracted: false));
        }

        sum.Terms.Add(new SumTerm(term.Node!, isSubtracted));
    }

    public void EndSum(ref FormulaTreePart sum) =>
        sum = new FormulaTreePart { Node = new SumNode(sum.Terms!.DrainToImmutable()) };

    private static void AddFactor(
        ref FormulaTreePart product,
        ref readonly FormulaTreePart factor,
        bool isDivisor
    )
    {
        if (product.Factors is null)
        {
            product.Factors = ImmutableArray.CreateBuilder<ProductFactor>();
            product.Factors.Add(new ProductFactor(product.Node!, isDivisor: false));
        }

        product.Factors.Add(new ProductFactor(factor.Node!, isDivisor));
    }
}
