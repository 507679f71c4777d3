using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class HeadlineTotalsTests
{
    [Theory]
    [InlineData("30万元", "Exact", 300_000)]
    [InlineData("0.003亿元", "Exact", 300_000)]
    [InlineData("30.0041万元", "Different", 300_000)]
    [InlineData("300000.41元", "Different", 300_000)]
    [InlineData("30元", "UnitSlip", 300_000)]
    [InlineData("70万元", "Exact", 700_000)]
    [InlineData("50万元", "Different", 300_000)]
    public void Headline_IsComparedWithTheYearOrTheWholeLife(string stated, string expected, int sum)
    {
        var declaration = Declaring(stated: stated);

        Assert.Equal(expected, HeadlineTotals.Compare(declaration, out var compared).ToString());
        Assert.Equal(Sample.Yuan(sum), compared);
    }

    [Fact]
    public void Headline_OfASelectionOrOfNothing_IsNotCompared()
    {
        var declaration = Declaring(stated: "50万元");

        Assert.Equal(Agreement.Exact, HeadlineTotals.Compare(declaration.WithSelection(true), out _));
        Assert.Equal(Agreement.Exact, HeadlineTotals.Compare(declaration.WithHeadline(null), out _));
        Assert.Equal(Agreement.Exact, HeadlineTotals.Compare(declaration.WithProjects([]), out _));
        Assert.Equal(
            Agreement.Exact,
            HeadlineTotals.Compare(
                declaration.WithProjects(declaration.Projects.Add(Domain.Project.Create("丙"))),
                out _
            )
        );
    }

    [Theory]
    // By the number of projects where it is there.
    [InlineData(3, null, "31万元", true)]
    [InlineData(2, null, "90万元", false)]
    [InlineData(3, null, "29万元", false)]
    // Otherwise by the number of units, or twice the money. A project without a unit is the department's own.
    [InlineData(null, 2, "31万元", true)]
    [InlineData(null, 1, "31万元", false)]
    [InlineData(null, null, "60万元", true)]
    [InlineData(null, 1, "59.99万元", false)]
    public void Headline_CountsMoreThanThereIsOrNot(int? projects, int? units, string stated, bool isMore) =>
        Assert.Equal(isMore, HeadlineTotals.CountMoreThanPublished(Declaring(projects, units, stated)));

    private static DepartmentDeclaration Declaring(
        int? projects = null,
        int? units = null,
        string stated = ""
    ) =>
        Declaration(
                Asking("甲", 100_000, 300_000),
                Asking("乙", 200_000, 400_000).WithUnits(null, "某区民政局")
            )
            .WithHeadline(Headline.Create(units, projects, StatedAmount.Parse(stated), null, null));

    private static Project Asking(string name, int year, int life) =>
        Domain
            .Project.Create(name)
            .WithFunding(Funding.OfProject(Sample.Yuan(life)), Funding.OfYear(Sample.Yuan(year)));
}
