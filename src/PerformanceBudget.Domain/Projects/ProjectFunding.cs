using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>What a project costs over its whole life, and where the money comes from (项目资金).</summary>
/// <remarks>
/// <para>
/// 项目资金总额 = 财政资金 + 其他资金. A cell that the form leaves blank is null and counts as zero, but null
/// and 0.00 stay different. No amount is negative. Equality is by all three.
/// </para>
/// <para>JSON: <c>{"total":667800.00,"fiscal":667800.00}</c>.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<ProjectFunding>))]
public sealed partial record ProjectFunding : IInvariant, IJsonObject<ProjectFunding>
{
    private ProjectFunding() { }

    /// <summary>Funding from its sources; the total is their sum.</summary>
    /// <param name="fiscal">财政资金, or null where the form leaves it blank.</param>
    /// <param name="other">其他资金, or null where the form leaves it blank.</param>
    /// <exception cref="InvariantException">PB1105: an amount is negative.</exception>
    /// <exception cref="OverflowException">The sum is out of the range of <see cref="Money"/>.</exception>
    public static ProjectFunding Create(Money? fiscal, Money? other = null) =>
        new ProjectFunding
        {
            Total = fiscal.GetValueOrDefault() + other.GetValueOrDefault(),
            Fiscal = fiscal,
            Other = other,
        }.Checked();

    /// <summary>项目资金总额.</summary>
    public Money Total { get; private set; }

    /// <summary>财政资金; null where the form leaves it blank.</summary>
    public Money? Fiscal { get; private set; }

    /// <summary>其他资金; null where the form leaves it blank.</summary>
    public Money? Other { get; private set; }

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        broken.CheckAmount(Fiscal, "/fiscal");
        broken.CheckAmount(Other, "/other");
        broken.CheckAmount(Total, "/total");
        broken.CheckTotal(Invariants.ProjectFundingTotal, Total, Fiscal, Other, null);
    }

    /// <summary>The total with its sources, for logs and debuggers.</summary>
    public override string ToString() => $"{Total} ({Fiscal} + {Other})";
}
