using System.Globalization;
using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>The days on which a project starts and is to be complete (计划开始日期, 计划完成日期).</summary>
/// <remarks>
/// <para>Both days are inclusive; the start is no later than the end. Equality is by both days.</para>
/// <para>JSON: <c>{"start":"2026-01-01","end":"2026-12-31"}</c>.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<PlannedPeriod>))]
public sealed partial record PlannedPeriod : IInvariant, IJsonObject<PlannedPeriod>
{
    private PlannedPeriod() { }

    /// <summary>A period of two days, both inclusive.</summary>
    /// <exception cref="InvariantException">
    /// PB1104: <paramref name="start"/> is later than <paramref name="end"/>.
    /// </exception>
    public static PlannedPeriod Create(DateOnly start, DateOnly end) =>
        new PlannedPeriod { Start = start, End = end }.Checked();

    /// <summary>A whole calendar year, which is the fiscal year of a Chinese budget (预算法, article 18).</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not between 1 and 9999.</exception>
    public static PlannedPeriod Year(int year) =>
        Create(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>The first day.</summary>
    public DateOnly Start { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly End { get; private set; }

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        if (Start > End)
        {
            broken.Add(Invariants.PeriodReversed, "/start", new("start", Iso(Start)), new("end", Iso(End)));
        }
    }

    /// <summary>Both days in the form of ISO 8601, as in <c>2026-01-01/2026-12-31</c>.</summary>
    public override string ToString() => $"{Iso(Start)}/{Iso(End)}";

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
