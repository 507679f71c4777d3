using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>二级指标: what kind of thing an indicator measures.</summary>
/// <remarks>
/// <para>
/// The national list is closed: the eleven categories of <see cref="National"/>, and <see cref="OutputCost"/>
/// of forms up to about 2022, and <see cref="Unclassified"/> for lists without levels. Local forms add categories of their own, which carry their group and their
/// name; see <see cref="Local"/>. A national category exists once, so that it is found without allocating.
/// </para>
/// <para>
/// Equality is by group and name. Ordered by group, within a group as the national form lists them, local
/// ones behind those by the code points of their names.
/// </para>
/// <para>
/// JSON: one string, the <see cref="Token"/>, as in <c>"timeliness"</c> and <c>"benefit:制度指标"</c>.
/// Immutable, and safe to share between threads. The list is that of the 项目支出绩效目标申报表 of the Ministry of
/// Finance (财预〔2021〕101号).
/// </para>
/// </remarks>
[TypeConverter(typeof(TextTypeConverter<IndicatorCategory>))]
[JsonConverter(typeof(IndicatorCategoryJsonConverter))]
public sealed partial class IndicatorCategory
    : IEquatable<IndicatorCategory>,
        IComparable<IndicatorCategory>,
        IComparable,
        ISpanParsable<IndicatorCategory>
{
    private const char TokenSeparator = ':';
    private const int MaxTokenLength = (2 * TextInvariants.MaxNameLength) + 16;
    private const int MaxTokenBytes = 4 * MaxTokenLength;

    private IndicatorCategory(IndicatorGroup group, string chineseName, string token, int rank)
    {
        Group = group;
        ChineseName = chineseName;
        Token = token;
        Rank = rank;
    }

    /// <summary>经济成本指标.</summary>
    public static IndicatorCategory EconomicCost { get; } =
        new(IndicatorGroup.Cost, "经济成本指标", "economicCost", 0);

    /// <summary>社会成本指标.</summary>
    public static IndicatorCategory SocialCost { get; } =
        new(IndicatorGroup.Cost, "社会成本指标", "socialCost", 1);

    /// <summary>生态环境成本指标.</summary>
    public static IndicatorCategory EcologicalCost { get; } =
        new(IndicatorGroup.Cost, "生态环境成本指标", "ecologicalCost", 2);

    /// <summary>数量指标.</summary>
    public static IndicatorCategory Quantity { get; } = new(IndicatorGroup.Output, "数量指标", "quantity", 3);

    /// <summary>质量指标.</summary>
    public static IndicatorCategory Quality { get; } = new(IndicatorGroup.Output, "质量指标", "quality", 4);

    /// <summary>时效指标.</summary>
    public static IndicatorCategory Timeliness { get; } =
        new(IndicatorGroup.Output, "时效指标", "timeliness", 5);

    /// <summary>
    /// 成本指标 as a category under 产出指标, where forms up to about 2022 and some of 2025 file cost.
    /// </summary>
    public static IndicatorCategory OutputCost { get; } =
        new(IndicatorGroup.Output, "成本指标", "outputCost", 6);

    /// <summary>经济效益指标.</summary>
    public static IndicatorCategory EconomicBenefit { get; } =
        new(IndicatorGroup.Benefit, "经济效益指标", "economicBenefit", 7);

    /// <summary>社会效益指标.</summary>
    public static IndicatorCategory SocialBenefit { get; } =
        new(IndicatorGroup.Benefit, "社会效益指标", "socialBenefit", 8);

    /// <summary>生态效益指标.</summary>
    public static IndicatorCategory EcologicalBenefit { get; } =
        new(IndicatorGroup.Benefit, "生态效益指标", "ecologicalBenefit", 9);

    /// <summary>可持续影响指标, also written 可持续性发展影响指标.</summary>
    public static IndicatorCategory SustainableImpact { get; } =
        new(IndicatorGroup.Benefit, "可持续影响指标", "sustainableImpact", 10);

    /// <summary>服务对象满意度指标, also written 社会公众或服务对象满意度指标, 服务对象或受益者满意度指标 or just 满意度指标.</summary>
    public static IndicatorCategory BeneficiarySatisfaction { get; } =
        new(IndicatorGroup.Satisfaction, "服务对象满意度指标", "beneficiarySatisfaction", 11);

    /// <summary>
    /// No category: an indicator of a list without levels. Rules about groups have nothing to say of it.
    /// </summary>
    public static IndicatorCategory Unclassified { get; } =
        new(IndicatorGroup.Other, "绩效指标", "unclassified", 12);

    /// <summary>
    /// The eleven categories of the national form, in its order; without <see cref="OutputCost"/>.
    /// </summary>
    public static ImmutableArray<IndicatorCategory> National { get; } =
    [
        EconomicCost,
        SocialCost,
        EcologicalCost,
        Quantity,
        Quality,
        Timeliness,
        EconomicBenefit,
        SocialBenefit,
        EcologicalBenefit,
        SustainableImpact,
        BeneficiarySatisfaction,
    ];

    private static readonly Dictionary<string, IndicatorCategory> Tokens = National
        .Add(OutputCost)
        .Add(Unclassified)
        .ToDictionary(category => category.Token, StringComparer.Ordinal);

    private static readonly TextTable<IndicatorCategory> ByToken = new(Tokens.Keys, token => Tokens[token]);

    /// <summary>A category of a local form.</summary>
    /// <param name="group">
    /// The group it is filed under; <see cref="IndicatorGroup.Other"/> where that is local too.
    /// </param>
    /// <param name="name">Its name, as in 制度指标. Blanks are removed, which page breaks leave behind.</param>
    /// <returns>
    /// The category. Where the name is one of a national category of that group, in any of its spellings, it
    /// is that one: a category has no second identity.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is null, or <paramref name="group"/> is undefined.
    /// </exception>
    /// <exception cref="InvariantException">
    /// PB1101 to PB1103: <paramref name="name"/> is blank, has control characters, or is longer than 500
    /// characters.
    /// </exception>
    public static IndicatorCategory Local(IndicatorGroup group, string name)
    {
        Guard.Against.EnumOutOfRange(group);
        var broken = new BrokenInvariants();
        var category = ResolveLocal(group, Guard.Against.Null(name), ref broken);
        broken.ThrowIfAny();
        return category!;
    }

    /// <summary>A category of a local form, where the name can be one. See <see cref="Local"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="group"/> is undefined.</exception>
    public static bool TryLocal(
        IndicatorGroup group,
        [NotNullWhen(true)] string? name,
        [NotNullWhen(true)] out IndicatorCategory? category
    )
    {
        Guard.Against.EnumOutOfRange(group);
        var broken = new BrokenInvariants();
        category = name is null ? null : ResolveLocal(group, name, ref broken);
        return category is not null;
    }

    /// <summary>The group that the category belongs to.</summary>
    public IndicatorGroup Group { get; }

    /// <summary>What forms call it, with the word 指标 for a national category.</summary>
    public string ChineseName { get; }

    /// <summary>What JSON calls it, as in <c>economicCost</c> and <c>benefit:制度指标</c>.</summary>
    public string Token { get; }

    /// <summary>Whether it is a category of a local form.</summary>
    public bool IsLocal => Rank > Unclassified.Rank;

    /// <summary>
    /// Whether both are the same category of the same group when the word 指标 at the end of a local name does
    /// not count: 制度 and 制度指标.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool MeansTheSameAs(IndicatorCategory other) =>
        Group == Guard.Against.Null(other).Group
        && Rank == other.Rank
        && IndicatorHeading
            .TrimSuffix(ChineseName)
            .SequenceEqual(IndicatorHeading.TrimSuffix(other.ChineseName));

    private static IndicatorCategory? ResolveLocal(
        IndicatorGroup group,
        string name,
        ref BrokenInvariants broken
    )
    {
        broken.CheckName(name, string.Empty);
        if (broken.Any)
        {
            return null;
        }

        if (TryParseHeading(group, name, out var national))
        {
            return national;
        }

        var ownName = IndicatorHeading.RemoveBlanks(name);
        return new(group, ownName, $"{group.Token()}{TokenSeparator}{ownName}", Unclassified.Rank + 1);
    }

    /// <summary>
    /// The place in the national list with <see cref="OutputCost"/> and <see cref="Unclassified"/>; all local categories come behind.
    /// </summary>
    internal int Rank { get; }

    /// <inheritdoc/>
    public bool Equals(IndicatorCategory? other) =>
        ReferenceEquals(this, other)
        || (other is not null && IsLocal && string.Equals(Token, other.Token, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndicatorCategory);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Token, StringComparison.Ordinal);

    /// <summary>Whether both are the same category.</summary>
    public static bool operator ==(IndicatorCategory? left, IndicatorCategory? right) => Equals(left, right);

    /// <summary>Whether they are different categories.</summary>
    public static bool operator !=(IndicatorCategory? left, IndicatorCategory? right) => !Equals(left, right);

    /// <summary>Compares by group, place in the national form, and name. Null comes first.</summary>
    public int CompareTo(IndicatorCategory? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byGroup = Group.CompareTo(other.Group);
        var byRank = byGroup != 0 ? byGroup : Rank.CompareTo(other.Rank);
        return byRank != 0 ? byRank : string.CompareOrdinal(ChineseName, other.ChineseName);
    }

    /// <inheritdoc cref="CompareTo(IndicatorCategory?)"/>
    /// <exception cref="ArgumentException"><paramref name="obj"/> is no category.</exception>
    int IComparable.CompareTo(object? obj) =>
        obj is null or IndicatorCategory
            ? CompareTo(obj as IndicatorCategory)
            : throw new ArgumentException($"Expected an {nameof(IndicatorCategory)}.", nameof(obj));

    /// <summary>Whether the left category comes before the right one.</summary>
    public static bool operator <(IndicatorCategory? left, IndicatorCategory? right) =>
        Compare(left, right) < 0;

    /// <summary>Whether the left category comes before the right one or is the same.</summary>
    public static bool operator <=(IndicatorCategory? left, IndicatorCategory? right) =>
        Compare(left, right) <= 0;

    /// <summary>Whether the left category comes behind the right one.</summary>
    public static bool operator >(IndicatorCategory? left, IndicatorCategory? right) =>
        Compare(left, right) > 0;

    /// <summary>Whether the left category comes behind the right one or is the same.</summary>
    public static bool operator >=(IndicatorCategory? left, IndicatorCategory? right) =>
        Compare(left, right) >= 0;

    private static int Compare(IndicatorCategory? left, IndicatorCategory? right) =>
        Comparer<IndicatorCategory?>.Default.Compare(left, right);

    /// <summary>The <see cref="Token"/>.</summary>
    public override string ToString() => Token;
}
