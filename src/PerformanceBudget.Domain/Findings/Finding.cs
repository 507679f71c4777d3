using System.Collections.Immutable;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>One thing that reading or review has to say about a declaration.</summary>
/// <remarks>
/// <para>
/// A finding knows its place as a JSON Pointer that always resolves in the document it speaks about: for
/// something absent it is the pointer of the parent. The model holds no lines and columns; whoever read the
/// bytes can turn a pointer into them.
/// </para>
/// <para>
/// Messages in both languages come from one template and the same values, and are made when they are asked
/// for. Equality is by definition, severity, place, values, related places and acceptance.
/// </para>
/// </remarks>
[JsonConverter(typeof(FindingJsonConverter))]
public sealed class Finding : IEquatable<Finding>
{
    /// <summary>Reports a finding.</summary>
    /// <param name="definition">What kind of finding it is.</param>
    /// <param name="pointer">A JSON Pointer (RFC 6901) into the declaration, empty for the whole.</param>
    /// <param name="values">The values that the message names.</param>
    /// <param name="related">Further places, such as the other side of a disagreement.</param>
    /// <param name="severity">The severity, where it is not the one of the definition.</param>
    /// <exception cref="ArgumentException">
    /// An argument is null, or <paramref name="severity"/> is undefined.
    /// </exception>
    public Finding(
        FindingDefinition definition,
        string pointer,
        ImmutableArray<FindingValue> values = default,
        ImmutableArray<RelatedPlace> related = default,
        Severity? severity = null
    )
    {
        Definition = Guard.Against.Null(definition);
        Pointer = Guard.Against.Null(pointer);
        Values = values.IsDefault ? [] : values;
        Related = related.IsDefault ? [] : related;
        Severity = severity is { } given ? Guard.Against.EnumOutOfRange(given) : definition.Severity;
    }

    /// <summary>What kind of finding it is.</summary>
    public FindingDefinition Definition { get; }

    /// <summary>The permanent code.</summary>
    public FindingCode Code => Definition.Code;

    /// <summary>How much it matters.</summary>
    public Severity Severity { get; }

    /// <summary>The place, as a JSON Pointer (RFC 6901) into the declaration.</summary>
    public string Pointer { get; }

    /// <summary>The values that the message names, in its order.</summary>
    public ImmutableArray<FindingValue> Values { get; }

    /// <summary>Further places, such as the other side of a disagreement.</summary>
    public ImmutableArray<RelatedPlace> Related { get; }

    /// <summary>That somebody has accepted the finding, and why; null where nobody has.</summary>
    public Acceptance? Acceptance { get; private init; }

    /// <summary>The value of that name, or null where the finding has none.</summary>
    public FindingValue? this[string name] => Find(name);

    /// <summary>What was found, in a sentence that quotes the values.</summary>
    /// <exception cref="ArgumentException"><paramref name="language"/> is undefined.</exception>
    public string GetMessage(Language language) =>
        MessageTemplate.Fill(Definition.Message.In(language), this, language);

    /// <summary>
    /// What to do about it, or null where there is nothing to do: the definition has no advice, or its advice names a value
    /// that this finding does not have.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="language"/> is undefined.</exception>
    public string? GetAdvice(Language language) =>
        Definition.Advice is { } advice && MessageTemplate.CanFill(advice.In(language), this)
            ? MessageTemplate.Fill(advice.In(language), this, language)
            : null;

    /// <summary>What was found and what to do about it, in both languages, for exceptions.</summary>
    internal string InBothLanguages() =>
        $"{GetMessage(Language.Chinese)}{GetAdvice(Language.Chinese)} {GetMessage(Language.English)} {GetAdvice(Language.English)}".TrimEnd();

    /// <summary>The value of that name, or null where the finding has none.</summary>
    internal FindingValue? Find(ReadOnlySpan<char> name)
    {
        foreach (var value in Values)
        {
            if (name.SequenceEqual(value.Name))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The same finding about a document in which this one's root stands at another place.</summary>
    internal Finding Under(string pointer) =>
        pointer.Length == 0
            ? this
            : new(
                Definition,
                pointer + Pointer,
                Values,
                [.. Related.Select(place => new RelatedPlace(pointer + place.Pointer, place.Role))],
                Severity
            );

    /// <summary>The same finding, accepted.</summary>
    internal Finding AcceptedBy(Acceptance acceptance) =>
        new(Definition, Pointer, Values, Related, Severity) { Acceptance = acceptance };

    /// <inheritdoc/>
    public bool Equals(Finding? other) =>
        other is not null
        && ReferenceEquals(Definition, other.Definition)
        && Severity == other.Severity
        && string.Equals(Pointer, other.Pointer, StringComparison.Ordinal)
        && Values.AsSpan().SequenceEqual(other.Values.AsSpan())
        && Related.AsSpan().SequenceEqual(other.Related.AsSpan())
        && Acceptance == other.Acceptance;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Finding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Pointer, Values.Length);

    /// <summary>Whether both say the same of the same place.</summary>
    public static bool operator ==(Finding? left, Finding? right) => Equals(left, right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Finding? left, Finding? right) => !Equals(left, right);

    /// <summary>Code, place and English message, for logs and debuggers.</summary>
    public override string ToString() => $"{Code} {Pointer}: {GetMessage(Language.English)}";

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Finding));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Finding));
}
