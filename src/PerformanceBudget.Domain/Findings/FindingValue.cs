using System.Globalization;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <summary>A named value of a finding: what was expected, what was found, by how much they differ.</summary>
/// <remarks>
/// Equality is by name and value. The usual names are <see cref="Expected"/>, <see cref="Actual"/> and
/// <see cref="Difference"/>; a template may name others.
/// </remarks>
public readonly struct FindingValue : IEquatable<FindingValue>
{
    /// <summary>The name of the value that the other figures call for.</summary>
    public const string Expected = "expected";

    /// <summary>The name of the value that the declaration has.</summary>
    public const string Actual = "actual";

    /// <summary>The name of the actual value less the expected one.</summary>
    public const string Difference = "difference";

    /// <summary>Names a value.</summary>
    /// <param name="name">The name, as templates spell it.</param>
    /// <param name="value">An immutable value: a string, a number or a type of this library.</param>
    /// <exception cref="ArgumentException">An argument is null, or the name blank.</exception>
    public FindingValue(string name, object value)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Value = Guard.Against.Null(value);
    }

    /// <summary>A name as it is written, or several one behind the other, for a message that has the quotation marks itself.</summary>
    internal static object NamesOf(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : BilingualText.Listing(names);

    /// <summary>The name, as templates spell it.</summary>
    public string Name { get; }

    /// <summary>The value itself.</summary>
    public object Value { get; }

    /// <summary>The value as text, in a format that its type knows.</summary>
    public string ToString(string? format) =>
        Value switch
        {
            BilingualText text => text.Chinese,
            IFormattable formattable => formattable.ToString(format, CultureInfo.InvariantCulture),
            _ => Value.ToString() ?? string.Empty,
        };

    /// <inheritdoc/>
    public bool Equals(FindingValue other) =>
        string.Equals(Name, other.Name, StringComparison.Ordinal) && Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FindingValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Value);

    /// <summary>Whether both have the same name and value.</summary>
    public static bool operator ==(FindingValue left, FindingValue right) => left.Equals(right);

    /// <summary>Whether the name or the value differs.</summary>
    public static bool operator !=(FindingValue left, FindingValue right) => !left.Equals(right);

    /// <summary>The value as text.</summary>
    public override string ToString() => ToString(format: null);
}
