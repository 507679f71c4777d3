using System.Collections.Immutable;

namespace PerformanceBudget.Domain;

/// <summary>Works a formula out step by step, as a person would.</summary>
internal static class FormulaExplainer
{
    private const int ShownDecimals = 6;

    public static FormulaExplanation Explain(CostFormula formula)
    {
        var check = formula.Check();
        var steps = ImmutableArray.CreateBuilder<string>();
        steps.Add(FormulaWriter.Write(formula.Root, FormulaStyle.Spaced));
        if (check.IsComputed)
        {
            AddReductions(steps, formula.Root);
            AddResult(steps, check);
        }

        return new FormulaExplanation(
            formula.Label,
            steps.DrainToImmutable(),
            FormulaVerdict.Of(check),
            FormulaVerdict.NotesOf(check)
        );
    }

    // Every step works out one more level, from the leaves up, and always from exact values.
    private static void AddReductions(ImmutableArray<string>.Builder steps, FormulaNode root)
    {
        var height = HeightOf(root);
        for (var level = 1; level < height; level++)
        {
            var isRounded = false;
            var step = Reduce(root, level, ref isRounded);
            steps.Add((isRounded ? "≈ " : "= ") + FormulaWriter.Write(step, FormulaStyle.Spaced));
        }
    }

    private static void AddResult(ImmutableArray<string>.Builder steps, in FormulaCheck check)
    {
        var shown = Shown(check.Computed, check.Money, out var isRounded);
        var equals = isRounded ? "≈ " : "= ";
        if (check.Stated is not { } stated)
        {
            steps.Add(equals + SpokenQuantity.TextOf(shown));
            return;
        }

        var claimed = SpokenQuantity.TextOf(stated);
        var scale = stated.Quantity.Unit;
        var isSameFigure =
            check.Outcome is not (FormulaOutcome.Different or FormulaOutcome.NoVerdict)
            && !stated.IsApproximate
            && scale.PowerOfTen == 0
            && stated.Quantity.Number == shown.Number;
        if (isSameFigure)
        {
            steps.Add(equals + claimed);
            return;
        }

        steps.Add(equals + SpokenQuantity.TextOf(shown));
        if (
            check.Outcome != FormulaOutcome.Exact
            && scale.PowerOfTen != 0
            && Math.Abs(shown.Number) <= LargestIn(scale)
        )
        {
            var inScale = Quantity.Create(shown.Number / scale.Scale, shown.Unit * (scale / scale.Dimension));
            steps.Add(equals + SpokenQuantity.TextOf(inScale));
        }

        var sign = check.Outcome switch
        {
            FormulaOutcome.Different => "≠ ",
            FormulaOutcome.WithinRounding => "≈ ",
            FormulaOutcome.NoVerdict => "? ",
            _ => "= ",
        };
        steps.Add(sign + claimed);
    }

    // In percent a number is a hundred times as large, and may be larger than a decimal.
    private static decimal LargestIn(Unit scale) => decimal.MaxValue * Math.Min(scale.Scale, 1);

    private static int HeightOf(FormulaNode node) =>
        node switch
        {
            ProductNode product => 1 + product.Factors.Max(factor => HeightOf(factor.Node)),
            SumNode sum => 1 + sum.Terms.Max(term => HeightOf(term.Node)),
            _ => 0,
        };

    private static FormulaNode Reduce(FormulaNode node, int level, ref bool isRounded)
    {
        if (node is QuantityNode)
        {
            return node;
        }

        if (HeightOf(node) <= level)
        {
            var check = FormulaComparison.Check(node, default);
            var shown = Shown(check.Computed, check.Money, out var wasRounded);
            isRounded |= wasRounded;
            return new QuantityNode(shown);
        }

        if (node is ProductNode product)
        {
            var factors = ImmutableArray.CreateBuilder<ProductFactor>(product.Factors.Length);
            foreach (var factor in product.Factors)
            {
                factors.Add(new ProductFactor(Reduce(factor.Node, level, ref isRounded), factor.IsDivisor));
            }

            return new ProductNode(factors.MoveToImmutable());
        }

        var sum = (SumNode)node;
        var terms = ImmutableArray.CreateBuilder<SumTerm>(sum.Terms.Length);
        foreach (var term in sum.Terms)
        {
            terms.Add(new SumTerm(Reduce(term.Node, level, ref isRounded), term.IsSubtracted));
        }

        return new SumNode(terms.MoveToImmutable());
    }

    // Money is shown as plain yuan, unless it is a price: what else is left of its unit is a note, and not part
    // of the figure.
    private static Quantity Shown(Quantity computed, MoneyOccurrence money, out bool isRounded)
    {
        var isPrice = computed.Unit.IsPrice && computed.Unit.Numerator.Length == 1;
        var isMoney = money == MoneyOccurrence.Once;
        var number = decimal.Round(
            computed.Number,
            isMoney ? NumberFormatter.CanonicalDecimals : ShownDecimals,
            MidpointRounding.AwayFromZero
        );
        isRounded = number != computed.Number;
        return Quantity.Create(number, isMoney && !isPrice ? Unit.Yuan : computed.Unit);
    }
}
