using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>A date as a document states it: a year, a month or a day, the latter two with or without their year.</summary>
/// <remarks>
/// <para>
/// Prose writes 2026年1月 and 2026年12月31日, goals of several years 2024年-2026年; deadlines that come back every year leave the
/// year out (每年12月底前, 11月30日前). The precision is kept and never invented: 2026年12月 is not 2026年12月31日. Years run from 1 to 9999;
/// the month and the day exist in the calendar, and 29 February without a year is a date.
/// </para>
/// <para>
/// Equality is by year, month and day, so that dates of different precision differ; <see cref="Overlaps"/>
/// compares at the coarser precision. There is no order: December and 15 December come neither before nor
/// after each other. Compare <see cref="FirstDay"/> and <see cref="LastDay"/> instead.
/// </para>
/// <para>
/// JSON and canonical text follow ISO 8601, as in <c>2026</c>, <c>2026-01</c> and <c>2026-12-31</c>; without a year they
/// are <c>--12</c> and <c>--11-30</c>. Immutable, and safe to share between threads.
/// </para>
/// </remarks>
[TypeConverter(typeof(TextTypeConverter<StatedDate>))]
[JsonConverter(typeof(StatedDateJsonConverter))]
public sealed partial class StatedDate : IEquatable<StatedDate>, ISpanParsable<StatedDate>, ISpanFormattable
{
    // A leap year, so that 29 February exists where no year says otherwise.
    private const int YearOfYearless = 2000;
    private const string MonthParameter = "month";

    private readonly short _year;
    private readonly byte _month;
    private readonly byte _day;

    private StatedDate(Parts parts)
    {
        _year = (short)parts.Year;
        _month = (byte)parts.Month;
        _day = (byte)parts.Day;
    }

    /// <summary>A date of the given parts.</summary>
    /// <param name="year">The year, 1 to 9999, or null for a date of every year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, or null for the whole month.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A part is out of range, or the month has no such day.
    /// </exception>
    public static StatedDate Create(int? year, int month, int? day = null)
    {
        var parts = new Parts(year ?? 0, month, day ?? 0);
        return Validate(parts, year, day) switch
        {
            null => new StatedDate(parts),
            nameof(year) => throw new ArgumentOutOfRangeException(nameof(year), year, "1 to 9999."),
            MonthParameter => throw new ArgumentOutOfRangeException(nameof(month), month, "1 to 12."),
            _ => throw new ArgumentOutOfRangeException(nameof(day), day, "The month has no such day."),
        };
    }

    /// <summary>A date of the given parts, where there is one.</summary>
    /// <param name="year">The year, 1 to 9999, or null for a date of every year.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, or null for the whole month.</param>
    /// <param name="date">The date, or null where a part is out of range.</param>
    /// <returns>Whether there is such a date.</returns>
    public static bool TryCreate(int? year, int month, int? day, [NotNullWhen(true)] out StatedDate? date)
    {
        var parts = new Parts(year ?? 0, month, day ?? 0);
        date = Validate(parts, year, day) is null ? new StatedDate(parts) : null;
        return date is not null;
    }

    /// <summary>A whole year.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not between 1 and 9999.</exception>
    public static StatedDate FromYear(int year)
    {
        ThrowUnlessYear(year);
        return new(new Parts(year, 0, 0));
    }

    /// <summary>A date of day precision.</summary>
    public static StatedDate FromDate(DateOnly date) => new(new Parts(date.Year, date.Month, date.Day));

    /// <summary>The year, or null where the date is one of every year.</summary>
    public int? Year => _year == 0 ? null : _year;

    /// <summary>The month, 1 to 12, or null where the date is a whole year.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>The day of the month, or null where the date is a whole month or year.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>The first day that the date covers, or null where it has no year.</summary>
    public DateOnly? FirstDay =>
        _year == 0 ? null : new DateOnly(_year, Math.Max((int)_month, 1), Math.Max((int)_day, 1));

    /// <summary>The last day that the date covers, or null where it has no year.</summary>
    public DateOnly? LastDay => _year == 0 ? null : new DateOnly(_year, LastMonth, LastDayOfMonth);

    /// <summary>This date, with the given year where it has none.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>
    /// This date itself where it has a year. 29 February becomes 28 February in a year without one.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="year"/> is not between 1 and 9999.
    /// </exception>
    public StatedDate InYear(int year)
    {
        ThrowUnlessYear(year);
        return _year != 0
            ? this
            : new StatedDate(new Parts(year, _month, Math.Min(_day, DateTime.DaysInMonth(year, _month))));
    }

    /// <summary>Whether the date covers that day. Without a year it covers the day of every year.</summary>
    public bool Contains(DateOnly day) =>
        (_year == 0 || _year == day.Year)
        && (_month == 0 || _month == day.Month)
        && (_day == 0 || _day == day.Day);

    /// <summary>
    /// Whether both can be the same date: what only one of them says is not compared, so that a month
    /// overlaps with each of its days, and a year with each of its months.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Overlaps(StatedDate other)
    {
        Guard.Against.Null(other);
        return (_year == 0 || other._year == 0 || _year == other._year)
            && (_month == 0 || other._month == 0 || _month == other._month)
            && (_day == 0 || other._day == 0 || _day == other._day);
    }

    /// <summary>Days since the first of January of a common leap year: an order within a year.</summary>
    internal int LastDayOfYear => new DateOnly(YearOfYearless, LastMonth, LastDayOfMonth).DayOfYear;

    private int LastMonth => _month == 0 ? 12 : _month;

    private int LastDayOfMonth =>
        _day != 0 ? _day : DateTime.DaysInMonth(_year == 0 ? YearOfYearless : _year, LastMonth);

    /// <inheritdoc/>
    public bool Equals(StatedDate? other) =>
        other is not null && _year == other._year && _month == other._month && _day == other._day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StatedDate);

    /// <inheritdoc/>
    public override int GetHashCode() => (_year << 16) | (_month << 8) | _day;

    /// <summary>Whether both are the same date at the same precision.</summary>
    public static bool operator ==(StatedDate? left, StatedDate? right) => Equals(left, right);

    /// <summary>Whether they differ in year, month, day or precision.</summary>
    public static bool operator !=(StatedDate? left, StatedDate? right) => !Equals(left, right);

    private static void ThrowUnlessYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, DateOnly.MinValue.Year);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, DateOnly.MaxValue.Year);
    }

    private static string? Validate(Parts parts, int? year, int? day)
    {
        if (year is < 1 or > 9999)
        {
            return nameof(year);
        }

        if (parts.Month is < 1 or > 12)
        {
            return MonthParameter;
        }

        return day is null || (day >= 1 && day <= DateTime.DaysInMonth(year ?? YearOfYearless, parts.Month))
            ? null
            : nameof(day);
    }

    /// <summary>Year, month and day as numbers; 0 for what is not said.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Parts(int Year, int Month, int Day)
    {
        public StatedDate? ToDate() =>
            Validate(this, Year == 0 ? null : Year, Day == 0 ? null : Day) is null
                ? new StatedDate(this)
                : null;
    }
}
