using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>Everything that review has to say about the real document, and nothing else.</summary>
public sealed class SongjiangReviewTests
{
    private static readonly ReviewReport Report = DeclarationReview.Run(
        DeclarationJson.Read(Sample.Songjiang).GetDeclaration()
    );

    private static readonly string[] Expected =
    [
        "PB5004 Warning /projects",
        "PB5005 Warning /projects",
        "PB2003 Error /projects/0/budget/lines/2",
        "PB2004 Warning /projects/0/budget/lines/5",
        "PB2009 Warning /projects/0/budget/lines/5/restated/0",
        "PB3001 Error /projects/0/indicators/9",
        "PB3003 Warning /projects/0/indicators",
        "PB3005 Warning /projects/0/indicators",
        "PB3008 Information /projects/0/indicators",
        "PB3009 Warning /projects/0/indicators/4",
        "PB3010 Warning /projects/0/indicators",
        "PB4001 Warning /projects/0/statement/overview/period",
        "PB4005 Information /projects/0/statement/basis/documents/5/number",
        "PB5006 Warning /projects/0/indicators",
        "PB2010 Error /projects/1/statement/overview/parts/1/stated",
        "PB2014 Information /projects/1/budget/lines/18",
        "PB2014 Information /projects/1/budget/lines/19",
        "PB2019 Warning /projects/1/indicators/1/value",
        "PB3003 Warning /projects/1/indicators",
        "PB3004 Information /projects/1/indicators",
        "PB3008 Warning /projects/1/indicators/8",
        "PB3008 Information /projects/1/indicators",
        "PB4005 Information /projects/1/statement/basis/documents/9/number",
        "PB4013 Information /projects/1/budget/lines/0/name",
        "PB3003 Warning /projects/2/indicators",
        "PB3004 Information /projects/2/indicators",
        "PB3005 Information /projects/2/indicators",
        "PB3008 Warning /projects/2/indicators/6",
        "PB3008 Information /projects/2/indicators",
        "PB3011 Warning /projects/2/indicators/6/category",
        "PB3011 Warning /projects/2/indicators/10/category",
        "PB3011 Warning /projects/2/indicators/15/category",
        "PB3017 Warning /projects/2/indicators/10/value",
        "PB2007 Information /projects/3/budget/lines/2/formula",
        "PB3003 Warning /projects/3/indicators",
        "PB3004 Information /projects/3/indicators",
        "PB3008 Information /projects/3/indicators",
        "PB3010 Warning /projects/3/indicators",
        "PB3014 Warning /projects/3/indicators/0/value",
        "PB3016 Error /projects/3/indicators/14/name",
        "PB4001 Warning /projects/3/statement/overview/period",
        "PB4005 Information /projects/3/statement/basis/documents/6/number",
        "PB4013 Information /projects/3/goals/annual",
        "PB4013 Information /projects/3/statement/basis/duties",
        "PB2002 Information /projects/4/budget/stated",
        "PB3003 Warning /projects/4/indicators",
        "PB3004 Information /projects/4/indicators",
        "PB3005 Information /projects/4/indicators",
        "PB3008 Information /projects/4/indicators",
        "PB3011 Warning /projects/4/indicators/8/category",
        "PB3011 Warning /projects/4/indicators/10/category",
        "PB3012 Warning /projects/4/indicators/11/value",
        "PB3012 Warning /projects/4/indicators/12/value",
        "PB4004 Warning /projects/4/statement/basis",
        "PB4013 Information /projects/4/statement/plan/3",
        "PB4013 Information /projects/4/statement/plan/4",
        "PB2012 Information /projects/5/annualFunding/sources/2/amount",
        "PB3002 Warning /projects/5/indicators",
        "PB3003 Warning /projects/5/indicators",
        "PB3006 Warning /projects/5/indicators/0/value",
        "PB3013 Error /projects/5/indicators/0/value",
        "PB3020 Warning /projects/5/indicators/1/name",
        "PB3020 Warning /projects/5/indicators/2/name",
        "PB4004 Warning /projects/5/statement/basis",
        "PB4007 Information /projects/5/goals/annual",
        "PB3003 Warning /projects/6/indicators",
        "PB3004 Information /projects/6/indicators",
        "PB3008 Information /projects/6/indicators",
        "PB3010 Warning /projects/6/indicators",
        "PB4001 Warning /projects/6/statement/overview/period",
        "PB4004 Warning /projects/6/statement/basis",
        "PB4013 Information /projects/6/statement/overview/text",
        "PB5006 Warning /projects/6/indicators",
    ];

    [Fact]
    public void Songjiang_Reviewed_GivesTheseFindings() =>
        Assert.Equal(Expected, Report.Findings.Select(Correct.Describe));

    [Fact]
    public void Songjiang_Reviewed_IsNotAcceptable()
    {
        Assert.False(Report.IsAcceptable);
        Assert.Equal(5, Report.Count(Severity.Error));
        Assert.Equal(Report.Findings.Length, Report.CountByCode().Sum(entry => entry.Value.All));
    }

    public static TheoryData<string, string, string> Messages =>
        new()
        {
            {
                "PB2003",
                "“来松挂职（跟班学习）干部工作”列25.00万元，按14.40万元 + 10.56万元应为24.96万元，多列400.00元。",
                "来松挂职（跟班学习）干部工作 states 25.00万元, but 14.40万元 + 10.56万元 makes 24.96万元: 400.00元 too much."
            },
            {
                "PB2010",
                "“党建服务中心专项经费”列133.00元，金额单位疑有误，疑应为133.00万元：更正后65.00万元 + 133.00万元 = 198.00万元。",
                "党建服务中心专项经费 states 133.00元 where 133.00万元 seems to be meant, since 65.00万元 + 133.00万元 = 198.00万元."
            },
            {
                "PB3013",
                "指标“发放人数”的指标值为≤12.00(人)，而“市代表履职费”按15人测算，两者不一致。",
                "The target of 发放人数 is ≤12.00(人), but 市代表履职费 pays for 15人: they contradict each other."
            },
            {
                "PB2002",
                "年度预算安排总额为39.93万元，年度资金申请总额为399,280.00元，相差20.00元，系四舍五入形成（项目概述、总体情况的涉及资金同此），无需修改。",
                "Two figures agree after rounding: the stated total of the breakdown is 39.93万元, the annual total of the form is 399,280.00元, 20.00元 apart (so are the overview, the total of the headline). Nothing to mend."
            },
        };

    [Theory]
    [MemberData(nameof(Messages))]
    public void Finding_InBothLanguages_QuotesTheFigures(string code, string chinese, string english)
    {
        var finding = Assert.Single(Report.Findings, finding => finding.Code.ToString() == code);

        Assert.Equal(chinese, finding.GetMessage(Language.Chinese));
        Assert.Equal(english, finding.GetMessage(Language.English));
    }

    [Fact]
    public void CopiedIndicators_Related_NameBothProjectsAndTheTenRows()
    {
        var related = Assert
            .Single(Report.Findings, finding => finding.Code.ToString() == "PB5004")
            .Related.Select(place => place.Pointer)
            .ToArray();

        Assert.Equal(["/projects/6/indicators", "/projects/0/indicators"], related[..2]);
        Assert.Equal(
            Enumerable
                .Range(6, 10)
                .SelectMany(i => new[] { $"/projects/6/indicators/{i}", $"/projects/0/indicators/{i}" }),
            related[2..]
        );
    }

    [Fact]
    public void Songjiang_Findings_PointAtPlacesThatExist()
    {
        string[] pointers =
        [
            .. Report.Findings.Select(finding => finding.Pointer),
            .. Report.Findings.SelectMany(finding => finding.Related.Select(place => place.Pointer)),
        ];

        var places = DeclarationJson.Locate(Sample.Songjiang, pointers);

        Assert.All(pointers, pointer => Assert.Contains(pointer, places.Keys));
    }
}
