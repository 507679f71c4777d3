using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents.Tests.Recognition.Forms;

public sealed class FormRegionsTests
{
    [Fact]
    public void Form_WithoutAName_IsNoPartOfTheFormBefore_AndIsSaid()
    {
        var read = Page.Read([
            .. Page.Form("养老"),
            "第二张",
            "|项目名称|",
            "|年度总体目标|另一目标",
            Page.Head,
            "|产出指标|数量指标|别的|1个",
        ]);

        Assert.Equal(["床位数"], read.Projects[0].Indicators.Select(indicator => indicator.Name));
        Assert.Equal(["PB1208"], read.SaidOf("项目名称"));
    }

    [Fact]
    public void TableOfIndicatorsAlone_GoesOnWithTheFormBefore_EvenIfANameIsALabel()
    {
        var read = Page.Read(
            "|项目名称|养老|",
            "|年度总体目标|做好工作|",
            "第二张",
            Page.Head,
            "|产出指标|数量指标|其他资金|1个|"
        );

        Assert.Equal(["其他资金"], read.Projects[0].Indicators.Select(indicator => indicator.Name));
    }

    [Fact]
    public void DepartmentAsAWhole_IsSaidToBeNoProject()
    {
        var read = Page.Read(
            "部门整体支出绩效目标表",
            "|部门名称|某区民政局",
            "|年度总体目标|做好工作",
            Page.Head,
            Page.Indicator
        );

        Assert.Empty(read.Projects);
        Assert.Equal(["PB1204", "PB1208"], read.Codes());
    }

    [Fact]
    public void Statement_WithoutAName_IsSaidToBeLeftOut()
    {
        var read = Page.Read(
            "项目经费情况说明",
            "一、项目概述",
            "道路工程。",
            "二、立项依据",
            "《条例》",
            "三、实施主体",
            "某中心"
        );

        Assert.Equal(["PB1208"], read.Codes());
    }

    [Theory]
    [InlineData("项目预算")]
    [InlineData("资金情况")]
    [InlineData("合计")]
    public void Name_ThatIsALabel_IsAName(string name) =>
        Assert.Equal(name, Assert.Single(Page.Read(Page.Form(name)).Projects).Name);

    [Fact]
    public void Table_ThatGoesOnWithoutAHead_BelongsToTheFormBefore()
    {
        var read = Page.Read([.. Page.Form("养老"), " ", "|产出指标|质量指标|合格率|≥90%"]);

        Assert.Equal(["床位数", "合格率"], read.Projects[0].Indicators.Select(indicator => indicator.Name));
    }

    [Fact]
    public void BudgetTables_AreNoForms()
    {
        var read = Page.Read([
            "|收入预算|支出预算",
            "|项目|预算数",
            "|一、财政拨款收入|1,000",
            "预算单位项目支出预算表",
            "|单位名称|项目名称|金额|项目性质",
            "|某中心|道路养护|100|经常性",
            "一般公共预算“三公”经费预算表",
            "|合计|因公出国(境)费|公务接待费",
            "|1.00|0|1.00",
            "正文",
            .. Page.Form("养老"),
        ]);

        Assert.Equal(["养老"], read.Projects.Select(project => project.Name));
        Assert.DoesNotContain("PB1208", read.Codes());
    }

    [Fact]
    public void Rows_AtTheTopOfAPage_ThatNothingGoesOnWith_AreSaid()
    {
        var read = DocumentReader.Recognise(
            new SourceDocument(
                "pdf",
                [
                    Table(1, ["项目名称", "养老"], ["年度总体目标", "做好工作"]),
                    Table(2, ["江经济社会发展", ""], ["", ""], ["长效管理制度健全性", "健全"]),
                ]
            )
        );

        Assert.Equal(
            ["江经济社会发展", "长效管理制度健全性健全"],
            read.Findings.Where(placed => placed.Finding.Code.ToString() == "PB1255")
                .Select(placed => placed.Finding["text"]?.ToString())
        );
    }

    [Fact]
    public void Goal_ThatIsBlank_IsNotTheHeadBelow()
    {
        var read = Page.Read("|项目名称|养老||", "|项目总目标||年度总体目标|", Page.Head, Page.Indicator);

        Assert.Null(Assert.Single(read.Projects).Goals.Overall);
    }

    private static TableBlock Table(int page, params string[][] rows)
    {
        var builder = new TableBuilder(GridTrust.Ruled, ReadLimits.Default);
        foreach (var row in rows)
        {
            builder.BeginRow();
            for (var i = 0; i < row.Length; i++)
            {
                builder.Append(
                    new TableCell
                    {
                        Column = i,
                        Text = row[i],
                        RawText = row[i],
                        Places = [SourcePlace.OnPage(page)],
                    }
                );
            }
        }

        return builder.Build();
    }
}
