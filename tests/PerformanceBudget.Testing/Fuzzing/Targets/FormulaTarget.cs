using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;

namespace PerformanceBudget.Testing.Fuzzing.Targets;

/// <summary>Cost formulas; what comes out of them is compared with fractions of whole numbers.</summary>
public sealed class FormulaTarget : TextTarget
{
    // What can be written in a smaller unit of its kind: the oracle calculates in the smallest, which no decimal may hold exactly.
    private static readonly SearchValues<char> LargerUnits = SearchValues.Create("年季周吨亩顷平");

    private static readonly BigInteger MaxMoney = BigInteger.Pow(10, 18);

    public override string Name => "formulas";

    public override IReadOnlyList<string> Words { get; } =
    [.. FuzzWords.Formulas, .. FuzzWords.Numbers, .. FuzzWords.Units, .. FuzzWords.Odd];

    protected override IEnumerable<string> Texts() =>
        Fixture("formulas.tsv").Concat(Published("cost-formulas.tsv"));

    protected override void Examine(FuzzedText text)
    {
        var isFormula = TextLaws.TryRead<CostFormula>(text, out var formula);
        if (text.Characters is not { } characters)
        {
            return;
        }

        if (!isFormula)
        {
            Law.Holds(!CostFormula.TryParse(characters, out _, out var error));
            Law.Holds(error.Position >= 0 && error.Position <= characters.Length);
            Law.Holds(error.Found.Chinese.Length > 0);
            return;
        }

        Law.AreEqual(characters, TextLaws.Write(formula!));
        if (text.IsThorough)
        {
            TextLaws.ReadsBackFromJson(formula!);
        }

        Law.Holds(formula!.MeansTheSameAs(formula));
        var check = formula.Check();
        Law.AreEqual(check, formula.Check());
        Law.AreEqual(
            check.IsComputed,
            check.Outcome is not (FormulaOutcome.OutOfRange or FormulaOutcome.DivisionByZero)
        );
        Law.Holds(formula.GetOperands().Length is > 1 and <= CostFormula.MaxOperands);
        Law.Holds(formula.Explain().Steps.Length > 0);
        if (CostFormula.TryParse(formula.Root.ToString(), out var again))
        {
            Law.AreEqual(formula.Root, again.Root);
        }

        CompareWithFractions(formula, check);
    }

    private static void CompareWithFractions(CostFormula formula, FormulaCheck check)
    {
        if (ToOracle(formula.Root) is not { } node)
        {
            return;
        }

        var expected = FormulaOracle.Evaluate(node);
        if (WithoutStated(formula)?.Check() is not { } computed)
        {
            return;
        }

        var hasSeveralOfAKind = formula.Root.ToString().AsSpan().IndexOfAny(LargerUnits) >= 0;
        if (!expected.IsComputable || !computed.IsComputed || expected.Value is not { } value)
        {
            // A unit of more than twelve counters on the way is out of range too, and in larger units large numbers are others.
            Law.Holds(
                !expected.IsComputable
                    || (hasSeveralOfAKind && BigInteger.Abs(expected.Value!.Value.RoundTo(0)) >= MaxMoney)
                    || formula
                        .GetOperands()
                        .Sum(operand => operand.Unit.Numerator.Length + operand.Unit.Denominator.Length)
                        > Unit.MaxCounters
            );
            return;
        }

        if (hasSeveralOfAKind)
        {
            return;
        }

        Law.AreEqual(expected.Money, computed.Money);
        if (BigInteger.Abs(value.RoundTo(0)) < MaxMoney)
        {
            // What a decimal cannot hold is rounded to 28 digits, at least ten of them decimals.
            Law.AreEqual(BigInteger.Zero, (value - Fraction.From(computed.Computed.Number)).RoundTo(9));
        }

        CompareVerdict(check, expected, value);
    }

    // Null where what would be written would be read as something else, because of the label.
    private static CostFormula? WithoutStated(CostFormula formula)
    {
        try
        {
            return formula.WithoutStated();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // The stated amount is right where the exact result, rounded to its decimals, is it.
    private static void CompareVerdict(FormulaCheck check, OracleResult expected, Fraction value)
    {
        if (
            check is not { StatedAmount: { IsApproximate: false } stated, Doubt: FormulaDoubt.None }
            || expected.Money != MoneyOccurrence.Once
            || expected.TookMoney
        )
        {
            return;
        }

        var exact = value / Fraction.From(stated.Unit.GetYuan());
        var figure = Fraction.From(stated.Number);
        Law.AreEqual(
            exact.RoundTo(stated.Decimals) != figure.RoundTo(stated.Decimals) ? FormulaOutcome.Different
                : exact == figure ? FormulaOutcome.Exact
                : FormulaOutcome.WithinRounding,
            check.Outcome
        );
    }

    // Null where the oracle does not know a unit.
    private static OracleNode? ToOracle(FormulaNode node) =>
        node switch
        {
            QuantityNode { Quantity: var quantity } => FormulaOracle.Knows(quantity.Unit.ToString())
                ? new OracleLeaf(quantity.Number, quantity.Unit.ToString())
                : null,
            ProductNode product => ToOracle(product.Factors.Select(factor => (factor.Node, factor.IsDivisor)))
                is { } factors
                ? new OracleProduct(factors)
                : null,
            SumNode sum => ToOracle(sum.Terms.Select(term => (term.Node, term.IsSubtracted))) is { } terms
                ? new OracleSum(terms)
                : null,
            _ => null,
        };

    private static ImmutableArray<OraclePart>? ToOracle(IEnumerable<(FormulaNode Node, bool IsInverse)> parts)
    {
        var oracle = ImmutableArray.CreateBuilder<OraclePart>();
        foreach (var (node, isInverse) in parts)
        {
            if (ToOracle(node) is not { } known)
            {
                return null;
            }

            oracle.Add(new OraclePart(known, isInverse));
        }

        return oracle.ToImmutable();
    }
}
