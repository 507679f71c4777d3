using System.Runtime.InteropServices;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>An amount of money in a sentence.</summary>
/// <param name="Start">Where it starts, 约 included.</param>
/// <param name="End">The index behind it.</param>
/// <param name="Stated">The amount as written.</param>
/// <param name="Role">What it is in its sentence.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ProseAmount(int Start, int End, StatedAmount Stated, ProseAmountRole Role)
{
    public bool IsWithin(int start, int end) => Start >= start && End <= end;
}
