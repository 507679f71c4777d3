using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Reads 项目概述: the text, the period, the amount, and the parts of the amount.</summary>
internal static class OverviewReader
{
    private const string Pointer = "/statement/overview";
    private static readonly string[] Totals =
    [
        "预算资金",
        "预算金额",
        "项目资金",
        "资金",
        "预算",
        "经费",
        "共计",
        "合计",
        "总计",
        "共需",
        "共",
    ];

    public static Overview? Read(ImmutableArray<Passage> passages, NarrativeNotes notes)
    {
        if (passages.IsEmpty)
        {
            return null;
        }

        var text = ModelText.Of(passages);
        if (!ModelText.IsText(text))
        {
            notes.Report(NarrativeProblems.TooLong, Pointer + "/text", passages[0].Excerpt);
            return null;
        }

        notes.Place(Pointer, [.. passages]);
        notes.Place(Pointer + "/text", [.. passages]);
        var period = ProsePeriods.OnlyOneIn(text, isAlone: false);
        if (period is not null)
        {
            notes.PlacePeriod(Pointer + "/period", [.. passages]);
        }

        var facts = new LineFacts(text);
        if (FindTotal(facts) is not { } total)
        {
            return Overview.Create(text, period);
        }

        notes.Place(Pointer + "/stated", [.. passages]);
        var parts = ReadParts(facts, total.End);
        for (var i = 0; i < parts.Length; i++)
        {
            var pointer = JsonPointer.At(Pointer + "/parts", i);
            notes.Place(pointer, [.. passages]);
            notes.Place(pointer + "/name", [.. passages]);
            notes.Place(pointer + "/stated", [.. passages]);
        }

        return Overview.Create(text, period, total.Stated, parts);
    }

    /// <summary>The amount of a text: the only one outside brackets, or the only one behind a word for the whole.</summary>
    private static ProseAmount? FindTotal(LineFacts facts)
    {
        var text = facts.Text;
        var amounts = facts.Plain.ToList();
        if (amounts.Count > 1)
        {
            amounts =
            [
                .. amounts.Where(amount =>
                    Totals.Any(word =>
                        text.Text.AsSpan(0, amount.Start).TrimEnd().EndsWith(word, StringComparison.Ordinal)
                    )
                ),
            ];
        }

        return amounts.Count == 1 ? amounts[0] : null;
    }

    // （其中甲65.00万元，乙133.00万元） behind the amount, or ，其中甲65.00万元，乙133.00万元 up to the end of the sentence.
    private static ImmutableArray<OverviewPart> ReadParts(LineFacts facts, int start)
    {
        var text = facts.Text;
        var i = Blanks.Skip(text.Text, start);
        if (i == text.Text.Length)
        {
            return [];
        }

        var close = text.CloseOf(i);
        var end =
            close >= 0 ? close
            : text.IndexOfAny("。；", i) is var stop and >= 0 ? stop
            : text.Text.Length;
        var list = PartList.ReadBehindMark(facts, i, end);
        return list is null
            ? []
            :
            [
                .. list
                    .Parts.Where(part => part.Stated is not null && ModelText.IsName(part.Name))
                    .Select(part => OverviewPart.Create(part.Name, part.Stated!.Value)),
            ];
    }
}
