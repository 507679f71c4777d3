using System.Buffers;
using System.ComponentModel;
using System.Numerics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>指标值: what an indicator is to reach.</summary>
/// <remarks>
/// <para>
/// A closed set of kinds: <see cref="ThresholdValue"/> (≥95.00(%)), <see cref="RangeValue"/> (10-12场),
/// <see cref="DeadlineValue"/> (2026年12月底前), <see cref="QualitativeValue"/> (及时、满意) and
/// <see cref="VerbatimValue"/>, which is any other text. Reading text classifies it and never loses a
/// character: only text that is blank, longer than <see cref="MaxLength"/> or not well-formed is refused.
/// </para>
/// <para>
/// Each kind has one canonical text. A value that was written otherwise keeps its text, and that text means
/// exactly what the value says.
/// </para>
/// <para>
/// Equality is by kind, parts and text as written; <see cref="MeansTheSameAs"/> ignores the text. The scale
/// of a number is never significant: 95 and 95.00 are the same. There is no order; <see
/// cref="CompareStrictness"/> tells which of two targets is harder to reach, where one is.
/// </para>
/// <para>
/// JSON: an object with <c>kind</c>, its parts, and <c>text</c> only where it is not the canonical one, as in
/// <c>{"kind":"threshold","comparison":"atLeast","number":95.00,"unit":"%"}</c>. Immutable, and safe to share
/// between threads.
/// </para>
/// </remarks>
[TypeConverter(typeof(TextTypeConverter<IndicatorValue>))]
[JsonConverter(typeof(IndicatorValueJsonConverter))]
public abstract partial class IndicatorValue
    : IEquatable<IndicatorValue>,
        ISpanParsable<IndicatorValue>,
        IUtf8SpanParsable<IndicatorValue>,
        ISpanFormattable,
        IUtf8SpanFormattable
{
    /// <summary>How many characters (Unicode code points) the text of a value has at most.</summary>
    public const int MaxLength = 1_000;

    // Null where the text is the canonical one.
    private readonly string? _text;

    private protected IndicatorValue(string? text) => _text = text;

    /// <summary>The text as written; the canonical text where nothing else was written.</summary>
    /// <remarks>Canonical text is made when it is asked for.</remarks>
    public string Text => _text ?? CanonicalText;

    /// <summary>The one text that this library writes for the meaning of the value.</summary>
    public string CanonicalText
    {
        get
        {
            Span<char> buffer = stackalloc char[TranscodedText.StackLength];
            if (TryWriteCanonical(buffer, out var written))
            {
                return new string(buffer[..written]);
            }

            // Twice as much as any canonical text can have: words, or a number with a long unit.
            var rented = ArrayPool<char>.Shared.Rent(2 * MaxLength);
            _ = TryWriteCanonical(rented.AsSpan(), out written);
            var text = new string(rented.AsSpan(0, written));
            ArrayPool<char>.Shared.Return(rented);
            return text;
        }
    }

    /// <summary>Whether <see cref="Text"/> is the canonical text.</summary>
    public bool IsCanonical => _text is null || this is VerbatimValue;

    /// <summary>Whether both are of one kind and have the same parts, however they are written.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool MeansTheSameAs(IndicatorValue other) =>
        ReferenceEquals(this, Guard.Against.Null(other))
        || (GetType() == other.GetType() && HasSameParts(other));

    /// <summary>Whether this value is harder to reach than another one, or easier, or neither.</summary>
    /// <param name="other">The other value, as that of the year before.</param>
    /// <returns>
    /// <see cref="Strictness.Stricter"/> where whatever satisfies this value satisfies the other one but not
    /// the other way round. Numbers are compared where their units differ in scale at most (0.9亿元, 9000万元),
    /// deadlines where both have a year or neither, words by whether one value asks for all the words of the
    /// other.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public Strictness CompareStrictness(IndicatorValue other) =>
        MeansTheSameAs(other) ? Strictness.Same
        : CompareStrictnessCore(other) is var strictness
        && strictness == Strictness.Same
        && IsAround != other.IsAround
            ? Strictness.Incomparable
        : strictness;

    // About a hundred is never a hundred.
    private bool IsAround => this is ThresholdValue { About: About.Around };

    /// <summary>The text that was written, or null where it is the canonical one.</summary>
    private protected string? KeptText => _text;

    /// <summary>Whether another value of the same kind has the same parts.</summary>
    private protected abstract bool HasSameParts(IndicatorValue other);

    private protected abstract int GetPartsHashCode();

    private protected abstract bool TryWriteCanonical<TChar>(Span<TChar> destination, out int written)
        where TChar : unmanaged, IBinaryInteger<TChar>;

    /// <summary>Compares with a value that does not mean the same.</summary>
    private protected virtual Strictness CompareStrictnessCore(IndicatorValue other) =>
        Strictness.Incomparable;

    /// <inheritdoc/>
    public bool Equals(IndicatorValue? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && GetType() == other.GetType()
            && string.Equals(_text, other._text, StringComparison.Ordinal)
            && HasSameParts(other)
        );

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as IndicatorValue);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => GetPartsHashCode();

    /// <summary>Whether both have the same parts and the same text.</summary>
    public static bool operator ==(IndicatorValue? left, IndicatorValue? right) => Equals(left, right);

    /// <summary>Whether kind, parts or text differ.</summary>
    public static bool operator !=(IndicatorValue? left, IndicatorValue? right) => !Equals(left, right);
}
