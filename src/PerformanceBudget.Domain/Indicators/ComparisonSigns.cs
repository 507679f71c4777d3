using System.Buffers;

namespace PerformanceBudget.Domain;

/// <summary>The signs and words for the comparisons of a threshold.</summary>
internal static class ComparisonSigns
{
    // Longer words come before the words they start with.
    private static readonly (string Word, Comparison Comparison)[] Words =
    [
        ("大于或等于", Comparison.AtLeast),
        ("大于等于", Comparison.AtLeast),
        ("不得少于", Comparison.AtLeast),
        ("不得低于", Comparison.AtLeast),
        ("不得小于", Comparison.AtLeast),
        ("不少于", Comparison.AtLeast),
        ("最低不低于", Comparison.AtLeast),
        ("不低于", Comparison.AtLeast),
        ("不小于", Comparison.AtLeast),
        ("至少", Comparison.AtLeast),
        ("小于或等于", Comparison.AtMost),
        ("小于等于", Comparison.AtMost),
        ("不得超过", Comparison.AtMost),
        ("不得高于", Comparison.AtMost),
        ("不得大于", Comparison.AtMost),
        ("不得多于", Comparison.AtMost),
        ("最高不超过", Comparison.AtMost),
        ("最多不超过", Comparison.AtMost),
        ("不超过", Comparison.AtMost),
        ("不超", Comparison.AtMost),
        ("不高于", Comparison.AtMost),
        ("不大于", Comparison.AtMost),
        ("不多于", Comparison.AtMost),
        ("至多", Comparison.AtMost),
        ("最多", Comparison.AtMost),
        ("大于", Comparison.Above),
        ("高于", Comparison.Above),
        ("多于", Comparison.Above),
        ("超过", Comparison.Above),
        ("超", Comparison.Above),
        ("小于", Comparison.Below),
        ("低于", Comparison.Below),
        ("少于", Comparison.Below),
        ("不足", Comparison.Below),
        ("等于", Comparison.Exactly),
        ("为", Comparison.Exactly),
        // These only say that something is counted; what it is, the name of the indicator says.
        ("次数为", Comparison.Exactly),
        ("人数为", Comparison.Exactly),
        ("数量为", Comparison.Exactly),
        ("个数为", Comparison.Exactly),
        ("件数为", Comparison.Exactly),
    ];

    private static readonly SearchValues<char> FirstCharacters = SearchValues.Create([
        .. Words.Select(word => word.Word[0]),
    ]);

    /// <summary>The canonical sign.</summary>
    public static string Canonical(Comparison comparison) =>
        comparison switch
        {
            Comparison.AtLeast => "≥",
            Comparison.AtMost => "≤",
            Comparison.Above => ">",
            Comparison.Below => "<",
            _ => "=",
        };

    /// <summary>Whether a sign starts with that character in half width.</summary>
    public static bool IsSymbol(char c) =>
        c is '≥' or '≧' or '⩾' or '≤' or '≦' or '⩽' or '>' or '﹥' or '<' or '﹤' or '=' or '﹦';

    /// <summary>Takes a sign from the start of <paramref name="text"/>.</summary>
    public static bool TryTakeSymbol(ref ReadOnlySpan<char> text, out Comparison comparison)
    {
        var isWithEquals = IsEqualsAt(text, 1);
        var length = 1;
        switch (text.IsEmpty ? '\0' : CharacterWidth.Narrow(text[0]))
        {
            case '≥' or '≧' or '⩾':
                comparison = Comparison.AtLeast;
                break;
            case '≤' or '≦' or '⩽':
                comparison = Comparison.AtMost;
                break;
            case '>' or '﹥':
                comparison = isWithEquals ? Comparison.AtLeast : Comparison.Above;
                length = isWithEquals ? 2 : 1;
                break;
            case '<' or '﹤':
                comparison = isWithEquals ? Comparison.AtMost : Comparison.Below;
                length = isWithEquals ? 2 : 1;
                break;
            case '=' or '﹦':
                comparison = Comparison.Exactly;
                break;
            default:
                comparison = default;
                return false;
        }

        text = text[length..];
        return true;
    }

    /// <summary>Takes a word for a comparison from the start of <paramref name="text"/>.</summary>
    public static bool TryTakeWord(ref ReadOnlySpan<char> text, out Comparison comparison)
    {
        comparison = default;
        if (text.IsEmpty || !FirstCharacters.Contains(SimplifiedCharacters.Of(text[0])))
        {
            return false;
        }

        foreach (var (word, meaning) in Words)
        {
            if (ChineseText.TryTake(ref text, word))
            {
                comparison = meaning;
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Takes …以上, …以内 and the like from the end of <paramref name="text"/>; they include the number they
    /// stand behind (民法典, article 1259).
    /// </summary>
    public static bool TryTakeSuffix(ref ReadOnlySpan<char> text, out Comparison comparison)
    {
        if (ChineseText.TryTakeEnd(ref text, "以上"))
        {
            comparison = Comparison.AtLeast;
        }
        else if (
            ChineseText.TryTakeEnd(ref text, "以下")
            || ChineseText.TryTakeEnd(ref text, "以内")
            || ChineseText.TryTakeEnd(ref text, "之内")
            || ChineseText.TryTakeEnd(ref text, "内")
        )
        {
            comparison = Comparison.AtMost;
        }
        else
        {
            comparison = default;
            return false;
        }

        // 及以上, 或以上, （含）以上 and (含)以上 say the same with more words.
        text = Blank.TrimEnd(text);
        if (
            ChineseText.TryTakeEnd(ref text, "及")
            || ChineseText.TryTakeEnd(ref text, "或")
            || ChineseText.TryTakeEnd(ref text, "（含）")
            || ChineseText.TryTakeEnd(ref text, "(含)")
        )
        {
            text = Blank.TrimEnd(text);
        }

        return true;
    }

    /// <summary>Takes the （含） of ≥95%（含） and the （含95%） of 95%以上（含95%） from the end of <paramref name="text"/>.</summary>
    /// <param name="text">The text behind the number.</param>
    /// <param name="number">The number that has to be the one included.</param>
    public static bool TryTakeIncluded(ref ReadOnlySpan<char> text, decimal number)
    {
        var open = text.LastIndexOfAny('(', '（');
        if (
            open < 0
            || CharacterWidth.Narrow(text[^1]) != ')'
            || text[(open + 1)..^1] is not ['含', .. var included]
            || !(
                included.IsEmpty
                || included is "本数" or "本數"
                || (NumberScanner.TryScan(included, out var other, out _) && other == number)
            )
        )
        {
            return false;
        }

        text = Blank.TrimEnd(text[..open]);
        return true;
    }

    private static bool IsEqualsAt(ReadOnlySpan<char> text, int index) =>
        index < text.Length && (CharacterWidth.Narrow(text[index]) is '=' or '﹦');
}
