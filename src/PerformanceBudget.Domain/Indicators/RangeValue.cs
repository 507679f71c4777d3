using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>Two numbers between which an actual one is to lie, both inclusive: 10-12场.</summary>
/// <remarks>
/// <para>
/// The first number is no greater than the second; both are less than a thousand million million (10^15)
/// either way and have at most ten decimals. Canonical text is <c>10.00-12.00(场)</c>; where the second number
/// is negative the word 至 stands between them, because a dash would read as its sign, and numbers that would read as months have a
/// decimal more: <c>2021.100-2031.100</c>.
/// </para>
/// <para>
/// Equality is by both numbers, unit and text as written. JSON:
/// <c>{"kind":"range","from":10.00,"to":12.00,"unit":"场","text":"10-12场"}</c>.
/// </para>
/// </remarks>
[TypeConverter(typeof(IndicatorValueCaseTypeConverter<RangeValue>))]
[JsonConverter(typeof(IndicatorValueCaseJsonConverter<RangeValue>))]
public sealed class RangeValue : IndicatorValue
{
    private const string Dash = "-";
    private const string WordBeforeNegative = "至";
    private const string DecimalMore = "0";

    private RangeValue(decimal from, decimal to, Unit unit, string? text)
        : base(text)
    {
        From = from;
        To = to;
        Unit = unit;
    }

    /// <summary>From one number to another, both inclusive: 10.00-12.00(场).</summary>
    /// <param name="from">The least number, in the unit.</param>
    /// <param name="to">The greatest number, in the unit.</param>
    /// <param name="unit">The unit; none where it is left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A number is too large or too fine, or <paramref name="from"/> is greater than <paramref name="to"/>.
    /// </exception>
    public static RangeValue Between(decimal from, decimal to, Unit? unit = null) => Create(from, to, unit);

    /// <summary>A range of its parts, and of the text it was written in.</summary>
    /// <param name="from">The least number, in the unit.</param>
    /// <param name="to">The greatest number, in the unit.</param>
    /// <param name="unit">The unit; null for none.</param>
    /// <param name="text">The text as written; null for the canonical text.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A number is too large or too fine, or <paramref name="from"/> is greater than <paramref name="to"/>.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> does not mean these parts.</exception>
    public static RangeValue Create(decimal from, decimal to, Unit? unit = null, string? text = null) =>
        TryCreate(from, to, unit, text, out var value, out var problem) ? value
        : TargetNumber.FindProblem(from) is not null
            ? throw new ArgumentOutOfRangeException(nameof(from), from, problem.ToString())
        : TargetNumber.FindProblem(to) is not null || from > to
            ? throw new ArgumentOutOfRangeException(nameof(to), to, problem.ToString())
        : throw new ArgumentException(problem.ToString(), nameof(text));

    /// <summary>A range of its parts and its text, where they make one. See <see cref="Create"/>.</summary>
    public static bool TryCreate(
        decimal from,
        decimal to,
        Unit? unit,
        string? text,
        [NotNullWhen(true)] out RangeValue? value
    ) => TryCreate(from, to, unit, text, out value, out _);

    /// <summary>A range of its parts and its text, or what is wrong with them.</summary>
    internal static bool TryCreate(
        decimal from,
        decimal to,
        Unit? unit,
        string? text,
        [NotNullWhen(true)] out RangeValue? value,
        [NotNullWhen(false)] out BilingualText? problem
    )
    {
        value = null;
        problem =
            TargetNumber.FindProblem(from)
            ?? TargetNumber.FindProblem(to)
            ?? (
                from <= to
                    ? null
                    : new BilingualText(
                        "范围的起点大于终点。",
                        "The range starts at a greater number than it ends."
                    )
            );
        if (problem is null)
        {
            var canonical = new RangeValue(
                TargetNumber.Normalize(from),
                TargetNumber.Normalize(to),
                unit ?? Unit.One,
                text: null
            );
            value = WrittenAs(canonical, text, out problem);
        }

        return value is not null;
    }

    /// <summary>The least number, in <see cref="Unit"/>.</summary>
    public decimal From { get; }

    /// <summary>The greatest number, in <see cref="Unit"/>.</summary>
    public decimal To { get; }

    /// <summary>The unit; <see cref="Unit.One"/> where there is none.</summary>
    public Unit Unit { get; }

    /// <summary>The actual numbers that satisfy the range.</summary>
    internal TargetInterval Interval => new(From, To, Unit);

    /// <summary>What a text of these parts means, or null where they make no range.</summary>
    internal static RangeValue? Read(decimal from, decimal to, Unit unit, SourceText source)
    {
        if (from > to || !TargetNumber.IsInRange(from) || !TargetNumber.IsInRange(to))
        {
            return null;
        }

        var buffer =
            source.Characters.Length <= TranscodedText.StackLength
                ? stackalloc char[TranscodedText.StackLength]
                : new char[source.Characters.Length];
        from = TargetNumber.Normalize(from);
        to = TargetNumber.Normalize(to);
        _ = TryWrite(from, to, unit, buffer, out var length);
        return new RangeValue(from, to, unit, source.KeepUnless(buffer[..length]));
    }

    /// <summary>Whether an actual number lies in the range.</summary>
    /// <param name="actual">The actual number, in <see cref="Unit"/>.</param>
    public bool IsSatisfiedBy(decimal actual) => Interval.Contains(actual);

    /// <summary>Whether an actual quantity lies in the range.</summary>
    /// <param name="actual">
    /// The actual quantity, in a unit that differs from <see cref="Unit"/> in scale at most.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="actual"/> is of another unit.</exception>
    public bool IsSatisfiedBy(Quantity actual) => Interval.Contains(actual);

    /// <summary>How far an actual number attains the range.</summary>
    /// <param name="actual">The actual number, in <see cref="Unit"/>.</param>
    /// <returns>
    /// 1 in the range. Outside 1 - d / |end|, d being the distance from the nearer end, and 0 at least; 0
    /// where that end is 0.
    /// </returns>
    public decimal Attainment(decimal actual)
    {
        var isSatisfied = IsSatisfiedBy(actual);
        return isSatisfied ? 1
            : actual < From ? TargetNumber.Attainment(From, actual, lessIsBetter: false, isSatisfied)
            : TargetNumber.Attainment(To, actual, lessIsBetter: true, isSatisfied);
    }

    /// <inheritdoc cref="Attainment(decimal)"/>
    /// <param name="actual">
    /// The actual quantity, in a unit that differs from <see cref="Unit"/> in scale at most.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="actual"/> is of another unit.</exception>
    /// <exception cref="OverflowException">The number has too many digits in <see cref="Unit"/>.</exception>
    public decimal Attainment(Quantity actual) => Attainment(Interval.NumberOf(actual));

    /// <summary>Whether quantities of that unit can be held against the range.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public bool IsMeasuredIn(Unit unit) => Unit.HasSameDimensionAs(unit);

    private protected override bool HasSameParts(IndicatorValue other) =>
        other is RangeValue range && From == range.From && To == range.To && Unit.Equals(range.Unit);

    private protected override int GetPartsHashCode() => HashCode.Combine(From, To, Unit);

    private protected override Strictness CompareStrictnessCore(IndicatorValue other) =>
        TargetInterval.Of(other) is { } theirs ? Interval.CompareStrictness(theirs) : Strictness.Incomparable;

    private protected override bool TryWriteCanonical<TChar>(Span<TChar> destination, out int written) =>
        TryWrite(From, To, Unit, destination, out written);

    private static bool TryWrite<TChar>(
        decimal from,
        decimal to,
        Unit unit,
        Span<TChar> destination,
        out int written
    )
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var decimalMore =
            unit.IsOne && CalendarNumber.IsPeriodInHundredths(from, to) ? DecimalMore : string.Empty;
        written = 0;
        return TargetWriter.TryAppend(from, destination, ref written)
            && EncodedText.TryAppend(decimalMore, destination, ref written)
            && EncodedText.TryAppend(to < 0 ? WordBeforeNegative : Dash, destination, ref written)
            && TargetWriter.TryAppend(to, destination, ref written)
            && EncodedText.TryAppend(decimalMore, destination, ref written)
            && TargetWriter.TryAppendInParentheses(unit, destination, ref written);
    }
}
