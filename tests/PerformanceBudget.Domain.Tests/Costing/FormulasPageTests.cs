using System.Globalization;

namespace PerformanceBudget.Domain.Tests.Costing;

/// <summary>Holds <c>docs/formulas.md</c> to what it says.</summary>
public sealed class FormulasPageTests
{
    private static readonly string[] Page = File.ReadAllLines(Repository.PathTo("docs", "formulas.md"));

    [Fact]
    public void RefusedTexts_OfThePage_GiveTheirMessages() =>
        Assert.All(
            Table("| Text | Position | Message |"),
            row =>
            {
                Assert.False(CostFormula.TryParse(row[0], out _, out var error));
                Assert.Equal(row[1], error.Position.ToString(CultureInfo.InvariantCulture));
                Assert.Equal(row[2], $"{error.Message.Chinese}。 {error.Message.English}");
            }
        );

    [Fact]
    public void Units_OfThePage_HaveTheirTextAndScale() =>
        Assert.All(
            Table("| Written | Canonical | Scale |"),
            row =>
            {
                var unit = Unit.Parse(row[0]);
                Assert.Equal(row[1], unit.ToString());
                Assert.Equal(row[2], unit.Scale.ToString(CultureInfo.InvariantCulture));
            }
        );

    [Fact]
    public void Outcomes_OfThePage_AreThoseOfTheirExamples()
    {
        var rows = Table("| `Outcome` | Says | Example |");

        Assert.All(
            rows,
            row => Assert.Equal(row[0].Trim('`'), CostFormula.Parse(row[2]).Check().Outcome.ToString())
        );
        Assert.Equal(Enum.GetNames<FormulaOutcome>().Length, rows.Length);
    }

    [Fact]
    public void Limits_OfThePage_AreTheConstants()
    {
        int[] limits =
        [
            CostFormula.MaxLength,
            CostFormula.MaxLabelLength,
            CostFormula.MaxOperands,
            CostFormula.MaxDepth,
            Unit.MaxLength,
            Unit.MaxCounters,
            Unit.MaxCounterLength,
        ];

        Assert.Equal(
            limits.Select(limit => limit.ToString("N0", CultureInfo.InvariantCulture)),
            Table("| Constant | Limit |").Select(row => row[1].Split(' ')[0])
        );
    }

    [Fact]
    public void Examples_OfThePage_PrintWhatTheySay()
    {
        var formula = CostFormula.Parse("培训费3天*100人*60.00元/人/天*10期=18.00万元");
        var check = formula.Check();
        AssertPrinted(nameof(formula.Label), formula.Label);
        AssertPrinted("formula.Evaluate()", formula.Evaluate());
        AssertPrinted("check.Outcome", check.Outcome);
        AssertPrinted("check.ComputedMoney", check.ComputedMoney);
        AssertPrinted("check.StatedAmount", check.StatedAmount);
        AssertPrinted("check.LeftAbove", check.LeftAbove);
        AssertPrinted("formula.Explain()", formula.Explain());

        var composed = CostFormula.Price(60, "元/人/天").Times(3, "天").Times(800, "人").WithLabel("培训费");
        AssertPrinted("(composed)", composed);
        AssertPrinted(
            "composed.WithStated",
            composed.WithStated(StatedAmount.Parse("14.40万元")).Check().Outcome
        );

        AssertPrinted("(cost)", Quantity.Parse("4000.00元/讲") * Quantity.Parse("20期"));
        AssertPrinted("Quantity.Parse(\"144000元\")", Quantity.Parse("144000元").In(Unit.TenThousandYuan));
        AssertPrinted("MeansTheSameAs", Quantity.Parse("1万元").MeansTheSameAs(Quantity.Parse("10000元")));

        var explanation = CostFormula.Parse("800.00元*10*6+800.00元*6*12=10.56万元").Explain();
        Assert.Contains(
            explanation.ToText(Language.English),
            string.Join('\n', Page),
            StringComparison.Ordinal
        );
    }

    private static string[][] Table(string head)
    {
        string[][] rows =
        [
            .. Page.SkipWhile(line => line != head)
                .Skip(2)
                .TakeWhile(line => line.StartsWith('|'))
                .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1]),
        ];
        Assert.NotEmpty(rows);
        return rows;
    }

    private static void AssertPrinted(string statement, object? printed)
    {
        var line = Page.First(line =>
            line.StartsWith("Console.WriteLine(", StringComparison.Ordinal)
            && line.Contains(statement, StringComparison.Ordinal)
        );
        Assert.Equal(
            FormattableString.Invariant($"{printed}"),
            line[(line.IndexOf("// ", StringComparison.Ordinal) + 3)..].Trim()
        );
    }
}
