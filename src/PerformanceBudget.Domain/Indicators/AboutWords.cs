namespace PerformanceBudget.Domain;

/// <summary>The words before, within and behind a number with its unit that say that the number is not exact.</summary>
internal static class AboutWords
{
    /// <summary>What canonical text writes before the number.</summary>
    public const string Around = "约";

    /// <summary>What canonical text writes behind the number.</summary>
    public const string Over = "余";

    // What is near is also what is past: 近3年 is the last three years.
    private const string Near = "近";

    private const string Some = "来";

    private static readonly string[] WordsBefore = ["大约", Around, "大概", "大致", "接近", "将近", Near];

    private static readonly string[] WordsBehind = ["左右", "上下"];

    private static readonly string[] WordsOfMore = [Over, "多", "馀"];

    /// <summary>Whether <see cref="TryTakeBefore"/> can take something from text that starts so.</summary>
    public static bool CanStartWith(char c) => c is '大' or '约' or '約' or '接' or '将' or '將' or '近';

    /// <summary>Takes 约 and the like from the start of text that a number follows.</summary>
    public static bool TryTakeBefore(ref ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !CanStartWith(text[0]))
        {
            return false;
        }

        foreach (var word in WordsBefore)
        {
            var rest = text;
            if (ChineseText.TryTake(ref rest, word))
            {
                _ = word.EndsWith('约') && ChineseText.TryTake(ref rest, "为");
                rest = Blank.TrimStart(rest);
                if (word is Near && IsTimeAt(rest))
                {
                    return false;
                }

                text = rest;
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes the 余 of 100余人 or the 多 of 20多万人次 from the start of text that follows a number or its scale.</summary>
    public static bool TryTakeWithin(ref ReadOnlySpan<char> text, out About about)
    {
        about = About.Over;
        foreach (var word in WordsOfMore)
        {
            if (ChineseText.TryTake(ref text, word))
            {
                return true;
            }
        }

        // 3个多月
        if (
            text is ['个' or '個', '多' or '余' or '馀' or '餘', .. var time]
            && TargetUnitParser.StartsWithTime(time)
        )
        {
            text = time;
            return true;
        }

        // Nothing else tells it from the start of a noun (来访).
        about = About.Around;
        var rest = text;
        if (ChineseText.TryTake(ref rest, Some) && TargetUnitParser.CounterLengthAt(rest) > 0)
        {
            text = rest;
            return true;
        }

        return false;
    }

    /// <summary>Takes the 左右 of 100人左右 or the 多 of 3年多 from the end of text that follows a number.</summary>
    public static bool TryTakeEnd(ref ReadOnlySpan<char> text, out About about)
    {
        about = About.Around;
        foreach (var word in WordsBehind)
        {
            if (ChineseText.TryTakeEnd(ref text, word))
            {
                return true;
            }
        }

        about = About.Over;
        foreach (var word in WordsOfMore)
        {
            // 结余 and its kin are nouns.
            var rest = text;
            if (ChineseText.TryTakeEnd(ref rest, word) && CounterTable.TryFind(rest, out _))
            {
                text = rest;
                return true;
            }
        }

        return false;
    }

    private static bool IsTimeAt(ReadOnlySpan<char> text) =>
        NumberScanner.TryScan(text, out _, out var length)
        && TargetUnitParser.StartsWithTime(Blank.TrimStart(text[length..]));
}
