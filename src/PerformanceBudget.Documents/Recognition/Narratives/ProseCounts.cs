using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Finds numbers of things and unit prices in prose, by the counters that calculations of budgets have.</summary>
internal static class ProseCounts
{
    private const int MaxDigits = 15;
    private const string MarksOfClauses = "，。；：、,;（(！？";

    // The longer ones first: 人次 is no 人.
    private static readonly string[] Counters =
    [
        "平方米",
        "人次",
        "批次",
        "场次",
        "车次",
        "课时",
        "学时",
        "小时",
        "个月",
        "公里",
        "人",
        "名",
        "个",
        "年",
        "月",
        "天",
        "日",
        "次",
        "期",
        "场",
        "批",
        "户",
        "套",
        "讲",
        "节",
        "辆",
        "家",
        "件",
        "份",
        "台",
        "间",
        "支",
        "部",
        "项",
        "幢",
        "栋",
        "所",
        "班",
        "组",
        "本",
        "册",
        "张",
        "只",
        "米",
        "位",
    ];

    /// <summary>The counts of a part of a text; dates, ordinals, ranges and amounts are none.</summary>
    public static List<ProseCount> In(string text, int start, int end)
    {
        var counts = new List<ProseCount>();
        for (var i = start; i < end; i++)
        {
            if (!ProseAmounts.IsDigit(text[i]))
            {
                continue;
            }

            var numberEnd = ProseAmounts.ScanNumber(text, i);
            if (TryReadAt(text, i, numberEnd, end, out var count))
            {
                counts.Add(count);
            }

            i = numberEnd - 1;
        }

        return counts;
    }

    /// <summary>Reads the price that an amount is: 2000.00元/人/次, 每年每人慰问金5000.00元.</summary>
    public static bool TryReadPrice(string text, ProseAmount amount, out Quantity price, out int end)
    {
        price = default;
        end = amount.End;
        var unit = Unit.FromAmountUnit(amount.Stated.Unit).ToString(null, CultureInfo.InvariantCulture);
        var below = string.Empty;
        while (TryScanBelow(text, end, out var counter, out var next))
        {
            below += "/" + counter;
            end = next;
        }

        if (below.Length == 0)
        {
            below = EachBefore(text, amount.Start);
        }

        if (
            below.Length == 0
            || !Unit.TryParse(unit + below, provider: null, out var parsed)
            || amount.Stated.Value.IsNegative
        )
        {
            return false;
        }

        price = Quantity.Create(amount.Stated.Number, parsed);
        return true;
    }

    private static bool TryReadAt(string text, int start, int numberEnd, int limit, out ProseCount count)
    {
        count = default;
        if (
            IsPartOfAnother(text, start)
            || !TryScanCounter(text, Blanks.Skip(text, numberEnd), out var counter, out var end)
            || end > limit
            || numberEnd - start > MaxDigits
            || !decimal.TryParse(
                text.AsSpan(start, numberEnd - start),
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out var number
            )
            || (counter is "年" && number >= 1000)
            || counter is "月" or "日"
        )
        {
            return false;
        }

        var unit = counter;
        while (TryScanBelow(text, end, out var below, out var next))
        {
            unit += "/" + below;
            end = next;
        }

        if (!Unit.TryParse(unit, provider: null, out var parsed))
        {
            return false;
        }

        count = new ProseCount(
            Quantity.Create(number, parsed),
            ProseWords.EndsInWhole(text.AsSpan(Math.Max(0, start - 8), Math.Min(start, 8)))
        );
        return true;
    }

    // 第3次, 18-20人, G60人, 2026年3月.
    private static bool IsPartOfAnother(string text, int start) =>
        start > 0
        && (
            text[start - 1] is '第' or '-' or '—' or '~' or '～' or '－' or '/' or '.' or '至'
            || char.IsAsciiLetter(text[start - 1])
        );

    private static bool TryScanBelow(string text, int position, out string counter, out int end)
    {
        counter = string.Empty;
        end = Blanks.Skip(text, position);
        return end < text.Length
            && text[end] is '/' or '／' or '·' or '每'
            && TryScanCounter(text, Blanks.Skip(text, end + 1), out counter, out end);
    }

    private static bool TryScanCounter(string text, int position, out string counter, out int end)
    {
        foreach (var known in Counters)
        {
            if (text.AsSpan(position).StartsWith(known, StringComparison.Ordinal))
            {
                counter = known;
                end = position + known.Length;
                return true;
            }
        }

        counter = string.Empty;
        end = position;
        return false;
    }

    // 每年每人 in the clause of the amount.
    private static string EachBefore(string text, int amount)
    {
        var clause = amount;
        while (clause > 0 && !MarksOfClauses.Contains(text[clause - 1], StringComparison.Ordinal))
        {
            clause--;
        }

        var below = string.Empty;
        for (var i = clause; i < amount; i++)
        {
            if (text[i] == '每' && TryScanCounter(text, i + 1, out var counter, out var end) && end <= amount)
            {
                below += "/" + counter;
                i = end - 1;
            }
        }

        return below;
    }
}
