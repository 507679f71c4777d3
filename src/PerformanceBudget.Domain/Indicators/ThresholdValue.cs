using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>A number that an actual one is to reach, not to exceed, or to meet: ≥95.00(%).</summary>
/// <remarks>
/// <para>
/// The number is less than a thousand million million (10^15) either way and has at most ten decimals.
/// Canonical text is the sign, the number with at least two decimals, and the unit in parentheses:
/// <c>≥95.00(%)</c>, <c>&lt;24.00(小时)</c>, <c>=10.00(个)</c>, and <c>≥124.00</c> without a unit. A number
/// without a sign (280人次) is an equality that nobody wrote: it is <see cref="Comparison.Exactly"/>, keeps its
/// text, and <see cref="IsSignWritten"/> is false.
/// </para>
/// <para>
/// <see cref="About"/> says that the number is not exact: 约100人 is <c>=约100.00(人)</c>, 100余人 is <c>=100.00余(人)</c>. That a number is
/// about right is no tolerance, because nobody says how large it would be: an actual number is held against the number itself.
/// What is more than a number by an unknown part is at least that number, so that 100余人 is satisfied from 100 on.
/// </para>
/// <para>
/// Equality is by comparison, number, unit, about and text as written. JSON:
/// <c>{"kind":"threshold","comparison":"atMost","number":550.00,"unit":"元/人"}</c>, and
/// <c>"about":"around"</c> or <c>"about":"over"</c> behind the unit.
/// </para>
/// </remarks>
[TypeConverter(typeof(IndicatorValueCaseTypeConverter<ThresholdValue>))]
[JsonConverter(typeof(IndicatorValueCaseJsonConverter<ThresholdValue>))]
public sealed partial class ThresholdValue : IndicatorValue
{
    private ThresholdValue(
        Comparison comparison,
        decimal number,
        Unit unit,
        About? about,
        bool isSignWritten,
        string? text
    )
        : base(text)
    {
        Comparison = comparison;
        Number = number;
        Unit = unit;
        About = about;
        IsSignWritten = isSignWritten;
    }

    /// <summary>At least that number: ≥95.00(%).</summary>
    /// <param name="number">The number, in the unit.</param>
    /// <param name="unit">The unit; none where it is left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="number"/> is too large or too fine.
    /// </exception>
    public static ThresholdValue AtLeast(decimal number, Unit? unit = null) =>
        CreateDefined(Comparison.AtLeast, number, unit);

    /// <summary>At most that number: ≤550.00(元/人).</summary>
    /// <inheritdoc cref="AtLeast"/>
    public static ThresholdValue AtMost(decimal number, Unit? unit = null) =>
        CreateDefined(Comparison.AtMost, number, unit);

    /// <summary>More than that number: &gt;92.00(%).</summary>
    /// <inheritdoc cref="AtLeast"/>
    public static ThresholdValue Above(decimal number, Unit? unit = null) =>
        CreateDefined(Comparison.Above, number, unit);

    /// <summary>Less than that number: &lt;24.00(小时).</summary>
    /// <inheritdoc cref="AtLeast"/>
    public static ThresholdValue Below(decimal number, Unit? unit = null) =>
        CreateDefined(Comparison.Below, number, unit);

    /// <summary>Exactly that number: =10.00(个).</summary>
    /// <inheritdoc cref="AtLeast"/>
    public static ThresholdValue Exactly(decimal number, Unit? unit = null) =>
        CreateDefined(Comparison.Exactly, number, unit);

    /// <summary>A threshold of its parts, and of the text it was written in.</summary>
    /// <param name="comparison">How an actual number has to stand to <paramref name="number"/>.</param>
    /// <param name="number">The number, in the unit.</param>
    /// <param name="unit">The unit; null for none.</param>
    /// <param name="about">How the number is meant that is not exact; null for an exact one.</param>
    /// <param name="text">The text as written; null for the canonical text.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="number"/> is too large or too fine.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="comparison"/> or <paramref name="about"/> is undefined, or <paramref name="text"/> does not mean these parts.
    /// </exception>
    public static ThresholdValue Create(
        Comparison comparison,
        decimal number,
        Unit? unit = null,
        About? about = null,
        string? text = null
    ) =>
        CreateDefined(
            Guard.Against.EnumOutOfRange(comparison),
            number,
            unit,
            CheckDefined(about, nameof(about)),
            text
        );

    /// <summary>
    /// A threshold of its parts and its text, where they make one. See <see cref="Create"/>.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// <paramref name="comparison"/> or <paramref name="about"/> is undefined.
    /// </exception>
    public static bool TryCreate(
        Comparison comparison,
        decimal number,
        Unit? unit,
        About? about,
        string? text,
        [NotNullWhen(true)] out ThresholdValue? value
    ) =>
        TryCreate(
            Guard.Against.EnumOutOfRange(comparison),
            number,
            unit,
            CheckDefined(about, nameof(about)),
            text,
            out value,
            out _
        );

    private static ThresholdValue CreateDefined(
        Comparison comparison,
        decimal number,
        Unit? unit,
        About? about = null,
        string? text = null
    ) =>
        TryCreate(comparison, number, unit, about, text, out var value, out var problem) ? value
        : TargetNumber.IsInRange(number) ? throw new ArgumentException(problem.ToString(), nameof(text))
        : throw new ArgumentOutOfRangeException(nameof(number), number, problem.ToString());

    /// <summary>A threshold of its parts and its text, or what is wrong with them.</summary>
    internal static bool TryCreate(
        Comparison comparison,
        decimal number,
        Unit? unit,
        About? about,
        string? text,
        [NotNullWhen(true)] out ThresholdValue? value,
        [NotNullWhen(false)] out BilingualText? problem
    )
    {
        value = null;
        problem = TargetNumber.FindProblem(number);
        if (problem is null)
        {
            var canonical = new ThresholdValue(
                comparison,
                TargetNumber.Normalize(number),
                unit ?? Unit.One,
                about,
                isSignWritten: true,
                text: null
            );
            value = WrittenAs(canonical, text, out problem);
        }

        return value is not null;
    }

    /// <summary>How an actual number has to stand to <see cref="Number"/>.</summary>
    public Comparison Comparison { get; }

    /// <summary>The number, in <see cref="Unit"/>.</summary>
    public decimal Number { get; }

    /// <summary>The unit; <see cref="Unit.One"/> where there is none.</summary>
    public Unit Unit { get; }

    /// <summary>
    /// How the number is meant that is not exact, as in 约100人 and 100余人; null for an exact one.
    /// </summary>
    public About? About { get; }

    /// <summary>Whether a sign or a word for it was written; false for a bare number such as 280人次.</summary>
    public bool IsSignWritten { get; }

    /// <summary>In which direction an actual number gets better.</summary>
    public TargetDirection Direction =>
        Bound switch
        {
            Comparison.AtLeast or Comparison.Above => TargetDirection.MoreIsBetter,
            Comparison.AtMost or Comparison.Below => TargetDirection.LessIsBetter,
            _ => TargetDirection.ToBeMet,
        };

    /// <summary>The same threshold with a number that is not exact, or with an exact one, in canonical text.</summary>
    /// <param name="about">How the number is meant; null for an exact one.</param>
    /// <exception cref="ArgumentException"><paramref name="about"/> is undefined.</exception>
    public ThresholdValue WithAbout(About? about) =>
        about == About ? this : CreateDefined(Comparison, Number, Unit, CheckDefined(about, nameof(about)));

    /// <summary>The actual numbers that satisfy the threshold.</summary>
    internal TargetInterval Interval => TargetInterval.Of(Bound, Number, Unit);

    // 100余人 without a sign: nobody knows how many more, but no fewer.
    private Comparison Bound =>
        (Comparison, About) is (Comparison.Exactly, Domain.About.Over) ? Comparison.AtLeast : Comparison;

    /// <summary>What a text of these parts means, or null where the number is out of range.</summary>
    internal static ThresholdValue? Read(
        Comparison comparison,
        decimal number,
        Unit unit,
        About? about,
        bool isSignWritten,
        SourceText source
    )
    {
        if (!TargetNumber.IsInRange(number))
        {
            return null;
        }

        var buffer =
            source.Characters.Length <= TranscodedText.StackLength
                ? stackalloc char[TranscodedText.StackLength]
                : new char[source.Characters.Length];
        number = TargetNumber.Normalize(number);
        _ = TryWrite(comparison, number, unit, about, buffer, out var length);
        return new ThresholdValue(
            comparison,
            number,
            unit,
            about,
            isSignWritten,
            source.KeepUnless(buffer[..length])
        );
    }

    private protected override bool HasSameParts(IndicatorValue other) =>
        other is ThresholdValue threshold
        && Comparison == threshold.Comparison
        && Number == threshold.Number
        && About == threshold.About
        && Unit.Equals(threshold.Unit);

    private protected override int GetPartsHashCode() => HashCode.Combine(Comparison, Number, Unit, About);

    private protected override Strictness CompareStrictnessCore(IndicatorValue other) =>
        TargetInterval.Of(other) is { } theirs ? Interval.CompareStrictness(theirs) : Strictness.Incomparable;

    private protected override bool TryWriteCanonical<TChar>(Span<TChar> destination, out int written) =>
        TryWrite(Comparison, Number, Unit, About, destination, out written);

    private static bool TryWrite<TChar>(
        Comparison comparison,
        decimal number,
        Unit unit,
        About? about,
        Span<TChar> destination,
        out int written
    )
        where TChar : unmanaged, IBinaryInteger<TChar> =>
        EncodedText.TryWrite(ComparisonSigns.Canonical(comparison), destination, out written)
        && (
            about is not Domain.About.Around
            || EncodedText.TryAppend(AboutWords.Around, destination, ref written)
        )
        && TargetWriter.TryAppend(number, destination, ref written)
        && (
            about is not Domain.About.Over || EncodedText.TryAppend(AboutWords.Over, destination, ref written)
        )
        && TargetWriter.TryAppendInParentheses(unit, destination, ref written);

    private static About? CheckDefined(About? about, string parameter) =>
        about is { } defined ? Guard.Against.EnumOutOfRange(defined, parameter) : null;
}
