using PerformanceBudget.Domain.Tests.Text;

namespace PerformanceBudget.Domain.Tests.Monetary;

public sealed class AmountSpellingTests
{
    private const string Refused = "refused";

    public static TheoryData<string[]> Rows => SpellingTable.Read("amounts.tsv");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Amount_AsOfficialsWriteIt_IsReadAlikeByAllReaders(string[] row)
    {
        Assert.Equal(row[1], Money.TryParse(row[0], out var money) ? money.ToString() : Refused);
        Assert.Equal(row[2], StatedAmount.TryParse(row[0], out var stated) ? stated.ToString() : Refused);
        Assert.Equal(row[3], Quantity.TryParse(row[0], out var quantity) ? quantity.ToString() : Refused);
        if (row[1] != Refused && row[2] != Refused)
        {
            Assert.Equal(money, stated.Value);
        }

        if (row[1] != Refused && quantity.TryToMoney(out var counted))
        {
            Assert.Equal(money, counted);
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Amount_AsOfficialsWriteIt_IsReadAsTheResultOfACalculation(string[] row)
    {
        // 分 alone is a score as well, and a calculation has no sign of currency.
        if (
            row[1] != Refused
            && row[0] is not ['¥', ..]
            && !(Quantity.TryParse(row[0], out var score) && !score.Unit.IsAmount)
            && Money.Parse(row[0]) is { IsNegative: false } money
        )
        {
            Assert.Equal(FormulaOutcome.Exact, CostFormula.Parse($"{money}元*1={row[0]}").Check().Outcome);
        }
    }
}
