using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;

namespace PerformanceBudget.Domain.Tests.Costing;

[Laws(Arbitrary = new[] { typeof(CostingGenerators) }, MaxTest = CostingGenerators.Cases)]
public sealed class CostFormulaProperties
{
    [Law]
    public void Text_is_kept_and_reads_back_under_every_culture(FormulaCase formula, CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            var parsed = CostFormula.Parse(formula.Text, culture);
            Assert.Equal(formula.Text, parsed.ToString());
            Assert.Equal(parsed, CostFormula.Parse(parsed.ToString(null, culture).AsSpan(), culture));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Law]
    public void Canonical_text_of_the_tree_reads_back_to_the_same_tree(FormulaCase formula)
    {
        var root = CostFormula.Parse(formula.Text).Root;
        var text = root.ToString();

        if (text.Length <= CostFormula.MaxLength && CostFormula.TryParse(text, out var parsed))
        {
            Assert.Equal(root, parsed.Root);
            Assert.Equal(text, parsed.Root.ToString());
        }
        else
        {
            // A number of 27 or 28 digits has no room for the two decimals of canonical money.
            Assert.Contains(CostFormula.Parse(formula.Text).GetOperands(), o => o.Number > 1e26m);
        }
    }

    [Law]
    public void Tree_is_the_one_that_was_written(FormulaCase formula) =>
        Assert.Equal(Expected(formula.Root), CostFormula.Parse(formula.Text).Root.ToString());

    [Law]
    public void Evaluation_is_exact_where_a_decimal_can_hold_the_result(FormulaCase formula)
    {
        var expected = FormulaOracle.Evaluate(formula.Root);
        var read = CostFormula.Parse(formula.Text);
        var check = read.Check();

        if (expected.IsComputable && !check.IsComputed)
        {
            // A unit of more than twelve counters on the way is out of range too, and the oracle knows numbers only.
            Assert.InRange(read.GetOperands().Sum(operand => Counters(operand.Unit)), 13, int.MaxValue);
            return;
        }

        if (!HasSeveralOfAKind(formula))
        {
            Assert.Equal(expected.IsComputable, check.IsComputed);
        }

        if (
            check.IsComputed
            && expected.IsComputable
            && expected.Value is { } value
            && !MixesKinds(formula, expected)
        )
        {
            var (computed, _) = InBase(check.Computed);
            if (value.FitsDecimal && !HasSeveralOfAKind(formula))
            {
                Assert.Equal(value, computed);
            }
            else
            {
                // A month is no decimal of a year, and a square metre none of a mu.
                Assert.Equal(
                    value.RoundTo(6),
                    computed.RoundTo(6),
                    (one, other) => BigInteger.Abs(one - other) <= Tolerance(one)
                );
            }
        }
    }

    [Law]
    public void Evaluation_is_the_same_fen_where_a_decimal_has_to_round(FormulaCase formula)
    {
        var expected = FormulaOracle.Evaluate(formula.Root);
        var check = CostFormula.Parse(formula.Text).Check();

        if (
            expected.IsComputable
            && expected.Value is { } value
            && !HasSeveralOfAKind(formula)
            && BigInteger.Abs(value.RoundTo(0)) < BigInteger.Pow(10, 18)
        )
        {
            Assert.Equal(value.RoundTo(2), Fraction.From(check.Computed.Number).RoundTo(2));
        }
    }

    [Law]
    public void Units_and_money_are_those_of_the_oracle(FormulaCase formula)
    {
        var expected = FormulaOracle.Evaluate(formula.Root);
        var check = CostFormula.Parse(formula.Text).Check();

        if (check.IsComputed)
        {
            Assert.Equal(expected.Money, check.Money);
            Assert.Equal(1, check.Computed.Unit.Scale);
            if (!MixesKinds(formula, expected))
            {
                Assert.Equal(expected.Counters, InBase(check.Computed).Counters);
            }
        }
    }

    [Law]
    public void Verdict_is_that_of_rounding_the_exact_result(
        FormulaCase formula,
        byte decimals,
        bool isTenThousand,
        sbyte error
    )
    {
        var expected = FormulaOracle.Evaluate(formula.Root);
        var check = CostFormula.Parse(formula.Text).Check();
        decimals %= 4;
        if (
            !check.IsComputed
            || expected.Value is not { } value
            || expected.Counters.IsEmpty
            || HasSeveralOfAKind(formula)
            || (isTenThousand && (expected.CanBeMoney || expected.TookMoney))
        )
        {
            return;
        }

        // The stated figure is the right one, or one or two of its last digits beside it.
        var (scale, unit) = isTenThousand ? (10_000m, "万元") : (1m, "元");
        var exact = value / Fraction.From(scale);
        var figure = exact.RoundTo(decimals) + (error % 3);
        if (BigInteger.Abs(figure) > BigInteger.Pow(10, 18))
        {
            return;
        }

        var stated = (decimal)figure * new decimal(1, 0, 0, false, decimals);
        var text = $"{formula.Text}={stated.ToString(CultureInfo.InvariantCulture)}{unit}";
        var outcome = CostFormula.Parse(text).Check().Outcome;

        if (check.Doubt != FormulaDoubt.None)
        {
            Assert.True(
                outcome == FormulaOutcome.NoVerdict
                    || (expected.RepeatsTime && exact.RoundTo(decimals) == figure)
            );
        }
        else if (exact.RoundTo(decimals) != figure)
        {
            Assert.Equal(FormulaOutcome.Different, outcome);
        }
        else if (exact == Fraction.From(stated))
        {
            Assert.Equal(FormulaOutcome.Exact, outcome);
        }
        else
        {
            Assert.Equal(FormulaOutcome.WithinRounding, outcome);
        }
    }

    [Law]
    public void Verdict_is_none_where_counters_of_time_are_left_without_a_factor(FormulaCase formula)
    {
        var expected = FormulaOracle.Evaluate(formula.Root);
        var check = CostFormula.Parse($"{formula.Text}=1元").Check();
        if (
            !check.IsComputed
            || expected.Mixes
            || HasSeveralOfAKind(formula)
            || check.Outcome is FormulaOutcome.Exact or FormulaOutcome.WithinRounding
        )
        {
            return;
        }

        Assert.Equal(
            expected.IsDoubtful ? FormulaDoubt.PercentOfNothing
                : expected.LeavesTime || expected.RepeatsTime ? FormulaDoubt.CountersOfOneKind
                : FormulaDoubt.None,
            check.Doubt
        );
        Assert.Equal(check.Doubt != FormulaDoubt.None, check.Outcome == FormulaOutcome.NoVerdict);
    }

    [Law]
    public void Quantity_in_a_smaller_unit_of_its_kind_changes_no_verdict(
        byte scale,
        byte priced,
        byte counted,
        ushort price,
        byte count,
        byte people,
        sbyte error
    )
    {
        var row = Scales[scale % Scales.Length];
        var (priceUnit, _) = row[priced % row.Length];
        var (unit, weight) = row[1 + (counted % (row.Length - 1))];
        var (smaller, smallerWeight) = row[counted % (row.Length - 1)];
        if (weight % smallerWeight != 0)
        {
            return;
        }

        var left = $"{people % 50}人*{price}元/人/{priceUnit}*";
        var exact = CostFormula.Parse($"{left}{count}{unit}").Evaluate().Number;
        var stated = decimal.Round(exact, 2, MidpointRounding.AwayFromZero) + (error % 3);

        var check = CostFormula.Parse($"{left}{count}{unit}={stated}元").Check();
        var same = CostFormula.Parse($"{left}{count * (weight / smallerWeight)}{smaller}={stated}元").Check();

        Assert.Equal(error % 3 != 0, check.Outcome == FormulaOutcome.Different);
        Assert.Equal(check.Outcome, same.Outcome);
        Assert.Equal(check.ComputedMoney, same.ComputedMoney);
        Assert.True(check.LeftBelow.IsOne);
    }

    [Law]
    public void Verdict_on_money_is_that_of_the_stated_amount(
        FormulaCase formula,
        byte decimals,
        int unit,
        short error
    )
    {
        var check = CostFormula.Parse(formula.Text).Check();
        if (
            check.ComputedMoney is not { } money
            || check.IsMoneyRounded
            || check.Doubt != FormulaDoubt.None
            || FormulaOracle.Evaluate(formula.Root).TookMoney
        )
        {
            return;
        }

        var amountUnit = (AmountUnit)(Math.Abs(unit) % 3);
        var step = StatedAmount.FromMoney(
            Money.Zero,
            amountUnit,
            decimals % (amountUnit.GetMaxDecimals() + 1)
        );
        if (Math.Abs(money.Fen) + (100 * Math.Abs(step.Resolution.Fen)) > Money.MaxValue.Fen)
        {
            return;
        }

        var stated = step.Round(money + (step.Resolution * (error % 3)));
        var outcome = CostFormula.Parse($"{formula.Text}={stated}").Check().Outcome;

        Assert.Equal(stated.IsConsistentWith(money), outcome != FormulaOutcome.Different);
        Assert.Equal(stated.Value == money, outcome == FormulaOutcome.Exact);
    }

    [Law]
    public void Composed_formula_reads_back_to_an_equal_one(FormulaCase formula)
    {
        if (formula.Root is not (OracleProduct or OracleSum) || Build(formula.Root) is not { } built)
        {
            return;
        }

        var parsed = CostFormula.Parse(built.ToString());

        Assert.Equal(built, parsed);
        Assert.True(parsed.MeansTheSameAs(built));
        Assert.Equal(built.Check(), parsed.Check());
    }

    [Law]
    public void Explanation_starts_with_the_calculation_and_ends_with_the_result(FormulaCase formula)
    {
        var parsed = CostFormula.Parse(formula.Text);
        var explanation = parsed.Explain();

        Assert.Equal(parsed.Check().IsComputed, explanation.Steps.Length > 1);
        Assert.All(explanation.Steps.Skip(1), step => Assert.Contains(step[0], "=≈≠"));
        Assert.Equal(explanation, parsed.Explain());
    }

    private static readonly SearchValues<char> LargerUnits = SearchValues.Create("年季周吨亩顷平");

    // From the smallest up.
    private static readonly (string Unit, int Weight)[][] Scales =
    [
        [("个月", 1), ("季度", 3), ("年", 12)],
        [("天", 1), ("周", 7)],
        [("分钟", 1), ("小时", 60)],
        [("米", 1), ("公里", 1000)],
        [("平方米", 3), ("亩", 2000), ("公顷", 30_000), ("平方公里", 3_000_000)],
        [("克", 1), ("斤", 500), ("公斤", 1000), ("吨", 1_000_000)],
        [("升", 1), ("立方米", 1000)],
    ];

    private static BigInteger Tolerance(BigInteger number) =>
        1 + (BigInteger.Abs(number) / BigInteger.Pow(10, 20));

    private static (Fraction Value, ImmutableSortedDictionary<string, int> Counters) InBase(
        Quantity quantity
    ) =>
        FormulaOracle.InBase(
            Fraction.From(quantity.Number),
            quantity
                .Unit.Numerator.Select(counter => KeyValuePair.Create(counter, 1))
                .Concat(quantity.Unit.Denominator.Select(counter => KeyValuePair.Create(counter, -1)))
        );

    // What differs in a sum is left as it was written, and the oracle has it in other counters.
    private static bool MixesKinds(FormulaCase formula, OracleResult expected) =>
        expected.Mixes && HasSeveralOfAKind(formula);

    private static bool HasSeveralOfAKind(FormulaCase formula) =>
        formula.Text.AsSpan().IndexOfAny(LargerUnits) >= 0;

    private static string Expected(OracleNode node) =>
        node switch
        {
            OracleLeaf leaf => Quantity.Create(leaf.Number, Unit.Parse(leaf.Unit)).ToString(),
            OracleProduct product => Join(product.Factors, "*", "÷", part => part is not OracleLeaf),
            OracleSum sum => Join(sum.Terms, "+", "-", part => part is OracleSum),
            _ => throw new ArgumentException("No such node.", nameof(node)),
        };

    private static string Join(
        IEnumerable<OraclePart> parts,
        string sign,
        string inverseSign,
        Predicate<OracleNode> isEnclosed
    ) =>
        string.Concat(
            parts.Select(
                (part, i) =>
                    (
                        i == 0 ? ""
                        : part.IsInverse ? inverseSign
                        : sign
                    ) + (isEnclosed(part.Node) ? $"({Expected(part.Node)})" : Expected(part.Node))
            )
        );

    // Products of quantities, and sums of such products: what applications compose from fields.
    private static CostFormula? Build(OracleNode node) =>
        node switch
        {
            OracleProduct product when product.Factors.All(IsSmallLeaf) => product
                .Factors.Skip(2)
                .Aggregate(
                    Start(product.Factors[0], product.Factors[1]),
                    (built, factor) =>
                        factor.IsInverse
                            ? built.DividedBy(QuantityOf(factor))
                            : built.Times(QuantityOf(factor))
                ),
            OracleSum sum => sum.Terms.Select(term => (Built: Build(term.Node), term.IsInverse)).ToList()
                is var terms
            && terms.TrueForAll(term => term.Built is not null)
                ? terms
                    .Skip(1)
                    .Aggregate(
                        terms[0].Built!,
                        (built, term) => term.IsInverse ? built.Minus(term.Built!) : built.Plus(term.Built!)
                    )
                : null,
            _ => null,
        };

    private static CostFormula Start(OraclePart first, OraclePart second) =>
        second.IsInverse
            ? CostFormula.From(QuantityOf(first)).DividedBy(QuantityOf(second))
            : CostFormula.From(QuantityOf(first)).Times(QuantityOf(second));

    private static bool IsSmallLeaf(OraclePart part) => part.Node is OracleLeaf { Number: < 1e20m };

    private static Quantity QuantityOf(OraclePart part) =>
        part.Node is OracleLeaf leaf ? Quantity.Create(leaf.Number, Unit.Parse(leaf.Unit)) : default;

    private static int Counters(Unit unit) => unit.ToString().Split('/', '·').Length;
}
