namespace PerformanceBudget.Domain;

/// <summary>Evaluates a formula while it is read and keeps nothing.</summary>
internal readonly struct EvaluatingSink : IFormulaSink<FormulaValue>
{
    public void Operand(decimal number, ref readonly UnitFactors unit, out FormulaValue part) =>
        part = new FormulaValue(number, in unit);

    public void Multiply(ref FormulaValue product, ref readonly FormulaValue factor) =>
        product.Multiply(in factor);

    public void Divide(ref FormulaValue product, ref readonly FormulaValue divisor) =>
        product.Divide(in divisor);

    public void EndProduct(ref FormulaValue product) { }

    public void Add(ref FormulaValue sum, ref readonly FormulaValue term, bool isSubtracted) =>
        sum.Add(in term, isSubtracted);

    public void EndSum(ref FormulaValue sum) { }
}
