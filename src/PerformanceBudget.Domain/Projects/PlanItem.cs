using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>One piece of work in a project's plan (实施方案), with the pieces below it.</summary>
/// <remarks>
/// <para>
/// It has a name; text, period and items may be missing. Items nest at most <see cref="MaxDepth"/> deep. Equality is
/// by all parts.
/// </para>
/// <para>
/// JSON: <c>{"name":"公务员初任培训","text":"……","period":{"start":"2026-10-10","end":"2026-11-30"},"items":[…]}</c>.
/// </para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<PlanItem>))]
public sealed partial record PlanItem : IInvariant, IJsonObject<PlanItem>
{
    /// <summary>How deep items may nest, as <see cref="BudgetLine.MaxDepth"/>.</summary>
    public const int MaxDepth = 4;

    private ValueList<PlanItem> _items = ImmutableArray<PlanItem>.Empty;

    private PlanItem() { }

    /// <summary>A piece of work as written.</summary>
    /// <param name="name">What is to be done, in a few words.</param>
    /// <param name="text">What the document says about it.</param>
    /// <param name="period">When, where it states exactly one start and one end.</param>
    /// <param name="items">The pieces that it is made of, in their order.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> or an item is null.</exception>
    /// <exception cref="InvariantException">
    /// PB1101 to PB1103: name or text; PB1110: the items nest too deep.
    /// </exception>
    public static PlanItem Create(
        string name,
        string? text = null,
        StatedPeriod? period = null,
        ImmutableArray<PlanItem> items = default
    ) =>
        new PlanItem
        {
            Name = Guard.Against.Null(name),
            Text = text,
            Period = period,
            Items = items.OrEmpty(),
        }.Checked();

    /// <summary>What is to be done, in a few words.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>What the document says about it.</summary>
    public string? Text { get; private set; }

    /// <summary>When, where it states exactly one start and one end.</summary>
    public StatedPeriod? Period { get; private set; }

    /// <summary>The pieces that it is made of, in their order.</summary>
    public ImmutableArray<PlanItem> Items
    {
        get => _items;
        private set => _items = value;
    }

    /// <summary>How many levels of items there are from this one down: 1 for an item without items.</summary>
    public int Depth
    {
        get
        {
            var below = 0;
            foreach (var item in Items)
            {
                below = Math.Max(below, item.Depth);
            }

            return below + 1;
        }
    }

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        broken.CheckName(Name, "/name");
        broken.CheckText(Text, "/text");
        broken.CheckDepth(Depth, MaxDepth, "/items");
    }

    /// <summary>Name and period, for logs and debuggers.</summary>
    public override string ToString() => Period is null ? Name : $"{Name} {Period}";
}
