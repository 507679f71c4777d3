using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Finds the parts of a line in its text: behind 其中 or 包括, by their calculations, or by brackets behind their names.</summary>
internal static class PartLists
{
    private const string MarksOfClauses = "，,：:";

    /// <summary>Reads the parts behind a position.</summary>
    /// <returns>Null where there are none, or where it cannot be said what each is for.</returns>
    public static PartList? Read(LineFacts facts, int start, StatedAmount? whole) =>
        BehindMark(facts, start)
        ?? ByFormulas(facts, start)
        ?? ByBrackets(facts, start, whole)
        ?? (whole is null ? Bare(facts, start) : null);

    /// <summary>What parts come to; null where that is too much for money.</summary>
    public static Money? Sum(ImmutableArray<ProsePart> parts)
    {
        var sum = 0m;
        foreach (var part in parts)
        {
            sum += part.Value.Yuan;
        }

        return Money.TryFromYuan(sum, out var money) ? money : null;
    }

    // The first sentence outside brackets, or the first bracket, that says 其中 or 包括 before amounts.
    private static PartList? BehindMark(LineFacts facts, int start)
    {
        var text = facts.Text;
        for (var from = start; from < text.Text.Length; )
        {
            var stop = text.IndexOfAny("。", from) is var mark and >= 0 ? mark : text.Text.Length;
            if (PartList.ReadBehindMark(facts, from, stop) is { } list)
            {
                return list;
            }

            from = stop + 1;
        }

        for (var i = start; i < text.Text.Length; i++)
        {
            if (text.CloseOf(i) is var close and >= 0)
            {
                if (
                    text.Text.AsSpan(i + 1).TrimStart().StartsWith("其中", StringComparison.Ordinal)
                    && PartList.ReadBehindMark(facts, i, close) is { } list
                )
                {
                    return list with { Start = i };
                }

                i = close;
            }
        }

        return null;
    }

    // 工资5万元、社保2万元, where nothing else has an amount.
    private static PartList? Bare(LineFacts facts, int start)
    {
        var end = facts.Text.IndexOfAny("。", start) is var stop and >= 0 ? stop : facts.Text.Text.Length;
        return PartList.Read(facts, start, end, start, isPartOnly: false) is { Parts.Length: > 1 } list
            ? list
            : null;
    }

    // 预计租房费用为4000.00元*12*3=14.40万元；……共计800.00元*10*6+800.00元*6*12=10.56万元.
    private static PartList? ByFormulas(LineFacts facts, int start)
    {
        var text = facts.Text;
        var parts = ImmutableArray.CreateBuilder<ProsePart>();
        var sentence = start;
        var from = start;
        foreach (var formula in facts.Formulas.Where(formula => formula.Start >= start))
        {
            while (text.IndexOfAny("。；;", from, formula.Start) is var mark and >= 0)
            {
                sentence = from = mark + 1;
            }

            if (formula.Result is null || NameOf(text, sentence, from, formula.Start) is not { } name)
            {
                return null;
            }

            parts.Add(new ProsePart(name, formula.Value, formula.Result, formula.Formula));
            from = formula.End;
        }

        return parts.Count < 2 ? null : new PartList(parts.DrainToImmutable(), start, IsPartOnly: false);
    }

    // The words before the calculation; where those say 共计 only, what its sentence begins with.
    private static string? NameOf(BracketedText text, int sentence, int clause, int formula)
    {
        while (text.IndexOfAny(MarksOfClauses, clause, formula) is var mark and >= 0)
        {
            clause = mark + 1;
        }

        var name = ProseWords.Name(text.Text.AsSpan(clause, formula - clause));
        if (name.IsEmpty)
        {
            var first = text.IndexOfAny(MarksOfClauses, sentence, formula) is var end and >= 0
                ? end
                : formula;
            name = ProseWords.Name(text.Text.AsSpan(sentence, first - sentence));

            // 为……提供食堂饭卡: what is provided is paid for.
            var provided = name.LastIndexOf("提供", StringComparison.Ordinal);
            if (name.StartsWith("为", StringComparison.Ordinal) && provided > 0)
            {
                name = name[(provided + 2)..];
            }
        }

        return !name.IsEmpty && ModelText.IsName(new string(name)) ? new string(name) : null;
    }

    // 直播（直播10次，每次0.12万元）、拍摄（甲16.00万元；乙8万元，共计24.00万元）.
    private static PartList? ByBrackets(LineFacts facts, int start, StatedAmount? whole)
    {
        var text = facts.Text;
        if (facts.Plain.Any(amount => amount.Start >= start) || facts.Formulas.Count > 0)
        {
            return null;
        }

        var parts = ImmutableArray.CreateBuilder<ProsePart>();
        var from = start;
        for (var i = start; i < text.Text.Length; i++)
        {
            if (text.Text[i] is not ('（' or '(') || text.CloseOf(i) is not (var close and >= 0))
            {
                if (text.CloseOf(i) is var other and >= 0)
                {
                    i = other;
                }
                else if (text.IsMark("、，。；,;", i))
                {
                    from = i + 1;
                }

                continue;
            }

            if (facts.Amounts.Exists(amount => amount.IsWithin(i, close)))
            {
                var name = ProseWords.Name(text.Text.AsSpan(from, i - from));
                if (
                    name.IsEmpty
                    || !ModelText.IsName(new string(name))
                    || PartIn(facts, new string(name), i + 1, close) is not { } part
                )
                {
                    return null;
                }

                parts.Add(part);
            }

            i = close;
        }

        // One that makes the whole is the calculation of the whole.
        var isWhole = parts.Count == 1 && whole is { } stated && stated.IsConsistentWith(parts[0].Value);
        return parts.Count == 0 || isWhole
            ? null
            : new PartList(parts.DrainToImmutable(), start, IsPartOnly: true);
    }

    private static ProsePart? PartIn(LineFacts facts, string name, int start, int end)
    {
        var amounts = facts.Amounts.FindAll(amount => amount.IsWithin(start, end));
        if (amounts is [{ Role: ProseAmountRole.Price } price])
        {
            var counts = ProseCounts.In(facts.Text.Text, start, end);
            return
                counts is [var count]
                && ProseCounts.TryReadPrice(facts.Text.Text, price, out var quantity, out _)
                && ComposedFormulas.Multiply(quantity, [count.Quantity]) is { } formula
                && formula.Check()
                    is {
                        ComputedMoney: { } made,
                        IsMoneyRounded: false,
                        LeftAbove.IsDimensionless: true,
                        LeftBelow.IsDimensionless: true
                    }
                ? new ProsePart(name, made, null, formula, IsComposed: true)
                : null;
        }

        if (amounts.Exists(static amount => amount.Role != ProseAmountRole.Plain))
        {
            return null;
        }

        if (amounts is [var only])
        {
            return new ProsePart(name, only.Stated.Value, only.Stated);
        }

        return PartList.Read(facts, start, end, start, isPartOnly: false) is { Total: { } total } list
            ? new ProsePart(name, total.Value, total, Parts: list.Parts)
            : null;
    }
}
