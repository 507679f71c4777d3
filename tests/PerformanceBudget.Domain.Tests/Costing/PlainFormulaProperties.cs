using FsCheck.Xunit;

namespace PerformanceBudget.Domain.Tests.Costing;

/// <summary>Plain formulas are read twice in the code: what both readers read has to be the same.</summary>
[Laws(Arbitrary = new[] { typeof(CostingGenerators) }, MaxTest = CostingGenerators.Cases)]
public sealed class PlainFormulaProperties
{
    private static readonly string[] Endings =
    [
        "",
        "=10000",
        "＝1.50万元",
        "≈200.00元",
        "= 9000 元/月",
        "→2.4个月",
    ];

    [Property]
    public void Plain_formula_means_what_the_parser_reads(FormulaCase formula, byte ending) =>
        AssertSame(formula.Text + Endings[ending % Endings.Length]);

    [Property]
    public void Text_that_is_almost_a_formula_is_refused_or_means_what_the_parser_reads(
        AlmostFormula almost
    ) => AssertSame(almost.Text);

    [Theory]
    [InlineData("3天*800人*60.00元/人/天=144000.00元")]
    [InlineData("6人×60%×2500元/人×6个月")]
    [InlineData("800.00元*10*6+800.00元*6*12=10.56万元")]
    [InlineData("12,500元-2500元=1万元")]
    [InlineData("1000 元/人×2 次×3 人 = 0.6 万元")]
    [InlineData("1170万元÷3.2万元×12个月→2.4个月")]
    [InlineData("5元÷0")]
    [InlineData("9999999999999*9999999999999*9999999999999≈1元")]
    public void PlainFormula_IsRead(string text)
    {
        Assert.True(PlainFormula.TryEvaluate(text, out _, out _));
        AssertSame(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("3天")]
    [InlineData("3天=3天")]
    [InlineData("培训费3天*4人")]
    [InlineData("(3天+4天)*5人")]
    [InlineData("3天*4人。")]
    [InlineData("3天*4人=约12人天")]
    [InlineData("3元/天 2天 6元")]
    [InlineData("3天*4人*")]
    [InlineData("3天*4人=12人天=12人天")]
    [InlineData("1234567890123456789*2")]
    public void OtherText_IsLeftToTheParser(string text) =>
        Assert.False(PlainFormula.TryEvaluate(text, out _, out _));

    [Fact]
    public void LongFormula_IsLeftToTheParser()
    {
        var longest = "1" + string.Concat(Enumerable.Repeat("*1", 127));

        Assert.True(PlainFormula.TryEvaluate(longest, out _, out _));
        Assert.False(PlainFormula.TryEvaluate(longest + "*1", out _, out _));
    }

    private static void AssertSame(string text)
    {
        if (!PlainFormula.TryEvaluate(text, out var plainValue, out var plainStated))
        {
            return;
        }

        var parser = new FormulaParser<EvaluatingSink, FormulaValue>(text);
        Assert.True(parser.TryParse(out var value));
        Assert.Equal(parser.Stated, plainStated);

        var expected = FormulaComparison.Check(in value, in parser.Stated);
        var actual = FormulaComparison.Check(in plainValue, in plainStated);
        Assert.Equal(expected, actual);
        Assert.Equal(expected.Computed.Number.Scale, actual.Computed.Number.Scale);
        Assert.Equal(expected.LeftAbove, actual.LeftAbove);
        Assert.Equal(expected.LeftBelow, actual.LeftBelow);
    }
}
