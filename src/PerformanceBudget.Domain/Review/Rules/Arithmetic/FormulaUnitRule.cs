namespace PerformanceBudget.Domain.Review;

/// <summary>PB2007: a formula whose units do not come out as money.</summary>
internal sealed class FormulaUnitRule()
    : LineRule(
        new FindingDefinition(
            "PB2007",
            Severity.Warning,
            new("算式计量单位不闭合", "The units of a formula do not come out"),
            new("“{name}”的算式{formula}{problem}。", "The formula {formula} of {name} {problem}."),
            new(
                "补全单价和数量的计量单位，使相乘后只余金额。",
                "Write the units of prices and counts so that only money is left of their product."
            )
        )
        {
            OtherSeverity = Severity.Information,
        },
        LineTraits.OpenUnits
    )
{
    // What a price per year leaves in the budget of one year.
    private static readonly Unit Year = Unit.Parse("年", provider: null);

    private static readonly BilingualText NoMoney = new("中有一项未列金额", "has a product without money");
    private static readonly BilingualText MoneyTwice = new("中有一项金额相乘", "multiplies money by money");

    protected override void Review(LineFacts line, ProjectFacts facts, FindingCollector findings)
    {
        if (line.Check.Money != MoneyOccurrence.Repeated && HasBareFactors(line.Line.Formula!))
        {
            // 20次*500=10000元: the bare factor is a price. Whether the amount is right is asked elsewhere.
            return;
        }

        if (line.Check.Money is MoneyOccurrence.Missing or MoneyOccurrence.Repeated)
        {
            Report(line, line.Check.Money == MoneyOccurrence.Missing ? NoMoney : MoneyTwice, null, findings);
        }
        else if (line.Check.LeftBelow != Year && !IsCountedPer(line.Line.Formula!, line.Check.LeftBelow))
        {
            // What is left above the line is only worth naming beside what is left below it.
            Report(line, Leaves(line.Check), Severity.Information, findings);
        }
    }

    // 64次*5人/次*800元/人次: what is paid each time for each of those who come that time.
    private static bool IsCountedPer(CostFormula formula, Unit left) =>
        formula.Root is ProductNode { Factors: var factors }
        && factors.Any(factor => factor.Node is QuantityNode count && count.Quantity.Unit == left)
        && factors.Any(factor => factor.Node is QuantityNode share && IsCountPer(share.Quantity.Unit, left));

    private static bool IsCountPer(Unit unit, Unit left) =>
        !unit.IsDimensionless
        && !unit.IsMoney
        && !unit.IsCount
        && UnitProducts.Multiply(unit, left, isDivisor: false) is { IsCount: true };

    // Whether the result is money, and every product leaves open what one of its factors is.
    private static bool HasBareFactors(CostFormula formula) =>
        formula.Stated is { Quantity.Unit.IsMoney: true } && HasBareFactor(formula.Root);

    private static bool HasBareFactor(FormulaNode node) =>
        node switch
        {
            QuantityNode leaf => leaf.Quantity.Unit.IsDimensionless,
            ProductNode product => product.Factors.Any(factor => HasBareFactor(factor.Node)),
            SumNode sum => sum.Terms.All(term => HasBareFactor(term.Node)),
            _ => false,
        };

    private static void Report(
        LineFacts line,
        BilingualText problem,
        Severity? severity,
        FindingCollector findings
    ) =>
        findings.Add(
            line.FormulaPointer,
            [
                new("name", line.Name),
                new("formula", line.Line.Formula!.Root.ToString()),
                new("problem", problem),
            ],
            severity: severity
        );

    private static BilingualText Leaves(FormulaCheck check)
    {
        // Both may be too long for one unit.
        var left =
            UnitProducts.Multiply(check.LeftAbove, check.LeftBelow, isDivisor: true) ?? check.LeftBelow;
        return new(
            $"相乘后剩下计量单位“{left}”，单价与数量的单位不一致",
            $"leaves {left}: price and count are in different units"
        );
    }
}
