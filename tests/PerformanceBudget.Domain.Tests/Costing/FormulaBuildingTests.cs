namespace PerformanceBudget.Domain.Tests.Costing;

public class FormulaBuildingTests
{
    [Fact]
    public void Formula_OfPriceAndCounts_HasTheirText()
    {
        var formula = CostFormula.Price(60, "元/人/天").Times(3, "天").Times(800, "人");

        Assert.Equal("60.00元/人/天*3天*800人", formula.ToString());
        Assert.Equal(formula, CostFormula.Parse(formula.ToString()));
        Assert.Equal(Money.FromYuan(144_000), formula.Check().ComputedMoney);
    }

    [Fact]
    public void Formula_OfEveryOperation_KeepsItsPrecedence()
    {
        var meals = CostFormula.Price(100, "元/人/天").Times(5, "人").DividedBy(2);
        var rooms = CostFormula.From(Quantity.Parse("3间")).Times(Quantity.Parse("400元/间"));
        var sum = meals.Plus(rooms).Minus(Quantity.Parse("50元"));

        Assert.Equal("100.00元/人/天*5人÷2+3间*400.00元/间-50.00元", sum.ToString());
        Assert.Equal("(100.00元/人/天*5人÷2+3间*400.00元/间-50.00元)*2", sum.Times(2).ToString());
        Assert.Equal(
            "3间*400.00元/间-(100.00元/人/天*5人÷2+3间*400.00元/间-50.00元)",
            rooms.Minus(sum).ToString()
        );
        Assert.Equal(
            "3间*400.00元/间+100.00元/人/天*5人÷2+3间*400.00元/间-50.00元",
            rooms.Plus(sum).ToString()
        );
        Assert.Equal(
            "(3间*400.00元/间+1.00元)÷2年",
            rooms.Plus(Quantity.Parse("1元")).DividedBy(2, "年").ToString()
        );
    }

    [Fact]
    public void Formula_OfTermAndTerm_AddsUp()
    {
        var term = CostFormula.Price(12_500, "元");

        Assert.Equal("12500.00元+2500.00元", term.Plus(Quantity.Parse("2500元")).ToString());
        Assert.Equal("12500.00元-2500.00元", term.Minus(Quantity.Parse("2500元")).ToString());
        Assert.Equal("12500.00元+2*3.00元", term.Plus(CostFormula.Parse("2*3元")).ToString());
        Assert.Equal("12500.00元-(2.00元+3.00元)", term.Minus(CostFormula.Parse("2元+3元")).ToString());
        Assert.Equal("12500.00元÷4", term.DividedBy(4).ToString());
        Assert.Equal("12500.00元", term.ToString());
        Assert.Equal(CostFormula.From(Quantity.Parse("1.25万元").In(Unit.Yuan)), term);
        Assert.True(term != CostFormula.Price(1, "元"));
    }

    [Fact]
    public void LabelAndStated_CanBeGivenAndTaken()
    {
        var formula = CostFormula.Price(4_000, "元").Times(12).Times(3);
        var complete = formula.WithLabel("租房（三套）").WithStated(StatedAmount.Parse("约14.40万元"));

        Assert.Equal("租房（三套）:4000.00元*12*3=约14.40万元", complete.ToString());
        Assert.Equal("租房（三套）", complete.Label);
        Assert.Equal(StatedAmount.Parse("约14.40万元"), complete.Check().StatedAmount);
        Assert.Equal("租房（三套）:4000.00元*12*3*2", complete.Times(2).ToString());
        Assert.Equal("4000.00元*12*3=约14.40万元", complete.WithLabel(null).ToString());
        Assert.Equal("租房（三套）:4000.00元*12*3", complete.WithoutStated().ToString());
        Assert.Equal("4000.00元*12*3=660元/人", formula.WithStated(Quantity.Parse("660元/人")).ToString());
        Assert.Same(formula, formula.WithoutStated());
        Assert.Same(formula, formula.WithLabel(null));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 租房")]
    [InlineData("租房：")]
    [InlineData("3天*4人")]
    [InlineData("租房。")]
    [InlineData("租房=")]
    [InlineData("租\0房")]
    public void WithLabel_ThatWouldReadDifferently_IsRefused(string label)
    {
        var formula = CostFormula.Parse("3天*4人");

        Assert.Equal("label", Assert.Throws<ArgumentException>(() => formula.WithLabel(label)).ParamName);
    }

    [Fact]
    public void Arguments_ThatNoFormulaCanHave_AreRefused()
    {
        Assert.Equal("unit", Assert.Throws<ArgumentException>(() => CostFormula.Price(60, "人")).ParamName);
        Assert.Equal(
            "unit",
            Assert.Throws<ArgumentNullException>(() => CostFormula.Price(60, null!)).ParamName
        );
        Assert.Throws<FormatException>(() => CostFormula.Price(60, "元//人"));
        Assert.Throws<ArgumentOutOfRangeException>(() => CostFormula.Price(-1, "元"));
        Assert.Throws<ArgumentOutOfRangeException>(() => CostFormula.Price(1, "元").Times(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            CostFormula.Price(1, "元").Plus(Quantity.Parse("-1元"))
        );
        Assert.Throws<ArgumentException>(() => CostFormula.Price(1, "元").Times(decimal.MaxValue));
        Assert.Equal(
            "term",
            Assert
                .Throws<ArgumentNullException>(() => CostFormula.Parse("3*4").Plus((CostFormula)null!))
                .ParamName
        );
    }

    [Fact]
    public void Formula_BeyondTheLimits_IsRefused()
    {
        var formula = CostFormula.From(Quantity.Parse("1")).Times(1);
        for (var i = 2; i < CostFormula.MaxOperands; i++)
        {
            formula = formula.Times(1);
        }

        var exception = Assert.Throws<ArgumentException>(() => formula.Times(1));
        Assert.Equal("factor", exception.ParamName);
        Assert.Contains("at most 256 operands", exception.Message, StringComparison.Ordinal);
    }
}
