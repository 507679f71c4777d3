using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>
/// An amount as a document states it: <c>39.93万元</c> is the number 39.93, the unit 万元, two decimals and,
/// through them, a resolution of 100 yuan.
/// </summary>
/// <remarks>
/// <para>
/// Who writes 39.93万元 claims the amount only as far as its last digit. All tolerance comes from here: an
/// amount agrees with another one to the resolution in which it was written, and nobody chooses an epsilon.
/// Arithmetic is for <see cref="Value"/>; a stated amount has none.
/// </para>
/// <para>
/// The value is in the range of <see cref="Money"/> and a whole number of <see cref="Resolution"/>. There are
/// at most 2, 6 or 10 decimals for 元, 万元 or 亿元, so the resolution is never finer than a fen.
/// </para>
/// <para>
/// Equality is by number, unit, number of decimals and 约: 270万元, 270.00万元 and 约270万元 are three
/// different statements. <see cref="MeansTheSameAs"/> looks at the amount alone. There is no order. The
/// default value is <c>0元</c>.
/// </para>
/// <para>
/// The spelling is normalised when text is read (万 becomes 万元, 大约 becomes 约, groups and blanks go); the
/// number of decimals and 约 are kept. In JSON it is its canonical text, <c>"约66.78万元"</c>, in which groups
/// are read as well (<c>"22,614.51万元"</c>) and never written.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var stated = StatedAmount.Parse("39.93万元");
/// stated.Resolution; // 100.00
/// stated.IsConsistentWith(Money.FromYuan(399_280m)); // true
/// </code>
/// </example>
[TypeConverter(typeof(TextTypeConverter<StatedAmount>))]
[JsonConverter(typeof(StatedAmountJsonConverter))]
public readonly partial struct StatedAmount
    : IEquatable<StatedAmount>,
        IEqualityOperators<StatedAmount, StatedAmount, bool>,
        ISpanParsable<StatedAmount>,
        ISpanFormattable
{
    private readonly Money _value;
    private readonly AmountUnit _unit;
    private readonly byte _decimals;
    private readonly bool _isApproximate;

    private StatedAmount(Money value, AmountUnit unit, int decimals, bool isApproximate)
    {
        _value = value;
        _unit = unit;
        _decimals = (byte)decimals;
        _isApproximate = isApproximate;
    }

    /// <summary>The amount of <paramref name="number"/> in <paramref name="unit"/>, as stated.</summary>
    /// <param name="number">The number as written; its trailing zeros do not matter.</param>
    /// <param name="unit">The unit behind the number.</param>
    /// <param name="decimals">How many decimals are written.</param>
    /// <param name="isApproximate">Whether 约 stands before it.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="unit"/> is not a defined value, or <paramref name="number"/> has more decimals than
    /// <paramref name="decimals"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is negative or more than the unit allows, or the amount is out of the
    /// range of <see cref="Money"/>.
    /// </exception>
    public static StatedAmount Create(
        decimal number,
        AmountUnit unit,
        int decimals,
        bool isApproximate = false
    )
    {
        _ = Guard.Against.OutOfRange(decimals, nameof(decimals), 0, unit.GetMaxDecimals());
        return Validate(number, unit, decimals, isApproximate, out var stated) switch
        {
            AmountTextErrorKind.None => stated,
            AmountTextErrorKind.FinerThanFen => throw TooFine(nameof(number), decimals),
            _ => throw new ArgumentOutOfRangeException(
                nameof(number),
                number,
                $"An amount is at most {Money.MaxValue} yuan either way."
            ),
        };
    }

    /// <summary>The same as <see cref="Create"/>, where it would not throw.</summary>
    /// <param name="number">The number as written.</param>
    /// <param name="unit">The unit behind the number.</param>
    /// <param name="decimals">How many decimals are written.</param>
    /// <param name="isApproximate">Whether 约 stands before it.</param>
    /// <param name="stated">The stated amount; the default where the result is false.</param>
    public static bool TryCreate(
        decimal number,
        AmountUnit unit,
        int decimals,
        bool isApproximate,
        out StatedAmount stated
    )
    {
        stated = default;
        return unit is >= AmountUnit.Yuan and <= AmountUnit.HundredMillionYuan
            && Validate(number, unit, decimals, isApproximate, out stated) == AmountTextErrorKind.None;
    }

    /// <summary>An exact amount, stated exactly.</summary>
    /// <param name="exact">The amount.</param>
    /// <param name="unit">The unit to state it in.</param>
    /// <param name="decimals">How many decimals to write; null for two and as many more as it needs.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="unit"/> is not a defined value, or <paramref name="decimals"/> are too few to state the
    /// amount exactly. <see cref="Round"/> is for amounts that may need rounding.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is negative or more than the unit allows.
    /// </exception>
    public static StatedAmount FromMoney(Money exact, AmountUnit unit, int? decimals = null)
    {
        var max = unit.GetMaxDecimals();
        var written = Guard.Against.OutOfRange(
            decimals ?? FewestDecimals(exact, max),
            nameof(decimals),
            0,
            max
        );
        return exact.Fen % FenPerStep(unit, written) == 0
            ? new StatedAmount(exact, unit, written, isApproximate: false)
            : throw TooFine(nameof(exact), written);
    }

    /// <summary>The amount, if nothing was rounded: 399,300.00 yuan of 39.93万元.</summary>
    public Money Value => _value;

    /// <summary>The unit behind the number.</summary>
    public AmountUnit Unit => _unit;

    /// <summary>How many decimals are written.</summary>
    public int Decimals => _decimals;

    /// <summary>Whether 约 stands before the number. It says so and changes no tolerance.</summary>
    public bool IsApproximate => _isApproximate;

    /// <summary>The number before the unit, with <see cref="Decimals"/> decimals: 39.93 of 39.93万元.</summary>
    public decimal Number
    {
        get
        {
            var (high, steps) = Math.DivRem((ulong)Math.Abs(Steps), 1UL << 32);
            return new decimal((int)(uint)steps, (int)high, 0, _value.IsNegative, _decimals);
        }
    }

    /// <summary>What one unit of the last written digit is worth: 100.00 yuan in 39.93万元.</summary>
    public Money Resolution => Money.FromFen(Step);

    /// <summary>The same amount, stated with 约 or without it.</summary>
    public StatedAmount WithApproximate(bool isApproximate) => new(_value, _unit, _decimals, isApproximate);

    /// <summary>The same number, with as many decimals, in another unit.</summary>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a defined value.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There are more decimals than the unit allows, or the amount is out of the range of <see cref="Money"/>.
    /// </exception>
    public StatedAmount WithUnit(AmountUnit unit) => Create(Number, unit, _decimals, _isApproximate);

    /// <summary>The same as <see cref="WithUnit"/>, where it would not throw.</summary>
    /// <param name="unit">The other unit.</param>
    /// <param name="stated">The number in the other unit; the default where the result is false.</param>
    public bool TryWithUnit(AmountUnit unit, out StatedAmount stated)
    {
        stated = default;
        if (unit is < AmountUnit.Yuan or > AmountUnit.HundredMillionYuan || _decimals > unit.GetMaxDecimals())
        {
            return false;
        }

        var fen = (Int128)Steps * FenPerStep(unit, _decimals);
        if (fen < Money.MinValue.Fen || fen > Money.MaxValue.Fen)
        {
            return false;
        }

        stated = new StatedAmount(Money.FromFen((long)fen), unit, _decimals, _isApproximate);
        return true;
    }

    /// <summary>Whether both are the same amount, however many decimals and whichever unit state it.</summary>
    /// <returns>True for 270万元 and 2,700,000.00元; false for 3万元 and 约3万元.</returns>
    public bool MeansTheSameAs(StatedAmount other) =>
        _value == other._value && _isApproximate == other._isApproximate;

    /// <inheritdoc/>
    public bool Equals(StatedAmount other) =>
        MeansTheSameAs(other) && _unit == other._unit && _decimals == other._decimals;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) =>
        obj is StatedAmount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_value, _unit, _decimals, _isApproximate);

    /// <summary>Whether both are the same statement.</summary>
    public static bool operator ==(StatedAmount left, StatedAmount right) => left.Equals(right);

    /// <summary>Whether they are different statements.</summary>
    public static bool operator !=(StatedAmount left, StatedAmount right) => !left.Equals(right);

    private long Step => FenPerStep(_unit, _decimals);

    private long Steps => _value.Fen / Step;

    // The one validation: whoever makes a stated amount of a number comes through here.
    private static AmountTextErrorKind Validate(
        decimal number,
        AmountUnit unit,
        int decimals,
        bool isApproximate,
        out StatedAmount stated
    )
    {
        stated = default;
        if (decimals < 0 || decimals > unit.GetMaxDecimals())
        {
            return AmountTextErrorKind.FinerThanFen;
        }

        var problem = Money.CountFen(number, unit, out var value);
        if (
            problem == AmountTextErrorKind.None
            && number.Scale > decimals
            && value.Fen % FenPerStep(unit, decimals) != 0
        )
        {
            problem = AmountTextErrorKind.FinerThanFen;
        }

        if (problem == AmountTextErrorKind.None)
        {
            stated = new StatedAmount(value, unit, decimals, isApproximate);
        }

        return problem;
    }

    private static int FewestDecimals(Money exact, int maxDecimals)
    {
        var fen = exact.Fen;
        var decimals = maxDecimals;
        for (; decimals > NumberFormatter.CanonicalDecimals && fen % 10 == 0; decimals--)
        {
            fen /= 10;
        }

        return decimals;
    }

    private static long FenPerStep(AmountUnit unit, int decimals) =>
        (long)WholePower.OfTen(unit.GetMaxDecimals() - decimals);

    private static ArgumentException TooFine(string parameter, int decimals) =>
        new($"The number has more than the stated {decimals} decimals.", parameter);
}
