using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>Where money comes from (资金来源): 财政资金, 中央财政资金, 上年结转资金, or a name of a local form.</summary>
/// <remarks>
/// <para>
/// <see cref="Known"/> lists what most forms have, in their order; anything else keeps its own name, as in 一般公共预算. A known
/// source exists once: a name that means one, in any of its spellings, is that one.
/// </para>
/// <para>
/// Equality is by token, which is the name for a local source. JSON: one string, the <see cref="Token"/>, as in
/// <c>"central"</c> and <c>"一般公共预算"</c>. Immutable, and safe to share between threads.
/// </para>
/// </remarks>
[JsonConverter(typeof(SourceOfFundsJsonConverter))]
[TypeConverter(typeof(TextTypeConverter<SourceOfFunds>))]
public sealed class SourceOfFunds : IEquatable<SourceOfFunds>, ISpanParsable<SourceOfFunds>
{
    private SourceOfFunds(string token, string chineseName, bool isLocal)
    {
        Token = token;
        ChineseName = chineseName;
        IsLocal = isLocal;
    }

    /// <summary>财政资金, of whatever level: in the form over a project's whole life.</summary>
    public static SourceOfFunds Fiscal { get; } = new("fiscal", "财政资金", isLocal: false);

    /// <summary>当年财政拨款: in the form of a year.</summary>
    public static SourceOfFunds Appropriation { get; } = new("appropriation", "当年财政拨款", isLocal: false);

    /// <summary>中央财政资金.</summary>
    public static SourceOfFunds Central { get; } = new("central", "中央财政资金", isLocal: false);

    /// <summary>省级财政资金, that of an autonomous region (自治区) or of a municipality under the central government (直辖市) too.</summary>
    public static SourceOfFunds Provincial { get; } = new("provincial", "省级财政资金", isLocal: false);

    /// <summary>市级财政资金.</summary>
    public static SourceOfFunds Municipal { get; } = new("municipal", "市级财政资金", isLocal: false);

    /// <summary>县级财政资金, that of a district (区) too.</summary>
    public static SourceOfFunds County { get; } = new("county", "县级财政资金", isLocal: false);

    /// <summary>上年结转资金.</summary>
    public static SourceOfFunds CarriedForward { get; } =
        new("carriedForward", "上年结转资金", isLocal: false);

    /// <summary>单位资金.</summary>
    public static SourceOfFunds UnitFunds { get; } = new("unitFunds", "单位资金", isLocal: false);

    /// <summary>事业收入.</summary>
    public static SourceOfFunds BusinessIncome { get; } = new("businessIncome", "事业收入", isLocal: false);

    /// <summary>其他资金.</summary>
    public static SourceOfFunds Other { get; } = new("other", "其他资金", isLocal: false);

    /// <summary>The sources that have a token, in the order of forms.</summary>
    public static ImmutableArray<SourceOfFunds> Known { get; } =
    [
        Fiscal,
        Appropriation,
        Central,
        Provincial,
        Municipal,
        County,
        CarriedForward,
        UnitFunds,
        BusinessIncome,
        Other,
    ];

    private static readonly Dictionary<string, SourceOfFunds> Spellings = Known
        .SelectMany(source =>
            SpellingsOf(source)
                .Append(source.Token)
                .SelectMany(name =>
                    new[] { name, ComparedSpelling.OfIdentity(name) }.Distinct(StringComparer.Ordinal)
                )
                .Select(name => (name, source))
        )
        .ToDictionary(pair => pair.name, pair => pair.source, StringComparer.Ordinal);

    private static readonly TextTable<SourceOfFunds> BySpelling = new(
        Spellings.Keys,
        spelling => Spellings[spelling]
    );

    /// <summary>The source of a name as a form writes it, or of a token.</summary>
    /// <param name="name">
    /// A token, a name of a known source in any of its spellings (中央财政, 上年结转), or any other name of at most 500 characters that
    /// is not made of Latin letters alone, so that a misspelt token is no source.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="name"/> is blank, too long, or of Latin letters alone.</exception>
    public static SourceOfFunds Parse(string name) =>
        Parse(Guard.Against.Null(name).AsSpan(), provider: null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The name.</param>
    /// <param name="provider">Ignored: nothing depends on a culture.</param>
    public static SourceOfFunds Parse(string s, IFormatProvider? provider) =>
        Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The name.</param>
    /// <param name="provider">Ignored: nothing depends on a culture.</param>
    public static SourceOfFunds Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var source)
            ? source
            : throw new FormatException(
                $"“{s}”不是资金来源。 '{s}' is no source of funds: expected a name of a form, or one of {string.Join(", ", Known.Select(known => known.Token))} (position 1)."
            );

    /// <summary>Reads a name as <see cref="Parse(string)"/> does, and says whether it is one.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? name,
        [NotNullWhen(true)] out SourceOfFunds? source
    ) => TryParse(name.AsSpan(), provider: null, out source);

    /// <inheritdoc cref="TryParse(string?, out SourceOfFunds?)"/>
    /// <param name="s">The name.</param>
    /// <param name="provider">Ignored: nothing depends on a culture.</param>
    /// <param name="result">The source, or null where the name is none.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out SourceOfFunds result
    ) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out SourceOfFunds?)"/>
    /// <param name="s">The name.</param>
    /// <param name="provider">Ignored: nothing depends on a culture.</param>
    /// <param name="result">The source, or null where the name is none.</param>
    public static bool TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out SourceOfFunds result
    )
    {
        if (BySpelling.TryFind(s, out result))
        {
            return true;
        }

        var broken = new BrokenInvariants();
        var name = s.ToString();
        broken.CheckName(name, string.Empty);
        if (broken.Any)
        {
            return false;
        }

        var compared = ComparedSpelling.OfIdentity(name).AsSpan();
        if (!BySpelling.TryFind(compared, out result) && !IsLikeAToken(name))
        {
            result = new(name, name, isLocal: true);
        }

        return result is not null;
    }

    /// <summary>What JSON calls it: <c>central</c>, or the name of a local source.</summary>
    public string Token { get; }

    /// <summary>What forms call it.</summary>
    public string ChineseName { get; }

    /// <summary>Whether it is none of <see cref="Known"/>.</summary>
    public bool IsLocal { get; }

    /// <summary>Whether a name is made of Latin letters alone, as a token is.</summary>
    internal static bool IsLikeAToken(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public bool Equals(SourceOfFunds? other) =>
        other is not null && string.Equals(Token, other.Token, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceOfFunds);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Token, StringComparison.Ordinal);

    /// <summary>Whether both are the same source.</summary>
    public static bool operator ==(SourceOfFunds? left, SourceOfFunds? right) => Equals(left, right);

    /// <summary>Whether they are different sources.</summary>
    public static bool operator !=(SourceOfFunds? left, SourceOfFunds? right) => !Equals(left, right);

    /// <summary>What forms call it.</summary>
    public override string ToString() => ChineseName;

    private static string[] SpellingsOf(SourceOfFunds source) =>
        source.Token switch
        {
            "fiscal" => ["财政资金", "财政拨款", "财政性资金"],
            "appropriation" => ["当年财政拨款", "本年财政拨款", "年度财政拨款"],
            "central" => ["中央财政资金", "中央财政", "中央资金", "中央补助", "中央补助资金"],
            "provincial" =>
            [
                "省级财政资金",
                "省级财政",
                "省财政资金",
                "省级资金",
                "自治区财政资金",
                "自治区资金",
                "直辖市财政资金",
            ],
            "municipal" => ["市级财政资金", "市级财政", "市财政资金", "市级资金"],
            "county" =>
            [
                "县级财政资金",
                "县级财政",
                "县级资金",
                "区级财政资金",
                "区级财政",
                "区级资金",
                "县（区）级财政资金",
                "县（区）级资金",
            ],
            "carriedForward" => ["上年结转资金", "上年结转", "结转资金"],
            "unitFunds" => ["单位资金"],
            "businessIncome" => ["事业收入"],
            _ => ["其他资金", "其他"],
        };
}
