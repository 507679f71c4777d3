namespace PerformanceBudget.Documents.Tests.Recognition.Forms;

/// <summary>Labels and data in one cell.</summary>
public sealed class InlineFieldsTests
{
    [Theory]
    [InlineData("项目名称：养老　主管部门：某区民政局")]
    [InlineData("项目名称：养老  主管部门: 某区民政局")]
    public void SeveralFields_InOneCell_AreTold(string cell)
    {
        var project = Assert.Single(
            Page.Read($"|{cell}|||", "|年度总体目标|做好||", Page.Head, Page.Indicator).Projects
        );

        Assert.Equal(("养老", "某区民政局"), (project.Name, project.SupervisingDepartment));
    }

    [Theory]
    [InlineData("主管部门：某区民政局　单位：万元")]
    [InlineData("主管部门：某区民政局  金额单位：万元")]
    public void Unit_BehindAField_IsNoPartOfIt(string line)
    {
        var project = Assert.Single(Page.Read(Page.Form("养老", $"|{line}|", "|年度资金总额|96")).Projects);

        Assert.Equal("某区民政局", project.SupervisingDepartment);
        Assert.Equal(960_000, project.AnnualFunding!.Total!.Yuan);
    }

    [Fact]
    public void Unit_BehindAnAmount_IsThatOfTheAmount() =>
        Assert.Equal(
            960_000,
            Page.Read(Page.Form("养老", "|年度资金总额：96 万元|")).Projects[0].AnnualFunding!.Total!.Yuan
        );

    [Fact]
    public void Goal_WithALabelInIt_IsOneText() =>
        Assert.Equal(
            "做好 项目名称：救助",
            Page.Read("|项目名称|养老||", "|年度总体目标：做好 项目名称：救助|||", Page.Head, Page.Indicator)
                .Projects[0]
                .Goals.Annual
        );

    [Fact]
    public void Total_InOneCellWithItsLabel_IsInItsUnit() =>
        Assert.Equal(
            960_000,
            Page.Read(Page.Form("养老", "|年度资金总额（万元）：96|")).Projects[0].AnnualFunding!.Total!.Yuan
        );

    [Fact]
    public void Year_InOneCellWithItsLabel_IsRead() =>
        Assert.Equal(2026, Page.Read(Page.Form("养老", "|预算年度：2026|")).Projects[0].FiscalYear);

    [Fact]
    public void AnotherYear_IsSaidToBeLeftOut() =>
        Assert.Equal(
            ["PB1255"],
            Page.Read(Page.Form("养老", "|预算年度：2026|", "|年度|2025")).SaidOf("2025")
        );
}
