using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>
/// What a project costs and where the money comes from: over its whole life (项目资金总额) or in a year (年度资金申请总额).
/// </summary>
/// <remarks>
/// <para>
/// The total is the sum of its sources, and a source that has sources of its own is their sum unless they are only a part of it. An
/// amount that the form leaves blank counts as zero, but blank and 0.00 stay different; a source without an amount counts for
/// what its own sources make. Where no source has an amount there is nothing to add up, and the total stands for itself. No amount is
/// negative.
/// </para>
/// <para>
/// <see cref="AsWritten"/> is the one door for a total that contradicts its sources, so that a transcription can hold the mistake that
/// review is to report (PB2016). An application that wants none of it refuses <see cref="IsAsWritten"/>.
/// </para>
/// <para>
/// Equality is by total, sources in their order, and <see cref="IsAsWritten"/>. JSON:
/// <c>{"total":667800.00,"sources":[{"source":"fiscal","amount":667800.00},{"source":"other"}]}</c>.
/// </para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Funding>))]
public sealed partial record Funding : IInvariant, IJsonObject<Funding>
{
    private ValueList<FundingSource> _sources = ImmutableArray<FundingSource>.Empty;

    private Funding() { }

    /// <summary>Funding from its sources; the total is their sum.</summary>
    /// <param name="sources">The sources, in the order of the form.</param>
    /// <exception cref="ArgumentException">A source is null.</exception>
    /// <exception cref="InvariantException">
    /// PB1107: a source is not the sum of its own.
    /// </exception>
    /// <exception cref="OverflowException">The sum is out of the range of <see cref="Money"/>.</exception>
    public static Funding Create(ImmutableArray<FundingSource> sources)
    {
        sources = sources.OrEmpty();
        return new Funding { Total = FundingBalance.TotalOf(sources), Sources = sources }.Checked();
    }

    /// <summary>Funding from its total and its sources, as a form states both.</summary>
    /// <param name="total">The total.</param>
    /// <param name="sources">The sources, in the order of the form; blank ones count as zero, and where all are blank they need not add up.</param>
    /// <exception cref="ArgumentException">A source is null.</exception>
    /// <exception cref="InvariantException">
    /// PB1105: the total is negative. PB1106: it is not the sum of the sources. PB1107: a source is not the sum of its own.
    /// </exception>
    public static Funding Create(Money total, ImmutableArray<FundingSource> sources) =>
        new Funding { Total = total, Sources = sources.OrEmpty() }.Checked();

    /// <summary>Funding of which the form gives only the total.</summary>
    /// <exception cref="InvariantException">PB1105: it is negative.</exception>
    public static Funding OfTotal(Money total) => new Funding { Total = total }.Checked();

    /// <summary>项目资金: the form over a project's whole life. 项目资金总额 = 财政资金 + 其他资金.</summary>
    /// <param name="fiscal">财政资金, or null where the form leaves it blank.</param>
    /// <param name="other">其他资金, or null where the form leaves it blank.</param>
    /// <exception cref="InvariantException">PB1105: an amount is negative.</exception>
    /// <exception cref="OverflowException">The sum is out of the range of <see cref="Money"/>.</exception>
    public static Funding OfProject(Money? fiscal, Money? other = null) =>
        Create([
            FundingSource.Create(SourceOfFunds.Fiscal, fiscal),
            FundingSource.Create(SourceOfFunds.Other, other),
        ]);

    /// <summary>年度资金申请: the form of a year. 年度资金申请总额 = 当年财政拨款 + 上年结转资金 + 其他资金.</summary>
    /// <param name="appropriation">当年财政拨款, or null where the form leaves it blank.</param>
    /// <param name="carriedForward">上年结转资金, or null where the form leaves it blank.</param>
    /// <param name="other">其他资金, or null where the form leaves it blank.</param>
    /// <exception cref="InvariantException">PB1105: an amount is negative.</exception>
    /// <exception cref="OverflowException">The sum is out of the range of <see cref="Money"/>.</exception>
    public static Funding OfYear(Money? appropriation, Money? carriedForward = null, Money? other = null) =>
        Create([
            FundingSource.Create(SourceOfFunds.Appropriation, appropriation),
            FundingSource.Create(SourceOfFunds.CarriedForward, carriedForward),
            FundingSource.Create(SourceOfFunds.Other, other),
        ]);

    /// <summary>Funding as a document has it, whether or not it adds up.</summary>
    /// <param name="total">The total that the document states.</param>
    /// <param name="sources">The sources, in the order of the form.</param>
    /// <exception cref="ArgumentException">A source is null.</exception>
    /// <exception cref="InvariantException">PB1105: the total is negative.</exception>
    public static Funding AsWritten(Money total, ImmutableArray<FundingSource> sources) =>
        new Funding
        {
            Total = total,
            Sources = sources.OrEmpty(),
            IsAsWritten = true,
        }.Checked();

    /// <summary>项目资金总额 or 年度资金申请总额.</summary>
    public Money Total { get; private set; }

    /// <summary>The sources, in the order of the form; empty where it gives only the total.</summary>
    public ImmutableArray<FundingSource> Sources
    {
        get => _sources;
        private set => _sources = value;
    }

    /// <summary>Whether it was taken over as written, so that it need not add up.</summary>
    public bool IsAsWritten { get; private set; }

    /// <summary>Whether the total, and every source with sources of its own, is the sum that it should be.</summary>
    /// <remarks>Only funding that is <see cref="IsAsWritten"/> can be out of balance.</remarks>
    public bool IsBalanced => FundingBalance.Find(this).Count == 0;

    /// <summary>财政资金; null where the form has none or leaves it blank.</summary>
    public Money? Fiscal => AmountOf(SourceOfFunds.Fiscal);

    /// <summary>当年财政拨款; null where the form has none or leaves it blank.</summary>
    public Money? Appropriation => AmountOf(SourceOfFunds.Appropriation);

    /// <summary>上年结转资金; null where the form has none or leaves it blank.</summary>
    public Money? CarriedForward => AmountOf(SourceOfFunds.CarriedForward);

    /// <summary>其他资金; null where the form has none or leaves it blank.</summary>
    public Money? Other => AmountOf(SourceOfFunds.Other);

    /// <summary>The amount of the first source of that kind, at whatever level; null where there is none or it is blank.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public Money? AmountOf(SourceOfFunds source) =>
        FundingSource.Find(Sources, Guard.Against.Null(source))?.Amount;

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        broken.CheckAmount(Total, "/total");
        if (IsAsWritten || !broken.Knows("/asWritten"))
        {
            return;
        }

        foreach (var contradiction in FundingBalance.Find(this))
        {
            if (!broken.Knows(contradiction.Parts))
            {
                continue;
            }

            broken.Add(
                contradiction.Source is null ? Invariants.FundingTotal : Invariants.FundingSourceTotal,
                contradiction.Pointer,
                [.. contradiction.Values, new("distance", contradiction.Distance)]
            );
        }
    }

    /// <summary>The total with its sources, for logs and debuggers.</summary>
    public override string ToString() =>
        Sources.IsEmpty ? $"{Total}" : $"{Total} ({string.Join(" + ", Sources)})";
}
