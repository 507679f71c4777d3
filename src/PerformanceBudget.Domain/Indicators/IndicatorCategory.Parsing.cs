using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <content>Tokens of JSON and headings of forms.</content>
public sealed partial class IndicatorCategory
{
    /// <summary>The category of a token.</summary>
    /// <param name="token">A token, as in <c>economicCost</c> or <c>benefit:制度指标</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="token"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="token"/> is none.</exception>
    public static IndicatorCategory FromToken(string token) =>
        TryFromToken(Guard.Against.Null(token), out var category)
            ? category
            : throw new FormatException(
                $"“{token}”不是指标类别。 '{token}' is no indicator category: expected one such as economicCost or benefit:制度指标 (position 1)."
            );

    /// <summary>Finds the category of a token; a national one without allocating.</summary>
    /// <param name="token">
    /// The token of a national category, or a group and a local name without blanks: <c>benefit:制度指标</c>.
    /// </param>
    /// <param name="category">The category, or null where there is none.</param>
    /// <returns>Whether the token is one.</returns>
    public static bool TryFromToken(
        ReadOnlySpan<char> token,
        [NotNullWhen(true)] out IndicatorCategory? category
    )
    {
        category = ByToken.TryFind(token, out var national) ? national : FromLocalToken(token);
        return category is not null;
    }

    /// <inheritdoc cref="TryFromToken(ReadOnlySpan{char}, out IndicatorCategory?)"/>
    /// <param name="utf8Token">The token in UTF-8.</param>
    /// <param name="category">The category, or null where there is none.</param>
    public static bool TryFromToken(
        ReadOnlySpan<byte> utf8Token,
        [NotNullWhen(true)] out IndicatorCategory? category
    )
    {
        if (ByToken.TryFind(utf8Token, out category) || utf8Token.Length > MaxTokenBytes)
        {
            return category is not null;
        }

        using var token = new TranscodedText(utf8Token, stackalloc char[TranscodedText.StackLength]);
        category = token.IsValid ? FromLocalToken(token.Characters) : null;
        return category is not null;
    }

    /// <summary>The national category of the headings of a form, as in 产出指标 and 数量指标.</summary>
    /// <param name="groupHeading">The heading of the group (一级指标), or blank where it is not known.</param>
    /// <param name="categoryHeading">The heading of the category (二级指标).</param>
    /// <exception cref="ArgumentNullException"><paramref name="categoryHeading"/> is null.</exception>
    /// <exception cref="FormatException">
    /// The headings name no national category: see <see cref="TryParseHeading(ReadOnlySpan{char}, ReadOnlySpan{char}, out IndicatorCategory?)"/>.
    /// That of a local form is made by <see cref="Local"/>.
    /// </exception>
    public static IndicatorCategory ParseHeading(string? groupHeading, string categoryHeading) =>
        TryParseHeading(groupHeading.AsSpan(), Guard.Against.Null(categoryHeading).AsSpan(), out var category)
            ? category
            : throw new FormatException(
                $"“{groupHeading}”下的“{categoryHeading}”不是全国统一的指标类别。 '{categoryHeading}' under '{groupHeading}' is no national indicator category: expected one such as 产出指标, 数量指标 (position 1)."
            );

    /// <summary>Finds the national category of the headings of a form.</summary>
    /// <param name="groupHeading">The heading of the group (一级指标), or blank where it is not known.</param>
    /// <param name="categoryHeading">The heading of the category (二级指标), as in 社会 效益 指标.</param>
    /// <param name="category">The category, or null where there is none.</param>
    /// <returns>
    /// Whether the heading names a national category that belongs to the group. It does not where the group
    /// heading is unknown or that of another group, nor where it is 成本指标 without a group, which is the name
    /// of a group as well as of <see cref="OutputCost"/>.
    /// </returns>
    /// <remarks>Blanks do not count, and the word 指标 may be missing. Allocates nothing.</remarks>
    public static bool TryParseHeading(
        ReadOnlySpan<char> groupHeading,
        ReadOnlySpan<char> categoryHeading,
        [NotNullWhen(true)] out IndicatorCategory? category
    )
    {
        if (Blank.IsBlank(groupHeading))
        {
            return TryParseHeading(group: null, categoryHeading, out category);
        }

        category = null;
        return IndicatorGroups.TryParseHeading(groupHeading, out var group)
            && TryParseHeading(group, categoryHeading, out category);
    }

    /// <inheritdoc cref="TryParseHeading(ReadOnlySpan{char}, ReadOnlySpan{char}, out IndicatorCategory?)"/>
    /// <param name="group">The group, or null where it is not known.</param>
    /// <param name="categoryHeading">The heading of the category (二级指标), as in 社会 效益 指标.</param>
    /// <param name="category">The category, or null where there is none.</param>
    public static bool TryParseHeading(
        IndicatorGroup? group,
        ReadOnlySpan<char> categoryHeading,
        [NotNullWhen(true)] out IndicatorCategory? category
    )
    {
        Span<char> buffer = stackalloc char[IndicatorHeading.MaxLength];
        var found = IndicatorHeading.Normalize(categoryHeading, buffer) switch
        {
            "经济成本" => EconomicCost,
            "社会成本" => SocialCost,
            "生态环境成本" => EcologicalCost,
            "数量" => Quantity,
            "质量" => Quality,
            "时效" => Timeliness,
            "成本" => group is null ? null : OutputCost,
            "经济效益" => EconomicBenefit,
            "社会效益" => SocialBenefit,
            "生态效益" => EcologicalBenefit,
            "可持续影响" or "可持续性发展影响" => SustainableImpact,
            "服务对象满意度" or "社会公众或服务对象满意度" or "服务对象或受益者满意度" or "满意度" =>
                BeneficiarySatisfaction,
            "绩效" => group == IndicatorGroup.Other ? Unclassified : null,
            _ => null,
        };
        category = found is not null && (group is null || group == found.Group) ? found : null;
        return category is not null;
    }

    static IndicatorCategory IParsable<IndicatorCategory>.Parse(string s, IFormatProvider? provider) =>
        FromToken(s);

    static bool IParsable<IndicatorCategory>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out IndicatorCategory result
    ) => TryFromToken(s, out result);

    static IndicatorCategory ISpanParsable<IndicatorCategory>.Parse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider
    ) => FromToken(s.ToString());

    static bool ISpanParsable<IndicatorCategory>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out IndicatorCategory result
    ) => TryFromToken(s, out result);

    private static IndicatorCategory? FromLocalToken(ReadOnlySpan<char> token)
    {
        var separator = token.IndexOf(TokenSeparator);
        if (
            separator < 0
            || token.Length > MaxTokenLength
            || !IndicatorGroups.TryFromToken(token[..separator], out var group)
        )
        {
            return null;
        }

        // A token has one spelling: blanks, which a heading may have, would make it a second one.
        var name = token[(separator + 1)..];
        foreach (var c in name)
        {
            if (Blank.IsBlank(c))
            {
                return null;
            }
        }

        return TryLocal(group, name.ToString(), out var category) ? category : null;
    }
}
