namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

public sealed class ProseFormulasTests
{
    [Theory]
    [InlineData("培训费3天*800人*60.00元/人/天=144000.00元。", "3天*800人*60.00元/人/天=144000.00元")]
    [InlineData("预计租房费用为4000.00元*12*3=14.40万元；", "4000.00元*12*3=14.40万元")]
    [InlineData("包括7批次租车费用0.35万元*7=2.45万元", "0.35万元*7=2.45万元")]
    [InlineData("新增50份，50*450.00元+101*300.00元=5.28万元", "50*450.00元+101*300.00元=5.28万元")]
    [InlineData("费用:1100人*50.00元/人=55000.00元", "1100人*50.00元/人=55000.00元")]
    [InlineData("餐费(3天+2天)*40人*100元/人/天", "(3天+2天)*40人*100元/人/天")]
    [InlineData("按每人每天100元*3人*5天=1500元计算", "每人每天100元*3人*5天=1500元")]
    [InlineData("师资费4000元×20期=8万元左右，", "4000元×20期=8万元")]
    [InlineData("资料费（50元/人*20人）", "50元/人*20人")]
    public void Calculation_IsFound(string text, string expected)
    {
        var found = Assert.Single(ProseFormulas.In(new BracketedText(text)));
        Assert.Equal(expected, text[found.Start..found.End]);
    }

    [Theory]
    [InlineData("7*24小时服务")]
    [InlineData("5个州*12个月=60个月")]
    [InlineData("2023-2027年")]
    [InlineData("18-20元")]
    [InlineData("培训3天，800人，60元/人/天")]
    [InlineData("“211+工程”")]
    public void OtherText_IsNone(string text) => Assert.Empty(ProseFormulas.In(new BracketedText(text)));

    [Fact]
    public void Result_IsTheValue_WhereItIsStated()
    {
        var found = ProseFormulas.In(new BracketedText("甲800.00元*10=0.9万元；乙800.00元*10"));

        Assert.Equal(["9000.00", "8000.00"], found.Select(formula => $"{formula.Value}"));
    }
}
