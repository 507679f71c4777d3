using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Finds in the text of a line the calculation of its amount, its parts, and other spellings of the amount.</summary>
internal static class LineArithmetic
{
    public static void Read(
        BudgetLineDraft line,
        Passage passage,
        LineFacts facts,
        LineHead head,
        string aboveText,
        int depth
    )
    {
        TakeOnlyFormula(line, facts);
        var partsStart = -1;
        if (line.Lines.Count == 0 && line.Formula is null)
        {
            partsStart = TakeParts(line, passage, facts, head, depth);
        }

        if (line.Lines.Count == 0 && line.Formula is null && line.Stated is { } stated)
        {
            Compose(line, facts, aboveText, stated.Value);
        }

        TakeRestated(line, facts, head, partsStart);
    }

    /// <summary>A calculation is that of the line where it makes the line's amount, or where it is all that the line says.</summary>
    private static void TakeOnlyFormula(BudgetLineDraft line, LineFacts facts)
    {
        if (line.Lines.Count > 0 || facts.Formulas.Count == 0)
        {
            return;
        }

        if (line.Stated is null)
        {
            if (facts.Formulas is [{ Result: { } result } only] && !facts.Plain.Any())
            {
                line.Stated = result;
                line.Formula = only.Formula;
            }

            return;
        }

        foreach (var formula in facts.Formulas)
        {
            if (line.Stated.Value.IsConsistentWith(formula.Value))
            {
                line.Formula = formula.Formula;
                return;
            }
        }
    }

    /// <summary>Takes the parts that the text names, and gives where they start in it; -1 where there are none.</summary>
    private static int TakeParts(
        BudgetLineDraft line,
        Passage passage,
        LineFacts facts,
        LineHead head,
        int depth
    )
    {
        var start = head.Amount is { } amount && amount.End > head.End ? amount.End : head.End;
        var list = PartLists.Read(facts, start, line.Stated);
        if (list is null || depth + DepthOf(list.Parts) > BudgetLine.MaxDepth)
        {
            return -1;
        }

        line.Lines.AddRange(list.Parts.Select(part => BudgetLineDraft.Of(part, passage)));
        line.Breakdown =
            list.IsPartOnly && !AddsUp(line.Stated, list.Parts) ? Breakdown.Partial : Breakdown.Complete;
        return list.Start;
    }

    private static int DepthOf(ImmutableArray<ProsePart> parts) =>
        parts.Any(static part => !part.Parts.IsDefaultOrEmpty) ? 2 : 1;

    private static bool AddsUp(StatedAmount? stated, ImmutableArray<ProsePart> parts) =>
        stated is { } whole && PartLists.Sum(parts) is { } sum && whole.IsConsistentWith(sum);

    private static void Compose(BudgetLineDraft line, LineFacts facts, string aboveText, Money amount)
    {
        var text = facts.Text.Text;
        var prices = new List<Quantity>();
        foreach (var found in facts.Amounts)
        {
            if (
                ProseCounts.TryReadPrice(text, found, out var price, out _)
                && found.Role == ProseAmountRole.Price
            )
            {
                prices.Add(price);
            }
        }

        if (prices.Count == 0 && PriceOf(line.Name, aboveText) is { } above)
        {
            prices.Add(above);
        }

        if (
            prices.Count == 1
            && ComposedFormulas.Compose(prices[0], ProseCounts.In(text, 0, text.Length), amount)
                is { } formula
        )
        {
            line.Formula = formula;
            line.IsComposed = true;
        }
    }

    // 上海市保健医疗中心3000.00元/人 in the text of the line above.
    private static Quantity? PriceOf(string name, string aboveText)
    {
        var at = aboveText.IndexOf(name, StringComparison.Ordinal);
        if (at < 0 || aboveText.IndexOf(name, at + 1, StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        var behind = Blanks.Skip(aboveText, at + name.Length);
        foreach (var amount in ProseAmounts.In(aboveText))
        {
            if (amount.Start == behind)
            {
                return ProseCounts.TryReadPrice(aboveText, amount, out var price, out _) ? price : null;
            }
        }

        return null;
    }

    /// <summary>Takes what the line says elsewhere about its amount, in other words.</summary>
    private static void TakeRestated(BudgetLineDraft line, LineFacts facts, LineHead head, int partsStart)
    {
        if (line.Stated is not { } stated)
        {
            return;
        }

        var beforeParts = facts
            .Plain.Where(amount => amount.Start < partsStart && amount != head.Amount)
            .ToList();
        foreach (var amount in facts.Plain)
        {
            var isSame = amount.Stated.MeansTheSameAs(stated);
            var isWhole = ProseWords.EndsInWhole(facts.Text.Text.AsSpan(0, amount.Start));
            var leadsToParts = beforeParts.Count == 1 && beforeParts[0] == amount;
            if (
                amount != head.Amount
                && (isSame || isWhole || leadsToParts)
                && (partsStart < 0 || amount.Start < partsStart)
                && amount.Stated != stated
                && !line.Restated.Contains(amount.Stated)
            )
            {
                line.Restated.Add(amount.Stated);
            }
        }
    }
}
