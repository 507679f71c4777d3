namespace PerformanceBudget.Domain;

/// <summary>What the parser makes of a formula while it reads it: a tree, or its value at once.</summary>
/// <typeparam name="TPart">A part of the formula: an operand, a product, a sum.</typeparam>
internal interface IFormulaSink<TPart>
    where TPart : struct
{
    static abstract void Operand(WrittenNumber number, Unit unit, out TPart part);

    /// <summary>Multiplies by an operand, or divides by it.</summary>
    static abstract void Multiply(ref TPart product, WrittenNumber number, Unit unit, bool isDivisor);

    /// <summary>Multiplies by what stands in parentheses, or divides by it.</summary>
    static abstract void Multiply(ref TPart product, ref readonly TPart factor, bool isDivisor);

    /// <summary>Behind the last factor of a product of two or more.</summary>
    static abstract void EndProduct(ref TPart product);

    static abstract void Add(ref TPart sum, ref readonly TPart term, bool isSubtracted);

    /// <summary>Behind the last term of a sum of two or more.</summary>
    static abstract void EndSum(ref TPart sum);
}
