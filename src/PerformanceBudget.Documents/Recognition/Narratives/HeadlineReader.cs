using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Reads the headline: 2026年……编报绩效目标的项目7个，涉及项目预算资金725.56万元，其中预算金额1000万元（含）以上的项目有0个.</summary>
internal static class HeadlineReader
{
    private const int MaxDigits = 9;

    /// <summary>Reads the headline of a declaration.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="headline">What it states.</param>
    /// <param name="fiscalYear">The year that it names; null where it names none, or several.</param>
    public static bool TryRead(
        Passage passage,
        [NotNullWhen(true)] out Headline? headline,
        out int? fiscalYear
    )
    {
        headline = null;
        fiscalYear = null;
        var text = passage.Text;
        if (
            !ModelText.IsText(text)
            || !text.Contains("绩效目标", StringComparison.Ordinal)
            || !text.Contains("项目", StringComparison.Ordinal)
            || !text.Contains("编报", StringComparison.Ordinal)
        )
        {
            return false;
        }

        var amounts = ProseAmounts.In(text);
        var large = amounts.FindIndex(amount => amount.Role == ProseAmountRole.Bound);
        var largeEnd = large < 0 ? text.Length : amounts[large].Start;
        var projects = CountOf(text, 0, largeEnd, "项目");
        if (projects is null)
        {
            return false;
        }

        headline = Headline.Create(
            CountOf(text, 0, largeEnd, "单位"),
            projects,
            StatedIn(text, amounts, largeEnd),
            large < 0 ? null : amounts[large].Stated,
            large < 0 ? null : CountOf(text, amounts[large].End, text.Length, "项目")
        );
        fiscalYear = YearIn(text);
        return true;
    }

    private static StatedAmount? StatedIn(string text, List<ProseAmount> amounts, int end)
    {
        var plain = amounts.FindAll(amount =>
            amount.Role == ProseAmountRole.Plain
            && amount.End <= end
            && text.AsSpan(0, amount.Start).Contains("资金", StringComparison.Ordinal)
        );
        return plain.Count == 1 ? plain[0].Stated : null;
    }

    /// <summary>The only count of a thing, before or behind its word: 项目7个, 项目共有7个, 5个预算单位.</summary>
    private static int? CountOf(string text, int start, int end, string thing)
    {
        int? only = null;
        for (var i = start; i < end; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            var stop = i;
            while (stop < end && char.IsAsciiDigit(text[stop]))
            {
                stop++;
            }

            if (IsCountOf(text, start, i, stop, thing) && stop - i <= MaxDigits)
            {
                if (only is not null)
                {
                    return null;
                }

                only = int.Parse(text.AsSpan(i, stop - i), NumberStyles.None, CultureInfo.InvariantCulture);
            }

            i = stop - 1;
        }

        return only;
    }

    private static bool IsCountOf(string text, int start, int number, int numberEnd, string thing)
    {
        var counter = Blanks.Skip(text, numberEnd);
        if (counter == text.Length || text[counter] is not ('个' or '家'))
        {
            return false;
        }

        var before = Blanks.Trim(text.AsSpan(start, number - start)).TrimEnd("共有计为总数：:");
        var behind = text.AsSpan(Blanks.Skip(text, counter + 1));
        return Blanks.Trim(before).EndsWith(thing, StringComparison.Ordinal)
            || behind.StartsWith(thing, StringComparison.Ordinal)
            || behind.StartsWith("预算" + thing, StringComparison.Ordinal)
            || behind.StartsWith("下属" + thing, StringComparison.Ordinal);
    }

    private static int? YearIn(string text)
    {
        int? only = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (ProseYears.TryReadAt(text, i, out var year))
            {
                if (only is not null && only != year)
                {
                    return null;
                }

                only = year;
            }
        }

        return only;
    }
}
