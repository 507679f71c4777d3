using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>
/// An unsigned number as it was written: its digits as a whole number, and how many of them stand behind the point.
/// At most <see cref="NumberScanner.MaxDigits"/> digits, so that it is exact in a <see cref="decimal"/>.
/// </summary>
[SuppressMessage("Performance", "CA1815", Justification = "Never compared.")]
internal readonly struct WrittenNumber(UInt128 digits, int decimals)
{
    public UInt128 Digits { get; } = digits;

    public int Decimals { get; } = decimals;

    /// <summary>The number, its scale the number of decimals.</summary>
    public decimal ToDecimal() =>
        new(
            (int)(uint)Digits,
            (int)(uint)(Digits >> 32),
            (int)(uint)(Digits >> 64),
            isNegative: false,
            (byte)Decimals
        );
}
