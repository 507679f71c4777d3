namespace PerformanceBudget.Documents.Tests.Recognition.Forms;

public sealed class ColumnHeadsTests
{
    [Theory]
    [InlineData("指标值")]
    [InlineData("指标值及单位")]
    [InlineData("目标值及单位")]
    [InlineData("值及单位")]
    [InlineData("指标值（含单位）")]
    public void Value_BesideASignOfItsOwn_IsReadWithIt(string head)
    {
        var read = Page.Read([
            "|项目名称|养老",
            "|年度总体目标|做好工作",
            $"|一级指标|二级指标|三级指标|符号|{head}",
            "|产出指标|数量指标|床位数|不少于|100张",
        ]);

        Assert.Equal("≥100.00(张)", read.Projects[0].Indicators[0].Value!.CanonicalText);
    }

    [Fact]
    public void Unit_BeforeTheProject_IsWhoseItIs_AndAnotherOneThatOfTheNumber()
    {
        var read = Page.Read([
            "|单位|项目名称|金额|绩效指标|计量单位|符号|指标值",
            "|某中学|校舍维修|800000|维修面积|平方米|≥|2000",
        ]);

        Assert.Equal("某中学", read.Projects[0].ImplementingUnit);
        Assert.Equal("≥2000.00(平方米)", read.Projects[0].Indicators[0].Value!.CanonicalText);
        Assert.DoesNotContain("PB1255", read.Codes());
    }
}
