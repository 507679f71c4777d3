namespace PerformanceBudget.Domain;

/// <summary>How often money occurs in the products of a <see cref="CostFormula"/>.</summary>
/// <remarks>
/// A calculation of costs has money exactly once in every product that is added up: 800.00元*10*6. What is
/// divided by counts against what it divides, so 1170万元÷3.2万元 has none left. Numbers without a unit take the money of the
/// result where nothing else has it (200+220+300+280=1000元, 20次*500=10000元), and of the other terms of their sum.
/// </remarks>
public enum MoneyOccurrence
{
    /// <summary>At least one product has no money, and none has it more than once: 5年×5州×12个月.</summary>
    Missing,

    /// <summary>Every product has money exactly once: the result is money.</summary>
    Once,

    /// <summary>At least one product has money more than once: 10元*5元.</summary>
    Repeated,

    /// <summary>
    /// No product has money, and each has a number without a unit that may be it: 30次*600. A stated result in money decides that it is.
    /// </summary>
    Implied,
}
