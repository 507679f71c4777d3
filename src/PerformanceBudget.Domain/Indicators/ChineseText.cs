namespace PerformanceBudget.Domain;

/// <summary>
/// Takes the words of a grammar from a text, which may have them in traditional characters.
/// </summary>
internal static class ChineseText
{
    /// <summary>Takes a word from the start of <paramref name="text"/>.</summary>
    public static bool TryTake(ref ReadOnlySpan<char> text, string word)
    {
        if (text.Length < word.Length || !IsSame(text[..word.Length], word))
        {
            return false;
        }

        text = text[word.Length..];
        return true;
    }

    /// <summary>Takes a word from the end of <paramref name="text"/>.</summary>
    public static bool TryTakeEnd(ref ReadOnlySpan<char> text, string word)
    {
        if (text.Length < word.Length || !IsSame(text[^word.Length..], word))
        {
            return false;
        }

        text = text[..^word.Length];
        return true;
    }

    /// <summary>A character of this grammar in its simplified form; a general conversion is not wanted here.</summary>
    public static char Simplify(char c) =>
        c switch
        {
            '於' => '于',
            '過' => '过',
            '數' => '数',
            '為' or '爲' => '为',
            '達' => '达',
            '個' => '个',
            '內' => '内',
            '應' => '应',
            '決' => '决',
            '結' => '结',
            '辦' => '办',
            '處' => '处',
            '響' => '响',
            '場' => '场',
            '復' or '覆' => '复',
            '饋' => '馈',
            '當' => '当',
            '間' => '间',
            '約' => '约',
            '將' => '将',
            '餘' => '馀',
            '來' => '来',
            _ => c,
        };

    private static bool IsSame(ReadOnlySpan<char> text, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (text[i] != word[i] && Simplify(text[i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }
}
