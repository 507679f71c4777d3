using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>A total that the section states in a sentence: 干部工作共计66.78万元，具体如下：</summary>
/// <param name="Passage">The passage that the sentence is of.</param>
/// <param name="Amount">The amount in it.</param>
/// <param name="End">Where the sentence ends.</param>
/// <param name="Covers">The time whose money it is.</param>
/// <param name="Years">The years that are named with it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BudgetTotal(
    Passage Passage,
    ProseAmount Amount,
    int End,
    BudgetCoverage Covers,
    ImmutableArray<int> Years
)
{
    private static readonly string[] WordsOfMoney =
    [
        "共计",
        "合计",
        "总计",
        "总额",
        "预算",
        "资金",
        "经费",
        "投资",
        "概算",
        "安排",
    ];

    // 清淤费60000元 is what a section says that has one line; where there are more, each is that of a line.
    private static readonly string[] WordsOfTotals = [.. WordsOfMoney, "如下", "明细", "费"];

    private static readonly string[] WordsOfWholeLife =
    [
        "总投资",
        "总概算",
        "概算",
        "项目总预算",
        "项目总经费",
        "项目总费用",
    ];

    /// <summary>The totals of a passage: at most one of a sentence, but for one that states a total of each of several times.</summary>
    public static IEnumerable<BudgetTotal> In(Passage passage)
    {
        var facts = new LineFacts(passage.Text);
        for (var start = 0; start < passage.Text.Length; )
        {
            var end = facts.Text.IndexOfAny("。", start) is var stop and >= 0 ? stop : passage.Text.Length;
            foreach (var total in InSentence(passage, facts, start, end))
            {
                yield return total;
            }

            start = end + 1;
        }
    }

    private static List<BudgetTotal> InSentence(Passage passage, LineFacts facts, int start, int end)
    {
        var amounts = facts.Plain.Where(amount => amount.IsWithin(start, end)).ToList();

        // 2026年预算安排150万元（2025年安排140万元）: what stands in brackets is said beside the total.
        if (amounts.Exists(amount => !facts.Text.IsBracketed(amount.Start)))
        {
            _ = amounts.RemoveAll(amount => facts.Text.IsBracketed(amount.Start));
        }

        var isNamed = Array.Exists(
            WordsOfTotals,
            word => passage.Text.AsSpan(start, end - start).Contains(word, StringComparison.Ordinal)
        );
        if (!isNamed)
        {
            return [];
        }

        if (amounts.Count > 1)
        {
            amounts = Wholes(facts, amounts, end);
        }

        return amounts.ConvertAll(amount => Of(passage, facts.Text, amount, start, end));
    }

    // The one that is called the whole, the one whose parts follow, or one of each time: 总投资5亿元，2026年预算2亿元.
    private static List<ProseAmount> Wholes(LineFacts facts, List<ProseAmount> amounts, int end)
    {
        var text = facts.Text;
        var wholes = amounts.FindAll(amount => ProseWords.EndsInWhole(text.Text.AsSpan(0, amount.Start)));
        if (wholes.Count > 0)
        {
            return wholes.Count == 1 ? wholes : [];
        }

        // 总预算30万元，其中2026年预算10万元: a year is no part of what the money is for.
        var areTotals = amounts.TrueForAll(IsTotal);
        if (
            PartList.ReadBehindMark(facts, amounts[0].End, end) is { } list
            && list.Start < amounts[1].Start
            && !(areTotals && amounts.Skip(1).All(IsOfYear))
        )
        {
            return [amounts[0]];
        }

        return areTotals ? amounts : [];

        bool IsTotal(ProseAmount amount) =>
            Array.Exists(
                WordsOfMoney,
                word => ClauseOf(text, amount, 0).Contains(word, StringComparison.Ordinal)
            );

        bool IsOfYear(ProseAmount amount) => !YearsIn(ClauseOf(text, amount, 0)).IsEmpty;
    }

    private static BudgetTotal Of(Passage passage, BracketedText text, ProseAmount amount, int start, int end)
    {
        var clause = ClauseOf(text, amount, start);
        var isWholeLife = Array.Exists(
            WordsOfWholeLife,
            word => clause.Contains(word, StringComparison.Ordinal)
        );
        var years = YearsIn(clause);

        // 2025年，安排100万元: a year in a clause of its own.
        return new BudgetTotal(
            passage,
            amount,
            end,
            isWholeLife ? BudgetCoverage.ProjectLife : BudgetCoverage.Year,
            years.IsEmpty && !isWholeLife ? YearsIn(passage.Text[start..amount.Start]) : years
        );
    }

    private static string ClauseOf(BracketedText text, ProseAmount amount, int start)
    {
        while (text.IndexOfAny("，；,;", start, amount.Start) is var mark and >= 0)
        {
            start = mark + 1;
        }

        return text.Text[start..amount.End];
    }

    private static ImmutableArray<int> YearsIn(string text)
    {
        var years = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i + 4 < text.Length; i++)
        {
            if (ProseYears.TryReadAt(text, i, out var year))
            {
                years.Add(year);
            }
        }

        return years.DrainToImmutable();
    }
}
