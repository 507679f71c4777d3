namespace PerformanceBudget.Domain.Tests.Costing;

public class FormulaCheckTests
{
    [Theory]
    [InlineData("0.35万元*7=2.45万元", FormulaOutcome.Exact)]
    [InlineData("69万元*0.5=3.45万元", FormulaOutcome.Different)]
    [InlineData("6.9万元*0.5=3.45万元", FormulaOutcome.Exact)]
    [InlineData("6.9万元*0.5=3.5万元", FormulaOutcome.WithinRounding)]
    [InlineData("6.9万元*0.5=3.4万元", FormulaOutcome.Different)]
    [InlineData("6.9万元*0.5=约3.5万元", FormulaOutcome.WithinRounding)]
    [InlineData("6.9万元*0.5=3万元", FormulaOutcome.WithinRounding)]
    [InlineData("1元-6.9万元*0.5=-3.4万元", FormulaOutcome.WithinRounding)]
    [InlineData("0元-6.9万元*0.5=-3.5万元", FormulaOutcome.WithinRounding)]
    [InlineData("0元-6.9万元*0.5=-3.4万元", FormulaOutcome.Different)]
    [InlineData("1000元÷3×3=1000元", FormulaOutcome.Exact)]
    [InlineData("1000元÷3=333.33元", FormulaOutcome.WithinRounding)]
    [InlineData("1000元÷3=333.34元", FormulaOutcome.Different)]
    [InlineData("1÷3+1÷6=0.5", FormulaOutcome.Exact)]
    [InlineData("20%+25%+25%+15%+15%=100%", FormulaOutcome.Exact)]
    [InlineData("259.45万元÷300万元=86.5%", FormulaOutcome.WithinRounding)]
    [InlineData("2595.6208万元÷2596万元=99%", FormulaOutcome.Different)]
    [InlineData("12.5%*8=1", FormulaOutcome.Exact)]
    [InlineData("6人×1000元/人", FormulaOutcome.NotStated)]
    [InlineData("5元÷(3-3)=5元", FormulaOutcome.DivisionByZero)]
    [InlineData("5元÷0", FormulaOutcome.DivisionByZero)]
    [InlineData("0÷5=0", FormulaOutcome.Exact)]
    [InlineData("9999999999999999999999999999*10", FormulaOutcome.OutOfRange)]
    [InlineData("9999999999999999999999999999*10*0=0", FormulaOutcome.Exact)]
    [InlineData(
        "9999999999999999999999999999*9999999999999999999999999999÷9999999999999999999999999999=9999999999999999999999999999",
        FormulaOutcome.Exact
    )]
    [InlineData("0.0000000000000000000000001*0.0000000000000000000000001=0", FormulaOutcome.WithinRounding)]
    [InlineData("1天*1人*1次*1场*1期*1批*1讲*1月*1年*1户*1台*1间*1株", FormulaOutcome.OutOfRange)]
    public void Outcome_ComparesAtTheResolutionOfTheStatedResult(string text, FormulaOutcome outcome)
    {
        var check = CostFormula.Parse(text).Check();

        Assert.Equal(outcome, check.Outcome);
        Assert.Equal(check, CostFormula.Parse(text).Check());
        Assert.Equal(check.GetHashCode(), CostFormula.Parse(text).Check().GetHashCode());
        Assert.Equal(
            outcome is not (FormulaOutcome.OutOfRange or FormulaOutcome.DivisionByZero),
            check.IsComputed
        );
    }

    [Theory]
    [InlineData("3天*800人*60.00元/人/天", MoneyOccurrence.Once)]
    [InlineData("(3天+2天)*800元", MoneyOccurrence.Once)]
    [InlineData("100元*(1+6%)", MoneyOccurrence.Once)]
    [InlineData("100元*3+50元", MoneyOccurrence.Once)]
    [InlineData("(100元+50元)*3", MoneyOccurrence.Once)]
    [InlineData("100元*100元÷50元", MoneyOccurrence.Once)]
    [InlineData("5年×5州×12个月=300", MoneyOccurrence.Missing)]
    [InlineData("7*24小时", MoneyOccurrence.Implied)]
    [InlineData("7x24小时", MoneyOccurrence.Implied)]
    [InlineData("100元*3+50", MoneyOccurrence.Once)]
    [InlineData("1170万元÷3.2万元", MoneyOccurrence.Missing)]
    [InlineData("5人÷100元", MoneyOccurrence.Missing)]
    [InlineData("9000*12=10.8万元", MoneyOccurrence.Once)]
    [InlineData("10元*5元", MoneyOccurrence.Repeated)]
    [InlineData("(10元+5人)*5元", MoneyOccurrence.Repeated)]
    [InlineData("200+220+300+280=1000元", MoneyOccurrence.Once)]
    [InlineData("200+220+300+280=1000", MoneyOccurrence.Implied)]
    [InlineData("200+220+300+280=1000人", MoneyOccurrence.Missing)]
    [InlineData("200+220+300+280", MoneyOccurrence.Implied)]
    public void Money_IsCountedInEveryProduct(string text, MoneyOccurrence money)
    {
        var check = CostFormula.Parse(text).Check();

        Assert.Equal(money, check.Money);
        Assert.Equal(money == MoneyOccurrence.Once, check.ComputedMoney is not null);
    }

    [Theory]
    [InlineData("3天*100人*60.00元/人/天*10期=180000.00元", "期", "")]
    [InlineData("4000.00元/讲*20期=80000.00元", "期", "讲")]
    [InlineData("4000.00元/讲*20期", "期", "讲")]
    [InlineData("1100人*50.00元/人=55000.00元", "", "")]
    [InlineData("120元/人/天+80元/人/天+60元/人/天=260元/人·天", "", "")]
    [InlineData("120元/人/天+80元/人/天", "", "人·天")]
    [InlineData("300元/天×30天=9000元/月", "月", "")]
    [InlineData("1760株/栋*10栋=17600株", "", "")]
    [InlineData("1760株/栋*10户=17600株", "户", "栋")]
    [InlineData("800元*10人+500元*3天=9500元", "人·天", "")]
    [InlineData("800元/讲*10人+500元*3天=9500元", "人·天", "讲")]
    [InlineData("5年×5州×12个月=300", "州·月·年", "")]
    [InlineData("200+220=420元", "", "")]
    public void Left_IsWhatNeitherCancelledNorIsStated(string text, string above, string below)
    {
        var check = CostFormula.Parse(text).Check();

        Assert.Equal(above, check.LeftAbove.ToString());
        Assert.Equal(below, check.LeftBelow.ToString());
    }

    [Theory]
    [InlineData("800元*10人+500元*3天=9500元", true, "9500.00元")]
    [InlineData("800元*10人+500元*3人=9500元", false, "9500.00元·人")]
    [InlineData("3人+2天=5", true, "5")]
    [InlineData("1万元+500元", false, "10500.00元")]
    [InlineData("100元+10%", false, "110.00元")]
    [InlineData("6人×60%×2500元/人×6个月", false, "54000.00元·月")]
    [InlineData("1÷3", false, "0.3333333333333333333333333333")]
    [InlineData("10万份*2", false, "200000份")]
    [InlineData("2+3=5万元", false, "50000.00元")]
    [InlineData("20000+30000=5万元", false, "50000.00元")]
    [InlineData("20000+30000=6万元", false, "50000.00元")]
    [InlineData("2+3=6万元", false, "50000.00元")]
    [InlineData("20+25=45%", false, "0.45")]
    [InlineData("0.2+0.25=45%", false, "0.45")]
    [InlineData("0.00000000000001*0.00000000000001", false, "0.0000000000000000000000000001")]
    public void Computed_IsInTheDimensionOfWhatIsLeft(string text, bool mixesUnits, string computed)
    {
        var check = CostFormula.Parse(text).Check();

        Assert.Equal(computed, check.Computed.ToString());
        Assert.Equal(mixesUnits, check.MixesUnits);
        Assert.Equal(check.Computed, CostFormula.Parse(text).Evaluate());
    }

    [Theory]
    [InlineData("200家机构×3999元/月×12月=960万", "960万元")]
    [InlineData("10万份×30元=300万", "300万元")]
    [InlineData("10元*30=300", "300元")]
    [InlineData("10元*3亿=30亿", "30亿元")]
    [InlineData("10元*30=约300.00元", "约300.00元")]
    [InlineData("9000*12=10.8万元", "10.8万元")]
    [InlineData("5年×5州×12个月=300", null)]
    [InlineData("5年×5州×12个月=300万", null)]
    [InlineData("300元/天×30天=9000元/月", null)]
    [InlineData("10元*30=300.001元", null)]
    [InlineData("10元*30=30百元", null)]
    [InlineData("10元*30", null)]
    public void StatedAmount_IsTheStatedResultWhereItIsOne(string text, string? amount) =>
        Assert.Equal(amount, CostFormula.Parse(text).Check().StatedAmount?.ToString());

    [Fact]
    public void ComputedMoney_FinerThanAFen_IsRoundedHalfUp()
    {
        var check = CostFormula.Parse("0.01元÷2").Check();

        Assert.Equal(Money.FromFen(1), check.ComputedMoney);
        Assert.True(check.IsMoneyRounded);
        Assert.Equal(0.005m, check.Computed.Number);
        Assert.Equal(Money.FromFen(-1), CostFormula.Parse("0元-0.01元÷2").Check().ComputedMoney);
        Assert.False(CostFormula.Parse("0.02元÷2").Check().IsMoneyRounded);
    }

    [Fact]
    public void ComputedMoney_BeyondTheRangeOfMoney_IsNone()
    {
        var check = CostFormula.Parse("90071992547409.91元+0.01元").Check();

        Assert.Equal(FormulaOutcome.NotStated, check.Outcome);
        Assert.Equal(MoneyOccurrence.Once, check.Money);
        Assert.Null(check.ComputedMoney);
        Assert.False(check.IsMoneyRounded);
        Assert.Equal(Money.MaxValue, CostFormula.Parse("90071992547409.91元+0.00元").Check().ComputedMoney);
    }

    [Fact]
    public void Evaluate_WithoutAResult_Throws()
    {
        Assert.Throws<DivideByZeroException>(() => CostFormula.Parse("5元÷0").Evaluate());
        Assert.Throws<OverflowException>(() =>
            CostFormula.Parse("9999999999999999999999999999*10").Evaluate()
        );
    }

    [Fact]
    public void Check_OfNothing_IsThatOfABareZero()
    {
        var check = default(FormulaCheck);

        Assert.Equal(FormulaOutcome.NotStated, check.Outcome);
        Assert.Null(check.Stated);
        Assert.Null(check.StatedAmount);
        Assert.Equal(default, check.Computed);
        Assert.True(check.LeftAbove.IsOne && check.LeftBelow.IsOne);
    }

    [Fact]
    public void Checks_ThatDiffer_AreNotEqual()
    {
        var check = CostFormula.Parse("800元*10人+500元*3天=9500元").Check();

        Assert.True(check == CostFormula.Parse("800.00元×10人+500元*3天=9500元").Check());
        Assert.True(check != CostFormula.Parse("800元*10人+500元*3天=9500.0元").Check());
        Assert.True(check != CostFormula.Parse("800元*10人+500元*3次=9500元").Check());
        Assert.True(check != CostFormula.Parse("800元*10人+500元*3天").Check());
        Assert.False(check.Equals(null));
    }
}
