namespace PerformanceBudget.Domain;

/// <summary>What the parser makes of a formula while it reads it: a tree, or its value at once.</summary>
/// <typeparam name="TPart">A part of the formula: an operand, a product, a sum.</typeparam>
internal interface IFormulaSink<TPart>
    where TPart : struct
{
    void Operand(decimal number, ref readonly UnitFactors unit, out TPart part);

    void Multiply(ref TPart product, ref readonly TPart factor);

    void Divide(ref TPart product, ref readonly TPart divisor);

    /// <summary>Behind the last factor of a product of two or more.</summary>
    void EndProduct(ref TPart product);

    void Add(ref TPart sum, ref readonly TPart term, bool isSubtracted);

    /// <summary>Behind the last term of a sum of two or more.</summary>
    void EndSum(ref TPart sum);
}
