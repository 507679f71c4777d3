using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>An exact amount of money in yuan (人民币元), kept as a whole number of fen (分).</summary>
/// <remarks>
/// <para>
/// The range is 90,071,992,547,409.91 yuan either way, 2^53 - 1 fen, so that a count of fen is exact in binary
/// floating point too. Implementations of JSON that hold a number of yuan that way keep its fen up to 2^46 yuan,
/// 70,368,744,177,664. Nothing rounds silently: whatever is finer than
/// a fen or leaves the range is refused, and operations that round take the rounding as an argument.
/// </para>
/// <para>
/// There is no currency, because the yuan is the only unit of account that the Budget Law (预算法) allows
/// in a budget.
/// </para>
/// <para>
/// Equality and order are those of the amount. The default value is <see cref="Zero"/>. In JSON an amount
/// is a number of yuan with at least two decimals: <c>667800.00</c>.
/// </para>
/// <para>
/// Text reads and writes the forms that budget documents use; see <see cref="Parse(string)"/> and
/// <see cref="ToString(string, IFormatProvider)"/>. It never depends on a culture.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var price = Money.FromYuan(60m);
/// var cost = price * 3 * 800;
/// cost.ToString("W"); // 14.40万元
/// cost == Money.Parse("14.40万元"); // true
/// </code>
/// </example>
[TypeConverter(typeof(TextTypeConverter<Money>))]
[JsonConverter(typeof(MoneyJsonConverter))]
public readonly partial struct Money
    : IEquatable<Money>,
        IComparable<Money>,
        IComparable,
        ISpanParsable<Money>,
        IUtf8SpanParsable<Money>,
        ISpanFormattable,
        IUtf8SpanFormattable,
        IAdditionOperators<Money, Money, Money>,
        ISubtractionOperators<Money, Money, Money>,
        IUnaryPlusOperators<Money, Money>,
        IUnaryNegationOperators<Money, Money>,
        IMultiplyOperators<Money, long, Money>,
        IComparisonOperators<Money, Money, bool>,
        IAdditiveIdentity<Money, Money>,
        IMinMaxValue<Money>
{
    internal const long MaxFen = 9_007_199_254_740_991;

    private const int FenDecimals = 2;

    private readonly long _fen;

    private Money(long fen) => _fen = fen;

    /// <summary>No money: 0.00 yuan.</summary>
    public static Money Zero => default;

    /// <summary>The least amount: -90,071,992,547,409.91 yuan.</summary>
    public static Money MinValue => new(-MaxFen);

    /// <summary>The greatest amount: 90,071,992,547,409.91 yuan.</summary>
    public static Money MaxValue => new(MaxFen);

    /// <inheritdoc/>
    static Money IAdditiveIdentity<Money, Money>.AdditiveIdentity => Zero;

    /// <summary>The amount of <paramref name="fen"/> hundredths of a yuan.</summary>
    /// <param name="fen">The number of fen.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="fen"/> is less than -9,007,199,254,740,991 or more than 9,007,199,254,740,991.
    /// </exception>
    public static Money FromFen(long fen) =>
        IsInRange(fen) ? new Money(fen) : throw OutOfRange(nameof(fen), fen);

    /// <summary>The amount of <paramref name="yuan"/> yuan, exactly.</summary>
    /// <param name="yuan">The number of yuan; trailing zeros do not matter.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="yuan"/> is less than <see cref="MinValue"/> or more than <see cref="MaxValue"/>.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="yuan"/> is finer than a fen. <see cref="Round"/> is for numbers that may be.
    /// </exception>
    public static Money FromYuan(decimal yuan) =>
        CountFen(yuan, AmountUnit.Yuan, out var money) switch
        {
            AmountTextErrorKind.None => money,
            AmountTextErrorKind.FinerThanFen => throw FinerThanFen(nameof(yuan), yuan),
            _ => throw OutOfRange(nameof(yuan), yuan),
        };

    /// <summary>The amount of <paramref name="yuan"/> yuan, or null where there is none, as in a column of a database.</summary>
    /// <inheritdoc cref="FromYuan(decimal)"/>
    public static Money? FromYuan(decimal? yuan) => yuan is { } number ? FromYuan(number) : null;

    /// <summary>The amount of <paramref name="yuan"/> yuan, where there is exactly one.</summary>
    /// <param name="yuan">The number of yuan.</param>
    /// <param name="money">The amount; <see cref="Zero"/> where the result is false.</param>
    /// <returns>False where <paramref name="yuan"/> is finer than a fen or out of range.</returns>
    public static bool TryFromYuan(decimal yuan, out Money money) =>
        CountFen(yuan, AmountUnit.Yuan, out money) == AmountTextErrorKind.None;

    /// <summary>The amount of <paramref name="yuan"/> yuan, rounded to the fen.</summary>
    /// <param name="yuan">The number of yuan.</param>
    /// <param name="rounding">
    /// How to round; 四舍五入 is <see cref="MidpointRounding.AwayFromZero"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The rounded amount is out of range.</exception>
    /// <exception cref="ArgumentException"><paramref name="rounding"/> is not a defined value.</exception>
    public static Money Round(decimal yuan, MidpointRounding rounding)
    {
        ExactRounding.Check(rounding);
        return
            CountFen(decimal.Round(yuan, FenDecimals, rounding), AmountUnit.Yuan, out var money)
            == AmountTextErrorKind.None
            ? money
            : throw OutOfRange(nameof(yuan), yuan);
    }

    /// <summary>The number of fen, hundredths of a yuan.</summary>
    public long Fen => _fen;

    /// <summary>The number of yuan, with two decimals.</summary>
    public decimal Yuan => new((int)Magnitude, (int)(Magnitude >> 32), 0, isNegative: _fen < 0, FenDecimals);

    /// <summary>Whether this is <see cref="Zero"/>.</summary>
    public bool IsZero => _fen == 0;

    /// <summary>Whether this is less than <see cref="Zero"/>.</summary>
    public bool IsNegative => _fen < 0;

    private ulong Magnitude => (ulong)Math.Abs(_fen);

    /// <inheritdoc/>
    public bool Equals(Money other) => _fen == other._fen;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Money other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _fen.GetHashCode();

    /// <summary>Whether both are the same amount.</summary>
    public static bool operator ==(Money left, Money right) => left._fen == right._fen;

    /// <summary>Whether they are different amounts.</summary>
    public static bool operator !=(Money left, Money right) => left._fen != right._fen;

    /// <summary>Less than zero where this amount is less than the other, zero where they are equal.</summary>
    public int CompareTo(Money other) => _fen.CompareTo(other._fen);

    /// <summary>Compares with another amount; any amount is more than null.</summary>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is neither null nor an amount.</exception>
    int IComparable.CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            Money other => CompareTo(other),
            _ => throw new ArgumentException($"The object is no {nameof(Money)}.", nameof(obj)),
        };

    /// <summary>Whether the left amount is less than the right one.</summary>
    public static bool operator <(Money left, Money right) => left._fen < right._fen;

    /// <summary>Whether the left amount is less than or equal to the right one.</summary>
    public static bool operator <=(Money left, Money right) => left._fen <= right._fen;

    /// <summary>Whether the left amount is more than the right one.</summary>
    public static bool operator >(Money left, Money right) => left._fen > right._fen;

    /// <summary>Whether the left amount is more than or equal to the right one.</summary>
    public static bool operator >=(Money left, Money right) => left._fen >= right._fen;

    /// <summary>The smaller of two amounts.</summary>
    public static Money Min(Money left, Money right) => left <= right ? left : right;

    /// <summary>The greater of two amounts.</summary>
    public static Money Max(Money left, Money right) => left >= right ? left : right;

    /// <summary>The one place that turns a number and a unit into fen.</summary>
    internal static AmountTextErrorKind CountFen(decimal number, AmountUnit unit, out Money money)
    {
        money = Zero;
        var mantissa = DecimalMantissa.Of(number);
        var missing = unit.GetMaxDecimals() - number.Scale;
        if (missing < 0)
        {
            (mantissa, var finer) = UInt128.DivRem(mantissa, WholePower.OfTen(-missing));
            if (finer != UInt128.Zero)
            {
                return mantissa < (ulong)MaxFen
                    ? AmountTextErrorKind.FinerThanFen
                    : AmountTextErrorKind.OutOfRange;
            }
        }
        else if (mantissa <= (ulong)MaxFen)
        {
            mantissa *= WholePower.OfTen(missing);
        }

        if (mantissa > (ulong)MaxFen)
        {
            return AmountTextErrorKind.OutOfRange;
        }

        money = new Money(decimal.IsNegative(number) ? -(long)mantissa : (long)mantissa);
        return AmountTextErrorKind.None;
    }

    private static bool IsInRange(long fen) => fen is >= -MaxFen and <= MaxFen;

    private static ArgumentOutOfRangeException OutOfRange(string parameter, object value) =>
        new(parameter, value, "An amount is at most 90,071,992,547,409.91 yuan either way.");

    private static ArgumentException FinerThanFen(string parameter, decimal value) =>
        new($"{NumberFormatter.Format(value)} yuan is finer than a fen.", parameter);
}
