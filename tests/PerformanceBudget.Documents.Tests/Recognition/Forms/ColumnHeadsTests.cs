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

    [Theory]
    [InlineData("一级指标|二级指标|三级指标|2026年指标值")]
    [InlineData("一级指标|二级指标|三级指标|预期目标值")]
    [InlineData("一级指标|二级指标|三级指标|考核要求")]
    [InlineData("一级绩效指标|二级绩效指标|三级绩效指标|绩效指标值")]
    [InlineData("指标一级|指标二级|指标三级|指标值")]
    [InlineData("一级指标|二级指标|具体指标|指标值")]
    public void Target_BelowAnyHead_IsReadWhereItIsTheOnlyOne(string heads)
    {
        var read = Page.Read([
            "|项目名称|养老",
            "|年度总体目标|做好工作",
            $"|{heads}",
            "|产出指标|数量指标|床位数|≥100张",
        ]);

        var indicator = Assert.Single(read.Projects[0].Indicators);
        Assert.Equal(
            "数量指标 床位数 ≥100张",
            $"{indicator.Category.ChineseName} {indicator.Name} {indicator.Value!.Text}"
        );
        Assert.Empty(indicator.Targets);
    }

    [Theory]
    [InlineData("东河镇|西山镇")]
    [InlineData("全县|东河镇")]
    [InlineData("指标值东河镇西山镇|西山镇")]
    public void Targets_OfSeveralPlaces_AreThoseOfRegions(string heads)
    {
        var read = Page.Read([
            "|项目名称|养老",
            "|年度总体目标|做好工作",
            $"|一级指标|二级指标|三级指标|{heads}",
            "|产出指标|数量指标|床位数|≥100张|≥20张",
        ]);

        Assert.Equal(heads.Split('|'), read.Projects[0].Indicators[0].Targets.Select(target => target.For));
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
