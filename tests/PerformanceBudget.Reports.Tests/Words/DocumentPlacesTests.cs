using System.Text;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Tests.Words;

public sealed class DocumentPlacesTests
{
    private static readonly DocumentPlaces Places = Of(Sample.Json);

    [Theory]
    [InlineData("", "整份申报", "the whole declaration")]
    [InlineData("/headline/stated", "总体情况的涉及资金", "headline, total amount")]
    [InlineData("/projects/0", "整个项目", "the whole project")]
    [InlineData("/projects/0/name", "项目名称", "project name")]
    [InlineData("/projects/0/annualFunding/total", "年度资金申请总额", "annual total")]
    [InlineData("/projects/0/period/end", "计划完成日期", "planned end")]
    [InlineData("/projects/0/goals", "绩效目标", "goals")]
    [InlineData("/projects/0/indicators", "绩效指标", "indicators")]
    [InlineData(
        "/projects/0/indicators/9",
        "绩效指标第10项“建立健全健康教育、健康指导制度”",
        "indicator 10 “建立健全健康教育、健康指导制度”"
    )]
    [InlineData("/projects/0/budget", "年度预算安排", "budget breakdown")]
    [InlineData(
        "/projects/0/budget/lines/2",
        "预算明细第3行“来松挂职（跟班学习）干部工作”",
        "budget line 3 “来松挂职（跟班学习）干部工作”"
    )]
    [InlineData(
        "/projects/0/budget/lines/2/lines/0/formula",
        "预算明细第3行“来松挂职（跟班学习）干部工作”下第1行“租房费用”的算式",
        "budget line 3 “来松挂职（跟班学习）干部工作”, sub-line 1 “租房费用”, formula"
    )]
    [InlineData("/projects/0/statement/overview/stated", "项目概述的金额", "overview, amount")]
    [InlineData("/projects/0/statement/schedule", "实施周期", "schedule")]
    [InlineData("/projects/0/foo/3", "“foo”的“3”", "“foo”, “3”")]
    [InlineData(
        "/projects/0/nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn",
        "“nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…”",
        "“nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…”"
    )]
    [InlineData("/projects/99/budget/lines/7", "预算明细第8行", "budget line 8")]
    public void Place_InAProject_IsSaidInWords(string pointer, string chinese, string english)
    {
        Assert.Equal(chinese, Places.Describe(pointer, Language.Chinese, withProject: false));
        Assert.Equal(english, Places.Describe(pointer, Language.English, withProject: false));
    }

    [Theory]
    [InlineData("/projects/5", "项目6“党代表工作经费”", "project 6 “党代表工作经费”")]
    [InlineData(
        "/projects/5/indicators/0/value",
        "项目6“党代表工作经费”绩效指标第1项",
        "project 6 “党代表工作经费”, indicator 1"
    )]
    public void Place_ElsewhereInTheDeclaration_NamesItsProject(
        string pointer,
        string chinese,
        string english
    )
    {
        Assert.StartsWith(
            chinese,
            Places.Describe(pointer, Language.Chinese, withProject: true),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            english,
            Places.Describe(pointer, Language.English, withProject: true),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Places_InOneList_AreTakenTogether()
    {
        string[] pointers = ["/projects/0/indicators/0", "/projects/0/indicators/2"];

        Assert.Equal("绩效指标第1、3项", Places.DescribeAll(pointers, Language.Chinese, withProject: false));
        Assert.Equal("indicators 1, 3", Places.DescribeAll(pointers, Language.English, withProject: false));
    }

    [Fact]
    public void Name_TooLongForAHeading_IsShortened() =>
        Assert.EndsWith(
            "…”",
            Places.Describe("/projects/0/indicators/14", Language.Chinese, withProject: false),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("{\"projects\":[{\"name\":\"甲\",\"budget\":{\"lines\":[{\"name\":\"乙\",\"am")]
    [InlineData("{\"projects\":[{\"name\":\"甲\",\"budget\":{\"lines\":[{\"name\":\"乙\",\"amount\":")]
    [InlineData("{\"projects\":[{\"name\":\"甲\",\"budget\":{\"lines\":[{\"name\":\"乙\",\"amount\"}")]
    [InlineData("{\"projects\":[{\"name\":\"甲\",\"budget\":{\"lines\":[{\"name\":\"乙\",")]
    public void Name_BeforeTheTextBreaksOff_IsKnown(string json)
    {
        var places = Of(json);

        Assert.Equal("项目1“甲”", places.Describe("/projects/0", Language.Chinese, withProject: true));
        Assert.Equal(
            "预算明细第1行“乙”",
            places.Describe("/projects/0/budget/lines/0", Language.Chinese, withProject: false)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF")]
    [InlineData("{\"projects\":7}")]
    [InlineData("{\"projects\":[{\"name\":\"\\uD800\"}]}")]
    [InlineData("{\"projects\":[{\"name\":7}]}")]
    public void Name_ThatIsNone_IsLeftOut(string json)
    {
        Assert.Equal("项目1", Of(json).Describe("/projects/0", Language.Chinese, withProject: true));
    }

    private static DocumentPlaces Of(string json) => new(DeclarationAudit.Run(Encoding.UTF8.GetBytes(json)));
}
