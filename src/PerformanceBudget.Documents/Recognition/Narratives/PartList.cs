using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Parts of an amount that follow one another: 其中甲65.00万元，乙133.00万元.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="Start">Where the list starts.</param>
/// <param name="IsPartOnly">Whether it says that it is only a part: 其中, 涉及.</param>
/// <param name="Total">What the list itself says that it comes to; null where it does not.</param>
internal sealed record PartList(
    ImmutableArray<ProsePart> Parts,
    int Start,
    bool IsPartOnly,
    StatedAmount? Total = null
)
{
    private const int MostBrackets = 3;

    private static readonly string[] Openers =
    [
        "其中包含",
        "其中",
        "主要包括",
        "包括",
        "包含",
        "分别为",
        "分别用于",
        "涉及",
    ];

    /// <summary>Reads the list behind 其中, 包括 … in a part of a text.</summary>
    /// <returns>Null where there is none, or where it cannot be said what each amount is for.</returns>
    public static PartList? ReadBehindMark(LineFacts facts, int start, int end)
    {
        // A bracket with 其中 in it holds the list; others stand before it: 100万元（人民币）（含税），其中.
        for (var i = 0; i < MostBrackets; i++)
        {
            var open = Blanks.Skip(facts.Text.Text, start);
            var close = open < end ? facts.Text.CloseOf(open) : -1;
            if (close < 0)
            {
                break;
            }

            if (ReadFrom(facts, open + 1, end) is { } list)
            {
                return list;
            }

            start = close + 1;
        }

        return ReadFrom(facts, start, end);
    }

    private static PartList? ReadFrom(LineFacts facts, int within, int end)
    {
        var text = facts.Text;
        var values = Values(facts, within, end);
        if (values.Count == 0)
        {
            return null;
        }

        string? opener = null;
        var behind = 0;
        for (var i = within; i < values[0].Start; i++)
        {
            if (
                !text.IsBracketed(i, within)
                && Array.Find(Openers, word => text.Text.AsSpan(i).StartsWith(word, StringComparison.Ordinal))
                    is { } found
            )
            {
                opener = found;
                behind = i + found.Length;
                i = behind - 1;
            }
        }

        return opener is null || behind > values[0].Start
            ? null
            : Read(facts, behind, end, behind - opener.Length, opener is "其中" or "涉及" or "其中包含");
    }

    /// <summary>Reads the parts in a part of a text that is nothing but such a list.</summary>
    public static PartList? Read(LineFacts facts, int start, int end, int listStart, bool isPartOnly)
    {
        var text = facts.Text;
        var parts = ImmutableArray.CreateBuilder<ProsePart>();
        StatedAmount? total = null;
        var from = start;
        foreach (var value in Values(facts, start, end))
        {
            if (value.Start < from)
            {
                continue;
            }

            var words = text.Text.AsSpan(from, value.Start - from);
            var name = NameIn(words);
            from = value.End;

            // A part of a part: nobody can say where it ends.
            var isNested = parts.Count > 0 && words.Contains("其中", StringComparison.Ordinal);
            if (isNested || !IsEndOfPart(text, ref from, end))
            {
                return null;
            }

            if (name is not null)
            {
                parts.Add(new ProsePart(name, value.Value, value.Stated, value.Formula));
            }
            else if (total is null && value.Formula is null && ProseWords.EndsInWhole(words))
            {
                total = value.Stated;
            }
            else
            {
                return null;
            }
        }

        return parts.Count == 0 ? null : new PartList(parts.DrainToImmutable(), listStart, isPartOnly, total);
    }

    /// <summary>The amounts and calculations of a part of a text, those in brackets within it left out.</summary>
    private static List<ListValue> Values(LineFacts facts, int start, int end)
    {
        List<ListValue> values =
        [
            .. facts
                .Formulas.Where(formula => formula.Start >= start && formula.End <= end)
                .Select(static formula => new ListValue(
                    formula.Start,
                    formula.End,
                    formula.Value,
                    formula.Result,
                    formula.Formula
                )),
            .. facts
                .Amounts.Where(amount => amount.Role == ProseAmountRole.Plain && amount.IsWithin(start, end))
                .Select(static amount => new ListValue(
                    amount.Start,
                    amount.End,
                    amount.Stated.Value,
                    amount.Stated,
                    null
                )),
        ];
        _ = values.RemoveAll(value => facts.Text.IsBracketed(value.Start, start));
        values.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        return values;
    }

    // What stands between two amounts may first say what the one before is for: ，用于采购；乙.
    private static string? NameIn(ReadOnlySpan<char> words)
    {
        var sentence = words.LastIndexOfAny("；;。");
        var brackets = new BracketedText(new string(words[(sentence + 1)..]));
        var clauses = brackets.Split("，,", 0, brackets.Text.Length);
        var last = clauses.FindLastIndex(clause => ProseWords.IsExplanation(brackets.Text.AsSpan(clause)));

        // The last clause is what the amount is for, whatever it begins with.
        var start = last >= 0 && last < clauses.Count - 1 ? clauses[last + 1].Start.Value : 0;
        var name = ItemNumber.Strip(new string(ProseWords.Name(brackets.Text.AsSpan(start))));
        return name.Length > 0 && ModelText.IsName(name) ? name : null;
    }

    private static bool IsEndOfPart(BracketedText text, ref int position, int end)
    {
        var i = Blanks.Skip(text.Text.AsSpan(0, end), position);
        if (i < end && text.CloseOf(i) is var close and >= 0)
        {
            i = Blanks.Skip(text.Text.AsSpan(0, end), close + 1);
        }

        position = i;
        return i == end
            || "，、；。,;".Contains(text.Text[i], StringComparison.Ordinal)
            || text.Text[i] is '等' or '）' or ')';
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct ListValue(
        int Start,
        int End,
        Money Value,
        StatedAmount? Stated,
        CostFormula? Formula
    );
}
