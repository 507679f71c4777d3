using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>A day or month by the end of which something is to be done: 2026年12月底前.</summary>
/// <remarks>
/// <para>
/// The date counts: what happens on its last day is in time. A deadline without a year (每年12月底前) holds for
/// the fiscal year that it is asked about. Canonical text is 2026年12月底前 for a month, 2026年12月31日前 for a day,
/// and 12月底前 and 12月31日前 without a year.
/// </para>
/// <para>
/// Equality is by date and text as written. JSON:
/// <c>{"kind":"deadline","by":"2026-12","text":"2026年12月底之前"}</c>.
/// </para>
/// </remarks>
[TypeConverter(typeof(IndicatorValueCaseTypeConverter<DeadlineValue>))]
[JsonConverter(typeof(IndicatorValueCaseJsonConverter<DeadlineValue>))]
public sealed class DeadlineValue : IndicatorValue
{
    private const string AfterMonth = "底前";
    private const string AfterDay = "前";
    private const int MaxTextLength = 24;

    private static readonly BilingualText NoYear = new(
        "期限是一个月份或一个日期，不是年份",
        "a deadline is a month or a day, not a year"
    );

    private DeadlineValue(StatedDate by, string? text)
        : base(text) => By = by;

    /// <summary>By the end of that day or month.</summary>
    /// <exception cref="ArgumentException"><paramref name="date"/> is null, or a whole year.</exception>
    public static DeadlineValue Of(StatedDate date) => Create(date);

    /// <summary>A deadline of its date, and of the text it was written in.</summary>
    /// <param name="by">The last day or month.</param>
    /// <param name="text">The text as written; null for the canonical text.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="by"/> is null or a whole year, or <paramref name="text"/> does not mean that date.
    /// </exception>
    public static DeadlineValue Create(StatedDate by, string? text = null) =>
        TryCreate(Guard.Against.Null(by), text, out var value, out var problem)
            ? value
            : throw new ArgumentException(problem.ToString(), nameof(text));

    /// <summary>A deadline of its date and its text, where they make one. See <see cref="Create"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="by"/> is null.</exception>
    public static bool TryCreate(StatedDate by, string? text, [NotNullWhen(true)] out DeadlineValue? value) =>
        TryCreate(Guard.Against.Null(by), text, out value, out _);

    /// <summary>A deadline of its date and its text, or what is wrong with them.</summary>
    internal static bool TryCreate(
        StatedDate by,
        string? text,
        [NotNullWhen(true)] out DeadlineValue? value,
        [NotNullWhen(false)] out BilingualText? problem
    )
    {
        value = null;
        problem = by.Month is null ? NoYear : null;
        if (problem is null)
        {
            value = WrittenAs(new DeadlineValue(by, text: null), text, out problem);
        }

        return value is not null;
    }

    /// <summary>The last day or month.</summary>
    public StatedDate By { get; }

    /// <summary>What a text of that date means.</summary>
    internal static DeadlineValue Read(StatedDate by, SourceText source)
    {
        Span<char> buffer = stackalloc char[MaxTextLength];
        _ = TryWrite(by, buffer, out var length);
        return new DeadlineValue(by, source.KeepUnless(buffer[..length]));
    }

    /// <summary>The last day that is in time.</summary>
    /// <param name="fiscalYear">
    /// The year of a deadline that has none of its own; without effect otherwise.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="fiscalYear"/> is not between 1 and 9999.
    /// </exception>
    public DateOnly LastDay(int fiscalYear) => By.InYear(fiscalYear).LastDay!.Value;

    /// <summary>Whether something that was done on that day was done in time.</summary>
    /// <param name="actual">The day on which it was done.</param>
    /// <param name="fiscalYear">
    /// The year of a deadline that has none of its own; without effect otherwise.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="fiscalYear"/> is not between 1 and 9999.
    /// </exception>
    public bool IsSatisfiedBy(DateOnly actual, int fiscalYear) => actual <= LastDay(fiscalYear);

    /// <summary>
    /// By how many days something that was done on that day was late; 0 where it was in time.
    /// </summary>
    /// <inheritdoc cref="IsSatisfiedBy"/>
    public int DaysLate(DateOnly actual, int fiscalYear) =>
        Math.Max(0, actual.DayNumber - LastDay(fiscalYear).DayNumber);

    private protected override bool HasSameParts(IndicatorValue other) =>
        other is DeadlineValue deadline && By.Equals(deadline.By);

    private protected override int GetPartsHashCode() => By.GetHashCode();

    private protected override Strictness CompareStrictnessCore(IndicatorValue other)
    {
        if (other is not DeadlineValue { By: var theirs } || (By.Year is null) != (theirs.Year is null))
        {
            return Strictness.Incomparable;
        }

        // Without a year both hold for the same one, whichever it is.
        var order = By.LastDay is { } day
            ? day.CompareTo(theirs.LastDay!.Value)
            : By.LastDayOfYear.CompareTo(theirs.LastDayOfYear);
        return order switch
        {
            < 0 => Strictness.Stricter,
            > 0 => Strictness.Looser,
            _ => Strictness.Same,
        };
    }

    private protected override bool TryWriteCanonical<TChar>(Span<TChar> destination, out int written) =>
        TryWrite(By, destination, out written);

    private static bool TryWrite<TChar>(StatedDate by, Span<TChar> destination, out int written)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        Span<char> date = stackalloc char[MaxTextLength];
        _ = by.TryFormat(date, out var length, "C", provider: null);
        return EncodedText.TryWrite(date[..length], destination, out written)
            && EncodedText.TryAppend(by.Day is null ? AfterMonth : AfterDay, destination, ref written);
    }
}
