using System.Runtime.CompilerServices;

namespace PerformanceBudget.Domain.Tests.Costing;

public class CostFormulaTests
{
    [Theory]
    [InlineData("3*4", "3*4")]
    [InlineData("3×4", "3*4")]
    [InlineData("3x4", "3*4")]
    [InlineData("3 X 4", "3*4")]
    [InlineData("3＊4", "3*4")]
    [InlineData("3·4", "3*4")]
    [InlineData("3ｘ4", "3*4")]
    [InlineData("3÷4", "3÷4")]
    [InlineData("3/4", "3÷4")]
    [InlineData("3／4", "3÷4")]
    [InlineData("3+4", "3+4")]
    [InlineData("3＋4", "3+4")]
    [InlineData("3-4", "3-4")]
    [InlineData("3－4", "3-4")]
    [InlineData("3−4", "3-4")]
    [InlineData("（3＋4）×5", "(3+4)*5")]
    [InlineData("((3+4))*(5)", "(3+4)*5")]
    [InlineData("3*(4*5)", "3*(4*5)")]
    [InlineData("3-(4-5)", "3-(4-5)")]
    [InlineData("１０人×２００．５０元／人", "10人*200.50元/人")]
    [InlineData("3台x5天", "3台*5天")]
    [InlineData("7*24小时", "7*24小时")]
    [InlineData("7x24小时", "7*24小时")]
    [InlineData("100元/(3人+2人)", "100.00元÷(3人+2人)")]
    [InlineData("60元/10人*5人", "60.00元÷10人*5人")]
    [InlineData("5元/人·3人", "5.00元/人*3人")]
    [InlineData("5元/人*月*3人", "5.00元/人/月*3人")]
    [InlineData("5元/(人·月)*3人", "5.00元/人/月*3人")]
    [InlineData("每人每天100元*5天", "100.00元/人/天*5天")]
    [InlineData("21831小时*每小时18元", "21831小时*18.00元/小时")]
    [InlineData("5(天)*60.00（元/天）", "5天*60.00元/天")]
    [InlineData("5*2(次/场)", "5*2次/场")]
    [InlineData("\u3000 3 天 * 800 人 ", "3天*800人")]
    [InlineData("1,200元*2", "1200.00元*2")]
    [InlineData("3天*800人。", "3天*800人")]
    [InlineData("3元/天 2天 6元", "3.00元/天*2天")]
    [InlineData("3元/天/人 2天*4人 24元", "3.00元/人/天*(2天*4人)")]
    [InlineData("3元/天 2*(1+1)天 12元", "3.00元/天*(2*(1天+1天))")]
    public void Formula_InTheSignsOfDocuments_IsRead(string text, string tree)
    {
        var formula = CostFormula.Parse(text);

        Assert.Equal(tree, formula.Root.ToString());
        Assert.Equal(text, formula.ToString());
        Assert.Null(formula.Label);
    }

    [Theory]
    [InlineData("培训费3天*800人", "培训费")]
    [InlineData("费用:1100人*50.00元/人=55000.00元", "费用")]
    [InlineData("费用： 1100人*50.00元/人", "费用")]
    [InlineData("费用 ：1100人*50.00元/人", "费用")]
    [InlineData("12、费用：1100人*50.00元/人", "费用")]
    [InlineData("123、费用：1100人*50.00元/人", "123、费用")]
    [InlineData("一、培训费：师资3天*800元", "培训费：师资")]
    [InlineData("2026年培训费:3天*800人", "2026年培训费")]
    [InlineData("2025-2026年党建/团建费：3天*800人", "2025-2026年党建/团建费")]
    [InlineData("租房（三套）4000.00元*12*3=14.40万元", "租房（三套）")]
    [InlineData("培训费（3天+2天）*800人", "培训费")]
    [InlineData("补贴每人每天100元*5天", "补贴")]
    [InlineData("每月租金3000元*12月", "每月租金")]
    [InlineData("每月租金：3000元*12月", "每月租金")]
    [InlineData("《读本》购置 50元*3", "《读本》购置")]
    [InlineData("LED屏租赁费 500元*3", "LED屏租赁费")]
    [InlineData("东街30人+西街每组2人*3组", "东街")]
    public void Label_BeforeTheCalculation_IsKeptWithoutItsColon(string text, string label) =>
        Assert.Equal(label, CostFormula.Parse(text).Label);

    [Theory]
    [InlineData("4000.00元*12*3=14.40万元", "14.40万元", 2, false)]
    [InlineData("4000.00元*12*3＝14.4 万元", "14.4万元", 1, false)]
    [InlineData("4000.00元*12*3﹦14.40萬元", "14.40万元", 2, false)]
    [InlineData("4000.00元*12*3→约14万元", "约14万元", 0, true)]
    [InlineData("4000.00元*12*3=大约14万元。", "约14万元", 0, true)]
    [InlineData("4000.00元*12*3=约为14万元；", "约14万元", 0, true)]
    [InlineData("4000.00元*12*3≈14万元", "约14万元", 0, true)]
    [InlineData("3*4=12", "12", 0, false)]
    [InlineData("100元-300元=-200元", "-200元", 0, false)]
    [InlineData("3000元/天 2天 6000元", "6000元", 0, false)]
    [InlineData("300元/天×30天=9000元/月", "9000元/月", 0, false)]
    public void Stated_BehindTheEqualsSign_KeepsItsDecimals(
        string text,
        string stated,
        int decimals,
        bool isApproximate
    )
    {
        var result = Assert.NotNull(CostFormula.Parse(text).Stated);

        Assert.Equal(stated, result.ToString());
        Assert.Equal(decimals, result.Decimals);
        Assert.Equal(isApproximate, result.IsApproximate);
    }

    [Theory]
    [InlineData("", 0, "a number or an opening parenthesis", "the end")]
    [InlineData("   ", 3, "a number or an opening parenthesis", "the end")]
    [InlineData("培训费", 3, "a number or an opening parenthesis", "the end")]
    [InlineData("25.00万元", 7, "an operator (a single quantity is no calculation)", "the end")]
    [InlineData("((25.00万元))", 11, "an operator (a single quantity is no calculation)", "the end")]
    [InlineData("25万元=25万元", 4, "an operator (a single quantity is no calculation)", "'='")]
    [InlineData("3天*", 3, "a number or an opening parenthesis", "the end")]
    [InlineData("3天**4", 3, "a number or an opening parenthesis", "'*'")]
    [InlineData("*3天*4", 0, "a number or an opening parenthesis", "'*'")]
    [InlineData("-3*4", 0, "a number or an opening parenthesis", "'-'")]
    [InlineData("3*-4", 2, "a number or an opening parenthesis", "'-'")]
    [InlineData("东街3+西街+4", 4, "a number or an opening parenthesis", "'西'")]
    [InlineData("(3+4", 4, "an operator or a closing parenthesis", "the end")]
    [InlineData("(3+4]", 4, "an operator or a closing parenthesis", "']'")]
    [InlineData("3+4)", 3, "an operator, an equals sign or the end", "')'")]
    [InlineData("3+4=7=7", 5, "the end", "'='")]
    [InlineData("3+4=", 4, "a number", "the end")]
    [InlineData("3+4=七", 4, "a number", "'七'")]
    [InlineData("3天*4天 5天", 6, "an operator, an equals sign or the end", "'5'")]
    [InlineData("3天2天*5", 2, "an operator, an equals sign or the end", "'2'")]
    [InlineData("2部16.00万元+3", 2, "an operator, an equals sign or the end", "'1'")]
    [InlineData("3元/天 2天", 7, "an amount of money for the row", "the end")]
    [InlineData("3元/天 2天 6人", 8, "an amount of money for the row", "'6'")]
    [InlineData("3元/天 2天 6", 8, "an amount of money for the row", "'6'")]
    [InlineData("3元/天 2元 6元", 8, "an operator, an equals sign or the end", "'6'")]
    [InlineData("住宿费 300 10 3000", 8, "an operator, an equals sign or the end", "'1'")]
    [InlineData("3天*4人，共12人天", 5, "an operator, an equals sign or the end", "'，'")]
    [InlineData("a元/间*b间=c元", 2, "a number or an opening parenthesis", "'/'")]
    [InlineData("3天*800人:5", 7, "an operator, an equals sign or the end", "':'")]
    [InlineData("3.5.2*4", 3, "an operator, an equals sign or the end", "'.'")]
    [InlineData("3*12345678901234567890123456789", 2, "a number of at most 28 digits", "'1'")]
    [InlineData("3\u202E*4", 1, "an operator, an equals sign or the end", "'U+202E'")]
    [InlineData("3*4\u0085", 3, "a visible character", "'U+0085'")]
    [InlineData("3*4\0", 3, "a visible character", "'U+0000'")]
    public void Text_ThatIsNoFormula_IsRefusedWithPositionFoundAndExpected(
        string text,
        int position,
        string expected,
        string found
    )
    {
        Assert.False(CostFormula.TryParse(text, out var formula, out var error));

        Assert.Null(formula);
        Assert.Equal(
            (position, expected, found),
            (error.Position, error.Expected.English, error.Found.English)
        );
        Assert.Equal($"Expected {expected}, found {found}", error.Message.English);
        Assert.Equal(error.ToString(), Assert.Throws<FormatException>(() => CostFormula.Parse(text)).Message);
        Assert.False(CostFormula.TryParse(text, out _));
    }

    [Fact]
    public void Limits_AreWhatTheConstantsSay()
    {
        var operands = string.Join('+', Enumerable.Repeat("1", CostFormula.MaxOperands));
        var parentheses = new string('(', CostFormula.MaxDepth);
        var closing = new string(')', CostFormula.MaxDepth);
        var label = new string('费', CostFormula.MaxLabelLength);
        var padding = new string(' ', CostFormula.MaxLength - 3);

        Assert.Equal(CostFormula.MaxOperands, CostFormula.Parse(operands).GetOperands().Length);
        Assert.Equal("a number or an opening parenthesis", ExpectedOf(operands + "+"));
        Assert.Equal("at most 256 operands", ExpectedOf(operands + "+1"));
        Assert.Equal(3, CostFormula.Parse($"{parentheses}1+2{closing}*3").GetOperands().Length);
        Assert.Equal("at most 32 levels of parentheses", ExpectedOf($"({parentheses}1+2{closing}*3)"));
        Assert.Equal(label, CostFormula.Parse(label + "1+2").Label);
        Assert.Equal(2, CostFormula.Parse($"1+{label}2").GetOperands().Length);
        Assert.Equal("a number or an opening parenthesis", ExpectedOf($"1+费{label}2"));
        Assert.Equal("a label of at most 64 characters", ExpectedOf(label + "费1+2"));
        Assert.Equal(3, CostFormula.Parse("1+2" + padding).Evaluate().Number);
        Assert.Equal("a text of at most 1024 characters", ExpectedOf("1+2" + padding + " "));
    }

    [Fact]
    public void Null_IsTheCallersBug_OrNoFormula()
    {
        Assert.Equal("s", Assert.Throws<ArgumentNullException>(() => CostFormula.Parse(null!)).ParamName);
        Assert.False(CostFormula.TryParse(null, out _));
        Assert.False(CostFormula.TryParse(null, out _, out var error));
        Assert.Equal(0, error.Position);
    }

    [Fact]
    public void Equality_IsByText_AndMeaningByTheRest()
    {
        var formula = CostFormula.Parse("培训费3天*800人=2400");

        Assert.Equal(CostFormula.Parse("培训费3天*800人=2400"), formula);
        Assert.Equal(CostFormula.Parse("培训费3天*800人=2400").GetHashCode(), formula.GetHashCode());
        Assert.NotEqual(CostFormula.Parse("培训费：3天×800名=2400"), formula);
        Assert.True(CostFormula.Parse("培训费：3天×800名=2400").MeansTheSameAs(formula));
        Assert.False(CostFormula.Parse("会议费3天*800人=2400").MeansTheSameAs(formula));
        Assert.False(CostFormula.Parse("培训费800人*3天=2400").MeansTheSameAs(formula));
        Assert.False(CostFormula.Parse("培训费3天*800人=2400.0").MeansTheSameAs(formula));
        Assert.False(CostFormula.Parse("培训费3天*800人").MeansTheSameAs(formula));
        Assert.False(formula.MeansTheSameAs(null));
        Assert.True(formula != CostFormula.Parse("3*4"));
    }

    [Fact]
    public void Operands_AreInTheOrderOfTheText()
    {
        var formula = CostFormula.Parse("(3天+0.5天)*800人*60.00元/人/天-1万元");

        Assert.Equal("3天|0.5天|800人|60.00元/人/天|1.00万元", string.Join('|', formula.GetOperands()));
        Assert.Equal(
            "60.00元/人/天",
            formula.GetOperands().Single(operand => operand.Unit.IsPrice).ToString()
        );
    }

    [Fact]
    public void Tree_CanBeWalked()
    {
        var sum = Assert.IsType<SumNode>(CostFormula.Parse("3天*4人÷2-5人").Root);
        var product = Assert.IsType<ProductNode>(sum.Terms[0].Node);

        Assert.True(sum.Terms[1].IsSubtracted);
        Assert.Equal([false, false, true], product.Factors.Select(factor => factor.IsDivisor));
        Assert.Equal(Quantity.Parse("5人"), Assert.IsType<QuantityNode>(sum.Terms[1].Node).Quantity);
        Assert.Equal(sum, CostFormula.Parse("3日×4名/2－5人").Root);
        Assert.NotEqual<FormulaNode>(sum, product);
        Assert.Equal(sum.GetHashCode(), CostFormula.Parse("3日×4名/2－5人").Root.GetHashCode());
        Assert.NotEqual(sum, CostFormula.Parse("3日×4名/2＋5人").Root);
    }

    [Fact]
    public void Result_IsCheckedWithoutAnObject() => Assert.True(Unsafe.SizeOf<FormulaCheck>() <= 80);

    private static string ExpectedOf(string text) =>
        CostFormula.TryParse(text, out _, out var error) ? "nothing" : error.Expected.English;

    [Theory]
    [InlineData("60元/人/天*3天*800人")]
    [InlineData("６０元*３")]
    public void Text_ReadFromASpan_IsKept(string text) =>
        Assert.Equal(text, CostFormula.Parse(text.AsSpan(), provider: null).ToString());
}
