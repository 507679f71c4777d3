using System.Runtime.InteropServices;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>A calculation of money in a sentence: 4000.00元*12*3=14.40万元.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The index behind it.</param>
/// <param name="Formula">The calculation, without words before it.</param>
/// <param name="Result">The amount that it states; null where it states none.</param>
/// <param name="Value">What it states, or else what it makes.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ProseFormula(
    int Start,
    int End,
    CostFormula Formula,
    StatedAmount? Result,
    Money Value
);
