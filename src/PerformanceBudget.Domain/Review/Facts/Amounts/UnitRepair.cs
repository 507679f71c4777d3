using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>A figure of a sum that agrees with the others once its number is read in another unit: 133.00元 as 133.00万元.</summary>
/// <param name="Index">Which part it is; <see cref="Total"/> for the total.</param>
/// <param name="Repaired">The same number in the other unit.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct UnitRepair(int Index, StatedAmount Repaired)
{
    public const int Total = -1;
}
