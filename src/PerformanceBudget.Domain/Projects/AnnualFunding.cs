using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>What a project asks for in the fiscal year, and where the money comes from (年度资金申请).</summary>
/// <remarks>
/// <para>
/// 年度资金申请总额 = 当年财政拨款 + 上年结转资金 + 其他资金. A cell that the form leaves blank is null and counts
/// as zero, but null and 0.00 stay different. No amount is negative. Equality is by all four.
/// </para>
/// <para>
/// JSON: <c>{"total":667800.00,"appropriation":667800.00,"carriedForward":0.00,"other":0.00}</c>.
/// </para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<AnnualFunding>))]
public sealed partial record AnnualFunding : IInvariant, IJsonObject<AnnualFunding>
{
    private AnnualFunding() { }

    /// <summary>Funding from its sources; the total is their sum.</summary>
    /// <param name="appropriation">当年财政拨款, or null where the form leaves it blank.</param>
    /// <param name="carriedForward">上年结转资金, or null where the form leaves it blank.</param>
    /// <param name="other">其他资金, or null where the form leaves it blank.</param>
    /// <exception cref="InvariantException">PB1105: an amount is negative.</exception>
    /// <exception cref="OverflowException">The sum is out of the range of <see cref="Money"/>.</exception>
    public static AnnualFunding Create(
        Money? appropriation,
        Money? carriedForward = null,
        Money? other = null
    ) =>
        new AnnualFunding
        {
            Total =
                appropriation.GetValueOrDefault()
                + carriedForward.GetValueOrDefault()
                + other.GetValueOrDefault(),
            Appropriation = appropriation,
            CarriedForward = carriedForward,
            Other = other,
        }.Checked();

    /// <summary>年度资金申请总额.</summary>
    public Money Total { get; private set; }

    /// <summary>当年财政拨款; null where the form leaves it blank.</summary>
    public Money? Appropriation { get; private set; }

    /// <summary>上年结转资金; null where the form leaves it blank.</summary>
    public Money? CarriedForward { get; private set; }

    /// <summary>其他资金; null where the form leaves it blank.</summary>
    public Money? Other { get; private set; }

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        broken.CheckAmount(Appropriation, "/appropriation");
        broken.CheckAmount(CarriedForward, "/carriedForward");
        broken.CheckAmount(Other, "/other");
        broken.CheckAmount(Total, "/total");
        broken.CheckTotal(Invariants.AnnualFundingTotal, Total, Appropriation, CarriedForward, Other);
    }

    /// <summary>The total with its sources, for logs and debuggers.</summary>
    public override string ToString() => $"{Total} ({Appropriation} + {CarriedForward} + {Other})";
}
