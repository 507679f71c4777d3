using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>A value that is kept as it was written and not interpreted.</summary>
/// <remarks>
/// <para>
/// Templates (≥**户), damaged text (二100百分比), prose with punctuation and whatever else is none of the other
/// kinds. The text is not blank, well-formed, and at most <see cref="IndicatorValue.MaxLength"/> characters
/// long.
/// </para>
/// <para>
/// A value that was built by <see cref="Of"/> may hold any text, also one that would be read as another kind:
/// a document that was stored keeps being valid when a later version understands more of it.
/// </para>
/// <para>Equality is by text. JSON: <c>{"kind":"verbatim","text":"≥**台"}</c>.</para>
/// </remarks>
[TypeConverter(typeof(IndicatorValueCaseTypeConverter<VerbatimValue>))]
[JsonConverter(typeof(IndicatorValueCaseJsonConverter<VerbatimValue>))]
public sealed class VerbatimValue : IndicatorValue
{
    internal VerbatimValue(string text)
        : base(text) { }

    /// <summary>A text that is not interpreted.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="text"/> is blank, too long, or not well-formed.
    /// </exception>
    public static VerbatimValue Of(string text) =>
        TryCreate(Guard.Against.Null(text), out var value, out var problem)
            ? value
            : throw new ArgumentException(problem.ToString(), nameof(text));

    /// <summary>A text that is not interpreted, where it can be a value. See <see cref="Of"/>.</summary>
    public static bool TryCreate(
        [NotNullWhen(true)] string? text,
        [NotNullWhen(true)] out VerbatimValue? value
    ) => TryCreate(text ?? string.Empty, out value, out _);

    /// <summary>A text that is not interpreted, or what is wrong with it.</summary>
    internal static bool TryCreate(
        string text,
        [NotNullWhen(true)] out VerbatimValue? value,
        [NotNullWhen(false)] out BilingualText? problem
    )
    {
        problem = IndicatorValueParser.FindProblem(text);
        value = problem is null ? new VerbatimValue(text) : null;
        return value is not null;
    }

    private protected override bool HasSameParts(IndicatorValue other) =>
        string.Equals(KeptText, ((VerbatimValue)other).KeptText, StringComparison.Ordinal);

    private protected override int GetPartsHashCode() =>
        string.GetHashCode(KeptText, StringComparison.Ordinal);

    private protected override bool TryWriteCanonical<TChar>(Span<TChar> destination, out int written) =>
        EncodedText.TryWrite(KeptText, destination, out written);
}
