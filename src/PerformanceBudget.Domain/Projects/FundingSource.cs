using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>One source of a project's money, with the sources that it is made of: 财政拨款 100万元, 其中：中央 60万元, 省 40万元.</summary>
/// <remarks>
/// <para>
/// The amount is not negative; null where the form leaves it blank, which counts as what its own sources make, or as zero. Whether
/// those make the amount is for <see cref="Funding"/> to say, which may be as written. Sources nest at most <see cref="MaxDepth"/>
/// deep. Equality is by all parts.
/// </para>
/// <para>
/// JSON: <c>{"source":"fiscal","amount":1000000.00,"sources":[{"source":"central","amount":600000.00}],"partial":true}</c>.
/// </para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<FundingSource>))]
public sealed partial record FundingSource : IInvariant, IJsonObject<FundingSource>
{
    /// <summary>How deep sources may nest: a source with two levels of sources below it.</summary>
    public const int MaxDepth = 3;

    private ValueList<FundingSource> _sources = ImmutableArray<FundingSource>.Empty;

    private FundingSource() { }

    /// <summary>A source and its amount.</summary>
    /// <param name="source">Where the money comes from.</param>
    /// <param name="amount">How much; null where the form leaves it blank.</param>
    /// <param name="sources">The sources that it is made of, in the order of the form.</param>
    /// <param name="isPartial">Whether those are only some of them (其中).</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> or one of its own sources is null.</exception>
    /// <exception cref="InvariantException">
    /// PB1105: the amount is negative; PB1110: the sources nest too deep; PB1117: partial without sources.
    /// </exception>
    public static FundingSource Create(
        SourceOfFunds source,
        Money? amount,
        ImmutableArray<FundingSource> sources = default,
        bool isPartial = false
    ) =>
        new FundingSource
        {
            Source = Guard.Against.Null(source),
            Amount = amount,
            Sources = sources.OrEmpty(),
            IsPartial = isPartial,
        }.Checked();

    /// <summary>Where the money comes from.</summary>
    public SourceOfFunds Source { get; private set; } = null!;

    /// <summary>How much; null where the form leaves it blank.</summary>
    public Money? Amount { get; private set; }

    /// <summary>The sources that it is made of, in the order of the form.</summary>
    public ImmutableArray<FundingSource> Sources
    {
        get => _sources;
        private set => _sources = value;
    }

    /// <summary>Whether <see cref="Sources"/> are only some of them (其中).</summary>
    public bool IsPartial { get; private set; }

    /// <summary>How many levels of sources there are from this one down: 1 for a source without any.</summary>
    public int Depth
    {
        get
        {
            var below = 0;
            foreach (var source in Sources)
            {
                below = Math.Max(below, source.Depth);
            }

            return below + 1;
        }
    }

    /// <summary>The first of these sources and all below them that is of that kind.</summary>
    internal static FundingSource? Find(ImmutableArray<FundingSource> sources, SourceOfFunds kind)
    {
        foreach (var source in sources)
        {
            if ((source.Source == kind ? source : Find(source.Sources, kind)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        broken.CheckAmount(Amount, "/amount");
        if (IsPartial && Sources.IsEmpty && broken.Knows("/sources"))
        {
            broken.Add(Invariants.PartialWithoutLines, "/partial");
        }

        broken.CheckDepth(Depth, MaxDepth, "/sources");
    }

    /// <summary>Source and amount, for logs and debuggers.</summary>
    public override string ToString() => $"{Source} {Amount}";
}
