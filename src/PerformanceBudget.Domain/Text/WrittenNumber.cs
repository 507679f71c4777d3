using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>
/// An unsigned number as it was written: its digits as a whole number, and how many of them stand behind the point.
/// At most <see cref="NumberScanner.MaxDigits"/> digits, so that it is exact in a <see cref="decimal"/>.
/// </summary>
[SuppressMessage("Performance", "CA1815", Justification = "Never compared.")]
internal readonly struct WrittenNumber
{
    // Twenty-eight digits are 94 bits.
    private readonly ulong _low;
    private readonly uint _high;

    public WrittenNumber(ulong digits, int decimals)
    {
        _low = digits;
        Decimals = decimals;
    }

    public WrittenNumber(UInt128 digits, int decimals)
    {
        _low = (ulong)digits;
        _high = (uint)(digits >> 64);
        Decimals = decimals;
    }

    /// <summary>The digits and decimals of a number that is not negative.</summary>
    public static WrittenNumber From(decimal number) => new(DecimalMantissa.Of(number), number.Scale);

    public UInt128 Digits => new(_high, _low);

    public int Decimals { get; }

    /// <summary>The digits in 64 bits, where they fit.</summary>
    public bool TryToInt64(out long digits)
    {
        digits = (long)_low;
        return _high == 0 && digits >= 0;
    }

    /// <summary>The number, its scale the number of decimals.</summary>
    public decimal ToDecimal() =>
        new((int)_low, (int)(_low >> 32), (int)_high, isNegative: false, (byte)Decimals);
}
