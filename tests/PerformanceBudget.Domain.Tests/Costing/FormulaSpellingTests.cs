using PerformanceBudget.Domain.Tests.Text;

namespace PerformanceBudget.Domain.Tests.Costing;

public sealed class FormulaSpellingTests
{
    public static TheoryData<string[]> Rows => SpellingTable.Read("formulas.tsv");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Formula_AsOfficialsWriteIt_GetsItsVerdict(string[] row)
    {
        if (!CostFormula.TryParse(row[0], out var formula))
        {
            Assert.Equal(["refused", "", ""], row[1..]);
            return;
        }

        var check = formula.Check();

        Assert.Equal(row[1], check.Outcome.ToString(), ignoreCase: true);
        Assert.Equal(row[2], check.Computed.ToString());
        Assert.Equal(row[3], check.Doubt.ToString());
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Formula_AsOfficialsWriteIt_ReadsBackAsTheSameCalculation(string[] row)
    {
        if (CostFormula.TryParse(row[0], out var formula))
        {
            Assert.Equal(formula.Root, CostFormula.Parse(formula.Root.ToString()).Root);
        }
    }
}
