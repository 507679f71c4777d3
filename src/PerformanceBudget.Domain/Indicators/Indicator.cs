using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>三级指标: what is measured, and what it is to reach.</summary>
/// <remarks>
/// <para>
/// An indicator has a category and a name of one line. Its value may be missing, because published forms have
/// such rows: that is for review to report. The weight, where there is one, is a number of points from 0 to
/// 100.
/// </para>
/// <para>
/// Names are kept as written; <see cref="NormalizedName"/> is for comparison. Immutable, and equality is by
/// category, name, value and weight.
/// </para>
/// <para>
/// JSON: <c>{"category":"quantity","name":"举办场次","value":{…},"weight":10.00}</c>.
/// </para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Indicator>))]
public sealed partial record Indicator : IInvariant, IJsonObject<Indicator>
{
    /// <summary>The greatest weight: all points of a self-evaluation.</summary>
    public const decimal MaxWeight = 100;

    private Indicator() { }

    /// <summary>An indicator of its parts.</summary>
    /// <param name="category">What kind of thing it measures.</param>
    /// <param name="name">What it measures.</param>
    /// <param name="value">What is to be reached; null where the form has none.</param>
    /// <param name="weight">The points it is worth, 0 to 100; null where the form has none.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="category"/> or <paramref name="name"/> is null.
    /// </exception>
    /// <exception cref="InvariantException">
    /// PB1101 to PB1103: <paramref name="name"/> is blank, has control characters, or is longer than 500
    /// characters; PB1114: <paramref name="weight"/> is out of range.
    /// </exception>
    public static Indicator Create(
        IndicatorCategory category,
        string name,
        IndicatorValue? value = null,
        decimal? weight = null
    ) =>
        new Indicator
        {
            Category = Guard.Against.Null(category),
            Name = Guard.Against.Null(name),
            Value = value,
            Weight = weight,
        }.Checked();

    /// <summary>An indicator of its parts, where they make one. See <see cref="Create"/>.</summary>
    public static bool TryCreate(
        IndicatorCategory? category,
        string? name,
        IndicatorValue? value,
        decimal? weight,
        [NotNullWhen(true)] out Indicator? indicator
    )
    {
        indicator = null;
        if (category is null || name is null)
        {
            return false;
        }

        var candidate = new Indicator
        {
            Category = category,
            Name = name,
            Value = value,
            Weight = weight,
        };
        var broken = new BrokenInvariants();
        ((IInvariant)candidate).Validate(ref broken);
        indicator = broken.Any ? null : candidate;
        return indicator is not null;
    }

    /// <summary>What kind of thing the indicator measures.</summary>
    public IndicatorCategory Category { get; private set; } = null!;

    /// <summary>What it measures, as written.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>What is to be reached, or null where the form has no value.</summary>
    public IndicatorValue? Value { get; private set; }

    /// <summary>The points it is worth, 0 to 100, or null where the form has none.</summary>
    public decimal? Weight { get; private set; }

    /// <summary>
    /// The name without blanks and punctuation and with half-width letters and digits, for comparing names.
    /// Where nothing else is left of it, the name itself.
    /// </summary>
    /// <remarks>Made when it is asked for; the name itself where there is nothing to leave out.</remarks>
    public string NormalizedName => ComparedSpelling.OfName(Name);

    /// <summary>The same indicator in another category.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is null.</exception>
    public Indicator WithCategory(IndicatorCategory category) =>
        this with
        {
            Category = Guard.Against.Null(category),
        };

    /// <summary>The same indicator under another name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvariantException">PB1101 to PB1103.</exception>
    public Indicator WithName(string name) => (this with { Name = Guard.Against.Null(name) }).Checked();

    /// <summary>The same indicator with another value, or without one.</summary>
    public Indicator WithValue(IndicatorValue? value) => this with { Value = value };

    /// <summary>The same indicator with another weight, or without one.</summary>
    /// <exception cref="InvariantException">
    /// PB1114: <paramref name="weight"/> is not between 0 and 100.
    /// </exception>
    public Indicator WithWeight(decimal? weight) => (this with { Weight = weight }).Checked();

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        broken.CheckName(Name, "/name");
        if (Weight is { } weight && (weight is < 0 or > MaxWeight))
        {
            broken.Add(Invariants.Weight, "/weight", new FindingValue(FindingValue.Actual, weight));
        }
    }

    /// <summary>Category, name and value, for logs and debuggers.</summary>
    public override string ToString() => $"{Category} {Name}: {Value}";
}
