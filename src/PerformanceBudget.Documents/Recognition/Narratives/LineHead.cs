using System.Runtime.InteropServices;

namespace PerformanceBudget.Documents;

/// <summary>What a line is called and what it costs.</summary>
/// <param name="Name">The name; empty where there is none.</param>
/// <param name="Amount">Its amount; null where it has none, or none of which it can be said that it is.</param>
/// <param name="End">Where the text behind it starts.</param>
/// <param name="IsWhole">Whether the name was cut out of a sentence, so that its text is the whole of it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LineHead(string Name, ProseAmount? Amount, int End, bool IsWhole)
{
    private static readonly string[] WordsOfCounts = ["安排", "计划安排", "共安排"];

    public static LineHead Read(LineFacts facts)
    {
        var text = facts.Text;
        var mark = text.IndexOfAny("：:。；;");
        var end = mark < 0 ? text.Text.Length : mark;

        // In the head alone a price can be told by its / only: 每周一课活动费用5万元.
        var inHead = facts
            .Amounts.Where(amount =>
                amount.Start < end
                && !text.IsBracketed(amount.Start)
                && amount.Role != ProseAmountRole.Bound
                && !IsPerUnit(text.Text, amount)
            )
            .ToList();
        if (inHead.Count > 0)
        {
            // 印刷费2万元、差旅费3万元 are two, and neither is the line's.
            // 4次，每次1万元，小计4万元: a price is the line's only where nothing else is.
            if (inHead[0].Role == ProseAmountRole.Price && inHead.FindAll(IsPlain) is [var only])
            {
                return OfSentence(text, only);
            }

            var behind = Blanks.Skip(text.Text, inHead[0].End);
            return inHead.Count > 1 && behind < end && text.Text[behind] == '、'
                ? new LineHead(Blanks.Trim(text.Text[..end]), null, 0, IsWhole: true)
                : OfSentence(text, inHead[0]);
        }

        if (InBrackets(facts, end) is { } bracketed)
        {
            return bracketed;
        }

        var name = new string(ProseWords.WithoutWordsBehind(text.Text.AsSpan(0, end)));
        if (mark >= 0 && text.Text[mark] is '：' or ':' && BehindColon(facts, mark) is { } amount)
        {
            return new LineHead(name, amount, amount.End, IsWhole: false);
        }

        if (mark < 0 || Blanks.Skip(text.Text, mark + 1) == text.Text.Length)
        {
            return new LineHead(name, null, text.Text.Length, IsWhole: false);
        }

        // Somewhere in the text, where it is the only one, or the only one that is called the whole.
        var isColon = text.Text[mark] is '：' or ':';
        return new LineHead(name, Only(facts), isColon ? mark + 1 : 0, !isColon);
    }

    private static bool IsPlain(ProseAmount amount) => amount.Role == ProseAmountRole.Plain;

    // 印刷费（2万元）.
    private static LineHead? InBrackets(LineFacts facts, int end)
    {
        var text = facts.Text;
        var inHead = facts.Amounts.FindAll(amount => amount.Start < end);
        if (inHead is not [{ Role: ProseAmountRole.Plain } only])
        {
            return null;
        }

        var open = text.OpenOf(only.Start);
        var close = text.CloseOf(open);
        return
            close >= only.End
            && Blanks.Skip(text.Text, close + 1) >= end
            && Blanks.Skip(text.Text, only.End) == close
            && ProseWords.WithoutWordsBehind(text.Text.AsSpan(open + 1, only.Start - open - 1)).IsEmpty
            ? new LineHead(
                new string(ProseWords.WithoutWordsBehind(text.Text.AsSpan(0, open))),
                only,
                close + 1,
                IsWhole: false
            )
            : null;
    }

    private static bool IsPerUnit(string text, ProseAmount amount)
    {
        var behind = Blanks.Skip(text, amount.End);
        return behind < text.Length && text[behind] is '/' or '／' or '每' or '·';
    }

    private static ProseAmount? BehindColon(LineFacts facts, int colon)
    {
        foreach (var amount in facts.Plain)
        {
            if (amount.Start > colon)
            {
                var between = facts.Text.Text.AsSpan(colon + 1, amount.Start - colon - 1);
                return ProseWords.WithoutWordsBehind(between).IsEmpty ? amount : null;
            }
        }

        return null;
    }

    private static ProseAmount? Only(LineFacts facts)
    {
        var plain = facts.Plain.ToList();
        if (plain.Count > 1)
        {
            plain = plain.FindAll(amount => ProseWords.EndsInWhole(facts.Text.Text.AsSpan(0, amount.Start)));
        }

        return plain.Count == 1 ? plain[0] : null;
    }

    // 差旅费3.00万元, 测评，主要涉及……等费用，预计10.00万元, 中心安排7批，每批2天，合计63.00万元.
    private static LineHead OfSentence(BracketedText text, ProseAmount amount)
    {
        var clauses = text.Split("，,", 0, amount.Start);
        var last = clauses.Count == 0 ? [] : ProseWords.WithoutWordsBehind(text.Text.AsSpan(clauses[^1]));
        var isApart =
            clauses.Count > 1 && last.IsEmpty
            || text.Text.AsSpan(0, amount.Start).TrimEnd().EndsWith("，", StringComparison.Ordinal);
        var kept = 1;
        while (kept < clauses.Count && !ProseWords.IsExplanation(text.Text.AsSpan(clauses[kept])))
        {
            kept++;
        }

        var isCut = isApart || kept < clauses.Count;
        if (isApart && kept == clauses.Count && last.IsEmpty)
        {
            kept--;
        }

        if (kept == 0 || clauses.Count == 0)
        {
            return new LineHead(string.Empty, amount, amount.End, isCut);
        }

        var whole = text.Text.AsSpan(0, clauses[kept - 1].End.Value);
        var name = ProseWords.WithoutWordsBehind(whole);
        if (isCut)
        {
            name = WithoutCount(name);
        }

        // 费用预4.25万元: half of 预计 was lost.
        if (name.EndsWith("费用预", StringComparison.Ordinal))
        {
            name = name[..^1];
            isCut = true;
        }

        return new LineHead(new string(name), amount, amount.End, isCut);
    }

    // 中心安排7批 is what 中心 gets.
    private static ReadOnlySpan<char> WithoutCount(ReadOnlySpan<char> name)
    {
        foreach (var word in WordsOfCounts)
        {
            var at = name.LastIndexOf(word, StringComparison.Ordinal);
            if (at > 0 && at + word.Length < name.Length && ProseAmounts.IsDigit(name[at + word.Length]))
            {
                return name[..at];
            }
        }

        return name;
    }
}
