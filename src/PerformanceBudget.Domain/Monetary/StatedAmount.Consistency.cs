using System.Runtime.InteropServices;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

public readonly partial struct StatedAmount
{
    /// <summary>
    /// An exact amount as it would have to be stated here: rounded 四舍五入 (half away from zero) to this unit
    /// and number of decimals. 约 is kept.
    /// </summary>
    /// <remarks>
    /// <c>a.IsConsistentWith(exact)</c> is the same as <c>a.Round(exact) == a</c>.
    /// </remarks>
    /// <exception cref="OverflowException">The rounded amount is out of the range of <see cref="Money"/>.</exception>
    public StatedAmount Round(Money exact) =>
        new(Money.FromTotal(RoundToStep(exact.Fen, Step)), _unit, _decimals, _isApproximate);

    /// <summary>
    /// Whether an exact amount, rounded 四舍五入 (half away from zero) to the written decimals, gives what is
    /// written here.
    /// </summary>
    /// <returns>True for 3.5万元 and 34,500.00 yuan, and for 39.93万元 and 399,280.00 yuan.</returns>
    public bool IsConsistentWith(Money exact) => RoundToStep(exact.Fen, Step) == _value.Fen;

    /// <summary>
    /// Whether both can state one amount: they differ by at most half a unit of the last digit of the one
    /// plus half a unit of the last digit of the other.
    /// </summary>
    /// <returns>True for 725.56万元 and 725.6万元.</returns>
    public bool IsConsistentWith(StatedAmount other) =>
        IsConsistentWithSum(new ReadOnlySpan<StatedAmount>(in other));

    /// <summary>
    /// Whether this can be the total of <paramref name="parts"/>: it differs from the sum of what they state
    /// by at most the sum of half a unit of the last digit of every figure, this one included.
    /// </summary>
    /// <param name="parts">The parts; no parts sum to exactly nothing.</param>
    /// <returns>
    /// True for 3.5万元 and 2.45万元 + 1.00万元; false for 25.00万元 and 14.40万元 + 10.56万元, which are 400 yuan
    /// apart where rounding explains 150.
    /// </returns>
    public bool IsConsistentWithSum(params ReadOnlySpan<StatedAmount> parts) => Balance.Of(this, parts).Holds;

    /// <inheritdoc cref="IsConsistentWithSum(ReadOnlySpan{StatedAmount})"/>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    public bool IsConsistentWithSum(params StatedAmount[] parts) =>
        IsConsistentWithSum(Guard.Against.Null(parts).AsSpan());

    /// <summary>
    /// Of several spellings of one amount the one that counts: the one of the finest resolution, of equally
    /// fine ones the first without 约, otherwise the first.
    /// </summary>
    /// <param name="spellings">At least one.</param>
    /// <returns>270.00万元 of 270万元 and 270.00万元.</returns>
    /// <exception cref="ArgumentException"><paramref name="spellings"/> is empty.</exception>
    public static StatedAmount Finest(params ReadOnlySpan<StatedAmount> spellings)
    {
        if (spellings.IsEmpty)
        {
            throw new ArgumentException("There has to be a spelling.", nameof(spellings));
        }

        var finest = spellings[0];
        foreach (var spelling in spellings[1..])
        {
            var isFiner = spelling.Step < finest.Step;
            var isFirmer = spelling.Step == finest.Step && finest._isApproximate && !spelling._isApproximate;
            if (isFiner || isFirmer)
            {
                finest = spelling;
            }
        }

        return finest;
    }

    /// <inheritdoc cref="Finest(ReadOnlySpan{StatedAmount})"/>
    /// <exception cref="ArgumentException"><paramref name="spellings"/> is null or empty.</exception>
    public static StatedAmount Finest(params StatedAmount[] spellings) =>
        Finest(Guard.Against.Null(spellings).AsSpan());

    // In a long nothing overflows: an amount has 53 bits and half a step at most 33.
    private static long RoundToStep(long fen, long step)
    {
        var half = fen < 0 ? -(step / 2) : step / 2;
        return (fen + half) / step * step;
    }

    // A total against a sum: how far they are apart, and twice what rounding explains.
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Balance(Int128 Difference, Int128 Steps)
    {
        public bool Holds => Int128.Abs(Difference) * 2 <= Steps;

        public static Balance Of(StatedAmount total, ReadOnlySpan<StatedAmount> parts)
        {
            var balance = new Balance(total._value.Fen, total.Step);
            foreach (var part in parts)
            {
                balance = balance.Plus(part);
            }

            return balance;
        }

        public Balance Plus(StatedAmount part) => new(Difference - part._value.Fen, Steps + part.Step);

        public Balance Minus(StatedAmount part) => new(Difference + part._value.Fen, Steps - part.Step);
    }
}
