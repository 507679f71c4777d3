using System.Collections.Immutable;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class LineNamesTests
{
    [Theory]
    [InlineData("课题研究成本", "课题研究", "课题研究 课题印刷费")]
    [InlineData("课题研究成本", "课题研究", "课题印刷费 课题研究")]
    [InlineData("课题研究成本", null, "课题研究 课题研讨")]
    [InlineData("课题研究成本", null, "课题印刷费 场地费")]
    [InlineData("课题研究成本", null, "场地费")]
    [InlineData("课题研讨成本", "课题研讨", "课题研讨 研讨会")]
    public void FindOnly_IsTheLineThatSharesTwiceAsManyWordsAsAnyOther(
        string name,
        string? expected,
        string lines
    ) => Assert.Equal(expected, Names(lines).FindOnly(name)?.Name);

    [Theory]
    [InlineData("护理员培训人数", "护理员培训", "护理员培训:100元/人*50人 印刷费:100元/人*50人")]
    [InlineData("护理员培训人数", "护理员培训", "护理员考试:100元/人*50人 护理员培训:100元/人*50人")]
    [InlineData("护理员培训人数", null, "护理员培训:100元/次*50次")]
    [InlineData("护理员培训人数", null, "护理员培训 印刷费:100元/人*50人")]
    [InlineData("护理员培训人数", null, "护理员进修:100元/人*50人 护理员培养:100元/人*50人")]
    [InlineData(
        "一等护理员补贴人数",
        "一等护理员补贴",
        "一等护理员补贴:100元/人*50人 二等护理员补贴:50元/人*9人"
    )]
    public void FindCounting_IsTheLineThatCountsIt(string name, string? expected, string lines) =>
        Assert.Equal(expected, Names(lines).FindCounting(name, Unit.Parse("人"), out _)?.Name);

    [Fact]
    public void FindCounting_AddsUpWhatIsNotCalculatedBesideIt()
    {
        var names = Names("护理员培训:100元/人*50人 护理员培训耗材 护理员培训场地 护理床 印刷费");

        Assert.NotNull(names.FindCounting("护理员培训人数", Unit.Parse("人"), out var uncalculated));
        Assert.Equal(Sample.Yuan(20_000m), uncalculated);
    }

    [Fact]
    public void FindDistinctive_AreThoseWithAWordOfTheirOwnInTheOrderOfTheBudget() =>
        Assert.Equal(
            ["护理床采购", "护理员培训"],
            Names("护理床采购 护理员培训 护理员考试 培训场地")
                .FindDistinctive("护理员培训和护理床采购")
                .Select(line => line.Name)
        );

    [Fact]
    public void SumOfLines_IsNotSpokenOf()
    {
        var sum = BudgetLine.Create("课题研究").WithLines([BudgetLine.Create("印刷费")]);

        Assert.Null(Names([sum]).FindOnly("课题研究成本"));
    }

    private static LineNames Names(string lines) => Names([.. lines.Split(' ').Select(Line)]);

    private static LineNames Names(ImmutableArray<BudgetLine> lines) =>
        new BudgetFacts(
            Project.Create("课题研究").WithBudget(BudgetBreakdown.Create(lines)),
            new StepCounter()
        ).Names;

    private static BudgetLine Line(string line) =>
        line.Split(':') is [var name, var formula]
            ? BudgetLine.Create(name, Sample.Yuan(10_000m)).WithFormula(CostFormula.Parse(formula))
            : BudgetLine.Create(line, Sample.Yuan(10_000m));
}
