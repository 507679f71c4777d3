using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Finds amounts of money in prose.</summary>
internal static class ProseAmounts
{
    // 每年每人慰问金: how far a price reaches back to what it is the price of.
    private const int MaxEach = 24;

    private const string MarksBehind = "，。；：、,;:）)！？”’》…";
    private const string MarksOfClauses = "，。；：、,;（(！？";
    private static readonly string[] Approximations = ["大约为", "大约", "约为", "约"];
    private static readonly string[] Bounds =
    [
        "以上",
        "以下",
        "以内",
        "及以",
        "（含）",
        "(含)",
        "（含本",
        "(含本",
        "起",
    ];

    /// <summary>The amounts of a text in their order. 万 without 元 is one before a mark, a blank or the end.</summary>
    public static List<ProseAmount> In(ReadOnlySpan<char> text)
    {
        var amounts = new List<ProseAmount>();
        var clause = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (MarksOfClauses.Contains(text[i], StringComparison.Ordinal))
            {
                clause = i + 1;
            }

            if (!IsDigit(text[i]))
            {
                continue;
            }

            var numberEnd = ScanNumber(text, i);
            if (TryReadAt(text, i, numberEnd, clause, out var amount))
            {
                amounts.Add(amount);
                i = amount.End - 1;
            }
            else
            {
                i = numberEnd - 1;
            }
        }

        return amounts;
    }

    /// <summary>Where the number that starts at a position ends, groups of digits and decimals included.</summary>
    public static int ScanNumber(ReadOnlySpan<char> text, int start)
    {
        var i = SkipDigits(text, start);
        while (
            i < text.Length && text[i] is ',' or '，' && SkipDigits(text, i + 1) == i + 4 && i - start <= 15
        )
        {
            i += 4;
        }

        return i + 1 < text.Length && text[i] is '.' or '．' && IsDigit(text[i + 1])
            ? SkipDigits(text, i + 1)
            : i;
    }

    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static bool TryReadAt(
        ReadOnlySpan<char> text,
        int number,
        int numberEnd,
        int clause,
        out ProseAmount amount
    )
    {
        amount = default;
        if (!TryScanUnit(text, numberEnd, out var end))
        {
            return false;
        }

        var start = StartOf(text, number);
        var parsed = start;
        var isApproximate = start < number;
        if (isApproximate is false && start > 0 && text[start - 1] is '¥' or '￥')
        {
            start--;
            parsed = start;
        }

        var behind = Blanks.Skip(text, end);
        if (!isApproximate && text[behind..].StartsWith("左右", StringComparison.Ordinal))
        {
            end = behind + 2;
            behind = Blanks.Skip(text, end);
        }

        if (!StatedAmount.TryParse(text[parsed..end], provider: null, out var stated))
        {
            return false;
        }

        amount = new ProseAmount(start, end, stated, RoleOf(text, clause, start, behind));
        return true;
    }

    private static bool TryScanUnit(ReadOnlySpan<char> text, int position, out int end)
    {
        end = Blanks.Skip(text, position);
        var isScaled = end < text.Length && text[end] is '万' or '亿' or '萬' or '億';
        if (isScaled)
        {
            end++;
        }

        if (end < text.Length && text[end] is '元' or '圆' or '圓')
        {
            end++;
            return true;
        }

        return isScaled
            && (
                end == text.Length
                || Blanks.IsBlank(text[end])
                || MarksBehind.Contains(text[end], StringComparison.Ordinal)
            );
    }

    private static int StartOf(ReadOnlySpan<char> text, int number)
    {
        var end = number;
        while (end > 0 && Blanks.IsBlank(text[end - 1]))
        {
            end--;
        }

        foreach (var word in Approximations)
        {
            if (text[..end].EndsWith(word, StringComparison.Ordinal))
            {
                return end - word.Length;
            }
        }

        return number;
    }

    private static ProseAmountRole RoleOf(ReadOnlySpan<char> text, int clause, int start, int behind)
    {
        var rest = text[behind..];
        if (!rest.IsEmpty && rest[0] is '/' or '／' or '每' or '·')
        {
            return ProseAmountRole.Price;
        }

        foreach (var bound in Bounds)
        {
            if (rest.StartsWith(bound, StringComparison.Ordinal))
            {
                return ProseAmountRole.Bound;
            }
        }

        var before = text[..start];
        if (
            before.Length > 1
            && before[^1] is '-' or '—' or '–' or '~' or '～' or '－' or '至' or '到'
            && (IsDigit(before[^2]) || before[^2] is '元' or '万' or '亿' or '—')
        )
        {
            return ProseAmountRole.Bound;
        }

        return text[Math.Max(clause, start - MaxEach)..start].Contains('每')
            ? ProseAmountRole.Price
            : ProseAmountRole.Plain;
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && IsDigit(text[position]))
        {
            position++;
        }

        return position;
    }
}
