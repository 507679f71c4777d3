using System.Runtime.CompilerServices;

namespace PerformanceBudget.Domain;

/// <summary>The digits of a <see cref="decimal"/> as a whole number: 667800 of 6678.00, and of -6678.00.</summary>
internal static class DecimalMantissa
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt128 Of(decimal number)
    {
        Span<int> bits = [0, 0, 0, 0];
        _ = decimal.GetBits(number, bits);
        return new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
    }
}
