namespace PerformanceBudget.Domain;

/// <summary>Evaluates a formula while it is read and keeps nothing.</summary>
internal readonly struct EvaluatingSink : IFormulaSink<FormulaValue>
{
    public static void Operand(WrittenNumber number, Unit unit, out FormulaValue part)
    {
        part = default;
        part.Set(number, unit);
    }

    public static void Multiply(ref FormulaValue product, WrittenNumber number, Unit unit, bool isDivisor) =>
        product.Multiply(number, unit, isDivisor);

    public static void Multiply(ref FormulaValue product, ref readonly FormulaValue factor, bool isDivisor) =>
        product.Multiply(in factor, isDivisor);

    public static void EndProduct(ref FormulaValue product) { }

    public static void Add(ref FormulaValue sum, ref readonly FormulaValue term, bool isSubtracted) =>
        sum.Add(in term, isSubtracted);

    public static void EndSum(ref FormulaValue sum) { }
}
