using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain.Review;

/// <summary>
/// The one period that a text states: 2026年3月1日至6月30日; 计划2026年3月1日开始，于2026年6月30日前完成.
/// </summary>
/// <param name="Start">The first date; without a year where the text has none.</param>
/// <param name="End">The last date, likewise.</param>
/// <param name="Text">The period as written.</param>
internal sealed record TextPeriod(StatedDate Start, StatedDate End, string Text)
{
    private static readonly SearchValues<char> Dashes = SearchValues.Create("至到-—–－~～");
    private static readonly WordList Beginnings = WordList.Of("开始 开展 启动 起");
    private static readonly WordList Endings = WordList.Of("完成 结束 止");

    // Vague dates are not compared: 6月底, 上旬, 7月前.
    private static readonly WordList Vague = WordList.Of(
        "月底 月末 月初 月中 旬 季度 半年 月前 年底 年末 年初"
    );

    /// <summary>Whether another period can be this one, as far as both say.</summary>
    public bool Matches(StatedPeriod period) => Start.Overlaps(period.Start) && End.Overlaps(period.End);

    /// <summary>Finds the period of a text that names two dates, and says that one is the start and the other the end.</summary>
    public static bool TryFind(string? text, [NotNullWhen(true)] out TextPeriod? period)
    {
        period = null;
        if (text is null || Vague.IsIn(text))
        {
            return false;
        }

        var dates = FindDates(text);
        if (dates is not [var first, var second])
        {
            return false;
        }

        var between = Blank.Trim(text.AsSpan()[first.End..second.Start]);
        if (
            (between.Length == 1 && Dashes.Contains(between[0]))
            || (Beginnings.IsIn(between) && Endings.IsIn(text.AsSpan(second.End)))
        )
        {
            period = new(first.Date, second.Date, text[first.Start..second.End]);
        }

        return period is not null;
    }

    private static List<(StatedDate Date, int Start, int End)> FindDates(string text)
    {
        var dates = new List<(StatedDate Date, int Start, int End)>();
        for (var i = 0; i < text.Length; )
        {
            var isStart = IsDigit(text[i]) && (i == 0 || !IsDigit(text[i - 1]));
            if (
                isStart
                && StatedDate.TryScan(text.AsSpan(i), out var parts, out var length)
                && parts.ToDate() is { } date
            )
            {
                dates.Add((date, i, i + length));
                i += length;
            }
            else
            {
                i++;
            }
        }

        return dates;
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(CharacterWidth.Narrow(c));
}
