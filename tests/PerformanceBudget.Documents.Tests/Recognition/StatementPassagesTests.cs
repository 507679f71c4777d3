namespace PerformanceBudget.Documents.Tests.Recognition;

public sealed class StatementPassagesTests
{
    private static readonly string[] Sections =
    [
        "一、项目概述",
        "道路工程。",
        "二、立项依据",
        "《条例》",
        "三、实施主体",
        "某中心",
    ];

    [Fact]
    public void TableOfContents_IsNoStatement() =>
        Assert.Equal(
            ["道路"],
            Names([
                "目录",
                "养老项目经费情况说明",
                "一、项目概述",
                "二、立项依据",
                "三、实施主体",
                "财政项目支出绩效目标申报表",
                "道路项目经费情况说明",
                .. Sections,
            ])
        );

    [Fact]
    public void Title_AtTheTopOfEveryPage_BeginsNoStatementOfItsOwn()
    {
        var read = Page.Read([
            "道路项目经费情况说明",
            .. Sections[..2],
            "道路项目经费情况说明",
            .. Sections[2..4],
            "道路项目经费情况说明",
            .. Sections[4..],
        ]);

        Assert.Equal("某中心", Assert.Single(Assert.Single(read.Projects).Statement!.Implementers));
        Assert.DoesNotContain("PB1259", read.Codes());
    }

    [Fact]
    public void SameTitle_AboveTheSameSections_BeginsAnotherStatement() =>
        Assert.Contains(
            "PB1259",
            Page.Read(["道路项目经费情况说明", .. Sections, "道路项目经费情况说明", .. Sections]).Codes()
        );

    [Fact]
    public void Statement_OfOneSection_UnderItsTitle_IsOne() =>
        Assert.Equal(["道路"], Names(["道路项目经费情况说明", "一、项目概述", "道路工程。"]));

    [Fact]
    public void Table_WithinAStatement_IsSaidToBeLeftOut()
    {
        var read = Page.Read(["道路项目经费情况说明", .. Sections[..2], "|工程费|4000", .. Sections[2..]]);

        Assert.Equal(["PB1255"], read.SaidOf("工程费"));
    }

    private static IEnumerable<string> Names(string[] lines) =>
        Page.Read(lines).Projects.Select(project => project.Name);
}
