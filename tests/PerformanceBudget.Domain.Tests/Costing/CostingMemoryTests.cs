namespace PerformanceBudget.Domain.Tests.Costing;

/// <summary>What allocates nothing stays that way.</summary>
[Collection(SharedUnitsCollection.Name)]
public class CostingMemoryTests
{
    public static TheoryData<string> Formulas =>
        [
            "3天*800人*60.00元/人/天=144000.00元",
            "培训费3天*100人*60.00元/人/天*10期=180000.00元",
            "费用：4000.00元/讲×20期＝8.00万元",
            "800.00元*10*6+800.00元*6*12=10.56万元",
            "（500元-150元）×30人÷2",
            "6人×60%×2500元/人×6个月",
            "2000万×10%×9000×12月=2160亿元/年",
            "1170万元÷3.2万元×12个月→2.4个月",
            "200+220+300+280=1000元",
            "250元/间 5间*2天 1000元",
            "每人每天100元*5天=约500元",
            "12345.67元*12.34*56.78*90.12=1元",
        ];

    [Theory]
    [MemberData(nameof(Formulas))]
    [InlineData("200家机构×3999元/月×12月 = 960万")]
    public void EvaluationAndCheck_OfAParsedFormula_AllocateNothing(string text)
    {
        var formula = CostFormula.Parse(text);

        Assert.Equal(0, Allocated(() => formula.Check()));
        Assert.Equal(0, Allocated(() => formula.Evaluate()));
        Assert.Equal(0, Allocated(() => _ = (formula.Check().ComputedMoney, formula.Check().StatedAmount)));
    }

    [Fact]
    public void Quantity_OfAKnownUnit_IsReadAndWrittenWithoutAllocating()
    {
        var buffer = new char[64];
        var utf8 = "60.00元/人·天"u8.ToArray();

        Assert.Equal(0, Allocated(() => Quantity.Parse("60.00元/人·天")));
        Assert.Equal(0, Allocated(() => Quantity.Parse(utf8, null)));
        Assert.Equal(0, Allocated(() => Quantity.Parse("60元/人/天").TryFormat(buffer, out _)));
    }

    // As many pairs as make it certain that some of them share their place in the tables of products.
    [Fact]
    public void ProductsInTurn_OfAnyTwoUnits_AllocateNothing()
    {
        var units = Enumerable.Range(0, 4000).Select(i => Unit.Parse($"甲{(char)('一' + i)}")).ToArray();
        foreach (var unit in units)
        {
            _ = unit * Unit.Yuan;
        }

        for (var i = 1; i < units.Length; i++)
        {
            var (left, right) = (units[i - 1], units[i]);
            Assert.Equal(0, Allocated(() => _ = (left * Unit.Yuan, right * Unit.Yuan)));
        }
    }

    private static long Allocated(Action action)
    {
        for (var i = 0; i < 10; i++)
        {
            action();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            action();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
