namespace PerformanceBudget.Documents.Tests.Recognition;

public sealed class ProjectPairingTests
{
    [Fact]
    public void StatementsInAnotherOrder_GoToTheFormsOfTheirNames() =>
        Assert.Equal(
            ["养老=养老", "救助=救助"],
            Pairs([
                .. Page.Form("养老"),
                " ",
                .. Page.Form("救助"),
                .. Statement("救助"),
                .. Statement("养老"),
            ])
        );

    [Fact]
    public void Names_OfWhichOneIsPartOfTheOther_GoTogether() =>
        Assert.Equal(
            ["养老服务补贴=养老服务", "养老=养老", "救助=社会救助"],
            Pairs([
                .. Page.Form("养老服务补贴"),
                " ",
                .. Page.Form("养老"),
                " ",
                .. Page.Form("救助"),
                .. Statement("养老"),
                .. Statement("养老服务"),
                .. Statement("社会救助"),
            ])
        );

    [Fact]
    public void Statement_WithoutAName_GoesToTheFormBelow() =>
        Assert.Equal(
            ["养老=养老", "救助="],
            Pairs([
                .. Statement("养老"),
                .. Page.Form("养老"),
                .. Statement(string.Empty),
                .. Page.Form("救助"),
            ])
        );

    [Fact]
    public void Statement_OfAnotherProject_IsAProjectOfItsOwn_WhereFormsAreOfOthers() =>
        Assert.Equal(
            ["养老=", "救助=救助", "道路=道路"],
            Pairs([.. Page.Form("养老"), .. Statement("救助"), .. Statement("道路")])
        );

    private static IEnumerable<string> Pairs(string[] lines) =>
        Page.Read(lines).Projects.Select(project => $"{project.Name}={project.Statement?.Title}");

    private static string[] Statement(string name) =>
        [
            $"{name}项目经费情况说明",
            "一、项目概述",
            "概述。",
            "二、立项依据",
            "依据。",
            "三、实施主体",
            "某中心",
        ];
}
