using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>The target of an indicator for one place or one year, where a form has several (分地区指标值).</summary>
/// <remarks>
/// <para>It names what it is for; its value may be missing, as an indicator's may. Equality is by both.</para>
/// <para>JSON: <c>{"for":"甲县","value":{…}}</c>.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<IndicatorTarget>))]
public sealed partial record IndicatorTarget : IInvariant, IJsonObject<IndicatorTarget>
{
    private IndicatorTarget() { }

    /// <summary>A target as the form has it.</summary>
    /// <param name="for">The county, town or year that it is for, as written.</param>
    /// <param name="value">What is to be reached there; null where the form has none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="for"/> is null.</exception>
    /// <exception cref="InvariantException">PB1101 to PB1103: <paramref name="for"/>.</exception>
    public static IndicatorTarget Create(string @for, IndicatorValue? value) =>
        new IndicatorTarget { For = Guard.Against.Null(@for, nameof(@for)), Value = value }.Checked();

    /// <summary>The county, town or year that it is for, as written.</summary>
    public string For { get; private set; } = null!;

    /// <summary>What is to be reached there, or null where the form has no value.</summary>
    public IndicatorValue? Value { get; private set; }

    void IInvariant.Validate(ref BrokenInvariants broken) => broken.CheckName(For, "/for");
}
