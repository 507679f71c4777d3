using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>A period as a document states it: 计划开始日期 and 计划完成日期 of a form, 2026年1月至2026年11月 in prose.</summary>
/// <remarks>
/// <para>
/// Each end is a year, a month or a day of a year, as written, and both are inclusive. The first day of the start is no later
/// than the last day of the end. Equality is by both ends, their precision included.
/// </para>
/// <para>JSON: <c>{"start":"2026-01","end":"2026-12-31"}</c>.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<StatedPeriod>))]
public sealed partial record StatedPeriod : IInvariant, IJsonObject<StatedPeriod>
{
    private StatedPeriod() { }

    /// <summary>A period of two dates as written.</summary>
    /// <exception cref="ArgumentException">A date is null or has no year.</exception>
    /// <exception cref="InvariantException">
    /// PB1104: <paramref name="start"/> begins after <paramref name="end"/> is over.
    /// </exception>
    public static StatedPeriod Create(StatedDate start, StatedDate end) =>
        new StatedPeriod { Start = WithYear(start), End = WithYear(end) }.Checked();

    /// <summary>A period of two days, both inclusive.</summary>
    /// <exception cref="InvariantException">
    /// PB1104: <paramref name="start"/> is later than <paramref name="end"/>.
    /// </exception>
    public static StatedPeriod OfDays(DateOnly start, DateOnly end) =>
        Create(StatedDate.FromDate(start), StatedDate.FromDate(end));

    /// <summary>
    /// The days of a whole calendar year, which is the fiscal year of a Chinese budget (预算法, article 18): 2026-01-01 to 2026-12-31.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not between 1 and 9999.</exception>
    public static StatedPeriod Year(int year) =>
        OfDays(
            new DateOnly(
                Guard.Against.OutOfRange(year, nameof(year), DateOnly.MinValue.Year, DateOnly.MaxValue.Year),
                1,
                1
            ),
            new DateOnly(year, 12, 31)
        );

    /// <summary>The first year, month or day.</summary>
    public StatedDate Start { get; private set; } = null!;

    /// <summary>The last year, month or day.</summary>
    public StatedDate End { get; private set; } = null!;

    /// <summary>The first day of the period.</summary>
    public DateOnly FirstDay => Start.FirstDay!.Value;

    /// <summary>The last day of the period.</summary>
    public DateOnly LastDay => End.LastDay!.Value;

    /// <summary>
    /// Whether both periods can be the same one: two dates are compared at the coarser of their precisions.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Matches(StatedPeriod other)
    {
        Guard.Against.Null(other);
        return Start.Overlaps(other.Start) && End.Overlaps(other.End);
    }

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        if (broken.Knows("/start", "/end") && FirstDay > LastDay)
        {
            broken.Add(Invariants.PeriodReversed, "/start", new("start", Start), new("end", End));
        }
    }

    private static StatedDate WithYear(
        StatedDate date,
        [CallerArgumentExpression(nameof(date))] string? parameter = null
    ) =>
        Guard.Against.Null(date, parameter).Year is null
            ? throw new ArgumentException("A stated period has years.", parameter)
            : date;

    /// <summary>Both dates in the form of ISO 8601, as in <c>2026-01/2026-12-31</c>.</summary>
    public override string ToString() => $"{Start}/{End}";
}
