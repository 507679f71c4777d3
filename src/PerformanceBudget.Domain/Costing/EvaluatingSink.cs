namespace PerformanceBudget.Domain;

/// <summary>Evaluates a formula while it is read and keeps nothing.</summary>
internal readonly struct EvaluatingSink : IFormulaSink<FormulaValue>
{
    public static void Operand(in WrittenNumber number, Unit unit, out FormulaValue part)
    {
        var exact = ExactNumber.From(in number, unit.PowerOfTen);
        part = new FormulaValue(in exact, unit);
    }

    public static void Multiply(ref FormulaValue product, in WrittenNumber number, Unit unit, bool isDivisor)
    {
        var exact = ExactNumber.From(in number, unit.PowerOfTen);
        product.Multiply(in exact, unit, isDivisor);
    }

    public static void Multiply(ref FormulaValue product, ref readonly FormulaValue factor, bool isDivisor) =>
        product.Multiply(in factor, isDivisor);

    public static void EndProduct(ref FormulaValue product) { }

    public static void Add(ref FormulaValue sum, ref readonly FormulaValue term, bool isSubtracted) =>
        sum.Add(in term, isSubtracted);

    public static void EndSum(ref FormulaValue sum) { }
}
