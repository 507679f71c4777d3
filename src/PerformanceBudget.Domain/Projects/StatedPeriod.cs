using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>A period as prose states it: 2026年1月至2026年11月.</summary>
/// <remarks>
/// <para>
/// Each end is a month or a day of a year, as written, and both are inclusive. The first day of the start is no later
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

    /// <summary>The first month or day.</summary>
    public StatedDate Start { get; private set; } = null!;

    /// <summary>The last month or day.</summary>
    public StatedDate End { get; private set; } = null!;

    /// <summary>
    /// Whether this period starts and ends when <paramref name="planned"/> does. An end that is written as a
    /// month is compared by month.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="planned"/> is null.</exception>
    public bool Matches(PlannedPeriod planned)
    {
        Guard.Against.Null(planned);
        return Start.Contains(planned.Start) && End.Contains(planned.End);
    }

    /// <summary>
    /// Whether both periods can be the same one: where one of two dates is written as a month, the month decides.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Matches(StatedPeriod other)
    {
        Guard.Against.Null(other);
        return Start.Overlaps(other.Start) && End.Overlaps(other.End);
    }

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        if (Start.FirstDay > End.LastDay)
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
