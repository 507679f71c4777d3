using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>A part of the project's amount that the overview names: 其中党建工作经费65.00万元.</summary>
/// <remarks>
/// <para>Equality is by name and amount as written.</para>
/// <para>JSON: <c>{"name":"党建工作经费","stated":"65.00万元"}</c>.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<OverviewPart>))]
public sealed partial record OverviewPart : IInvariant, IJsonObject<OverviewPart>
{
    private OverviewPart() { }

    /// <summary>A named part of the amount.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvariantException">PB1101 to PB1103: the name.</exception>
    public static OverviewPart Create(string name, StatedAmount stated) =>
        new OverviewPart { Name = Guard.Against.Null(name), Stated = stated }.Checked();

    /// <summary>What the part is for.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>Its amount as written.</summary>
    public StatedAmount Stated { get; private set; }

    void IInvariant.Validate(ref BrokenInvariants broken) => broken.CheckName(Name, "/name");

    /// <summary>Name and amount, for logs and debuggers.</summary>
    public override string ToString() => $"{Name} {Stated}";
}
