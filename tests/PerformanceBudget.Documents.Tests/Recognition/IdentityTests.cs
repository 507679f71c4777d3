namespace PerformanceBudget.Documents.Tests.Recognition;

public sealed class IdentityTests
{
    [Fact]
    public void WhatIsGiven_IsStrongerThanWhatIsInferred()
    {
        var given = new DocumentOptions { FiscalYear = 2027, Department = "某区民政局" };

        var read = Page.Read(given, ["某区财政局2026年部门预算", .. Page.Form("养老", "|实施单位|某中心")]);

        Assert.Equal((2027, "某区民政局"), (read.Declaration!.FiscalYear, read.Declaration.Department));
        Assert.DoesNotContain("PB1232", read.Codes());
    }

    [Fact]
    public void WhatFormsSay_IsStrongerThanWhatIsGiven()
    {
        var given = new DocumentOptions { FiscalYear = 2027, Department = "某区财政局" };

        var read = Page.Read(given, Page.Form("养老", "|年度|2026", "|主管部门|某区民政局"));

        Assert.Equal((2026, "某区民政局"), (read.Declaration!.FiscalYear, read.Declaration.Department));
    }

    [Theory]
    [InlineData("“养老”", "某中心")]
    [InlineData("养 老", "某中心")]
    [InlineData("养老", "某区民政局")]
    public void Project_DeclaredTwice_IsSaidAndLeftOut(string name, string unit)
    {
        var first = unit == "某中心" ? "|实施单位|某中心" : "|备注|";

        var read = Page.Read([
            "（2026年度）",
            .. Page.Form("养老", "|主管部门|某区民政局", first),
            " ",
            .. Page.Form(name, "|主管部门|某区民政局", $"|实施单位|{unit}"),
        ]);

        Assert.Equal("某区民政局", read.Declaration!.Department);
        Assert.Equal("养老", Assert.Single(read.Projects).Name);
        Assert.Equal(["PB1259"], read.SaidOf(name));
    }

    [Fact]
    public void Department_ThatNoDeclarationCanHave_IsSaidAndUnknown()
    {
        var read = Page.Read(["（2026年度）", .. Page.Form("养老", "|主管部门|" + new string('局', 501))]);

        Assert.Null(read.Declaration);
        Assert.Single(read.Projects);
        Assert.Contains("PB1259", read.Codes());
        Assert.Contains("PB1231", read.Codes());
    }

    [Fact]
    public void Year_AboveAForm_IsThatOfThisForm()
    {
        var read = Page.Read([
            "某区民政局2024年工作总结",
            "（2025年度）",
            .. Page.Form("养老", "|主管部门|某区民政局"),
            "（2026年度）",
            .. Page.Form("救助", "|主管部门|某区民政局"),
        ]);

        Assert.Equal(2025, read.Declaration!.FiscalYear);
        Assert.Equal([null, 2026], read.Projects.Select(project => project.FiscalYear));
    }

    [Fact]
    public void Departments_ThatDiffer_AreNotTheUnitOfBoth()
    {
        var read = Page.Read([
            "（2026年度）",
            .. Page.Form("养老", "|主管部门|某区民政局", "|实施单位|某中心"),
            " ",
            .. Page.Form("道路", "|主管部门|某区建委", "|实施单位|某中心"),
        ]);

        Assert.Null(read.Declaration);
        Assert.Contains("PB1231", read.Codes());
    }
}
