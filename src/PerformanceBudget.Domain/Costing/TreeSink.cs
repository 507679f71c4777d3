using System.Collections.Immutable;

namespace PerformanceBudget.Domain;

/// <summary>Builds the tree of a formula while it is read.</summary>
internal readonly struct TreeSink : IFormulaSink<FormulaTreePart>
{
    public static void Operand(WrittenNumber number, Unit unit, out FormulaTreePart part) =>
        part = new FormulaTreePart { Node = new QuantityNode(new Quantity(number.ToDecimal(), unit)) };

    public static void Multiply(
        ref FormulaTreePart product,
        WrittenNumber number,
        Unit unit,
        bool isDivisor
    ) => AddFactor(ref product, new QuantityNode(new Quantity(number.ToDecimal(), unit)), isDivisor);

    public static void Multiply(
        ref FormulaTreePart product,
        ref readonly FormulaTreePart factor,
        bool isDivisor
    ) => AddFactor(ref product, factor.Node!, isDivisor);

    public static void EndProduct(ref FormulaTreePart product) =>
        product = new FormulaTreePart { Node = new ProductNode(product.Factors!.DrainToImmutable()) };

    public static void Add(ref FormulaTreePart sum, ref readonly FormulaTreePart term, bool isSubtracted)
    {
        if (sum.Terms is null)
        {
            sum.Terms = ImmutableArray.CreateBuilder<SumTerm>();
            sum.Terms.Add(new SumTerm(sum.Node!, isSubtracted: false));
        }

        sum.Terms.Add(new SumTerm(term.Node!, isSubtracted));
    }

    public static void EndSum(ref FormulaTreePart sum) =>
        sum = new FormulaTreePart { Node = new SumNode(sum.Terms!.DrainToImmutable()) };

    private static void AddFactor(ref FormulaTreePart product, FormulaNode factor, bool isDivisor)
    {
        if (product.Factors is null)
        {
            product.Factors = ImmutableArray.CreateBuilder<ProductFactor>();
            product.Factors.Add(new ProductFactor(product.Node!, isDivisor: false));
        }

        product.Factors.Add(new ProductFactor(factor, isDivisor));
    }
}
