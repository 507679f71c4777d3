using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class PlaceNamesTests
{
    private static readonly BudgetLine Part = BudgetLine
        .Create("租车费", StatedAmount.Parse("2.00万元"))
        .WithRestated([StatedAmount.Parse("20000元"), StatedAmount.Parse("2万元")]);

    private static readonly Project Named = Project
        .Create("业务培训")
        .WithIndicators([
            Indicator.Create(IndicatorCategory.Quantity, "培训人数", null),
            Indicator.Create(IndicatorCategory.Quality, "合格率", null),
            Indicator.Create(IndicatorCategory.Quantity, "合格率", null),
        ])
        .WithBudget(
            BudgetBreakdown.Create([
                BudgetLine.Create("培训费", Money.Zero),
                BudgetLine.Create("交通费", StatedAmount.Parse("2.00万元")).WithLines([Part]),
            ])
        )
        .WithStatement(
            ProjectStatement.Create(
                overview: Overview.Create("概述。", parts: [OverviewPart.Create("培训/考核", default)]),
                basis: Basis.Create([
                    BasisDocument.Create("条例", null),
                    BasisDocument.Create("办法", "某发〔2025〕1号"),
                ]),
                implementers: ["人事科", "财务科"],
                plan: [PlanItem.Create("培训", items: [PlanItem.Create("开班")])]
            )
        );

    private static readonly DepartmentDeclaration Declaration = DepartmentDeclaration.Create(
        "某局",
        2026,
        [Project.Create("其他项目"), Named]
    );

    [Theory]
    [InlineData("", "")]
    [InlineData("/projects", "/projects")]
    [InlineData("/projects/0", "/projects/其他项目")]
    [InlineData("/projects/1/indicators/0", "/projects/业务培训/indicators/培训人数")]
    [InlineData("/projects/1/budget", "/projects/业务培训/budget")]
    [InlineData("/projects/1/budget/lines/0", "/projects/业务培训/budget/lines/培训费")]
    [InlineData("/projects/1/budget/lines/1/lines/0", "/projects/业务培训/budget/lines/交通费/lines/租车费")]
    [InlineData(
        "/projects/1/budget/lines/1/lines/0/restated/1",
        "/projects/业务培训/budget/lines/交通费/lines/租车费/restated/2万元"
    )]
    [InlineData(
        "/projects/1/statement/overview/parts/0",
        "/projects/业务培训/statement/overview/parts/培训~1考核"
    )]
    [InlineData(
        "/projects/1/statement/basis/documents/0",
        "/projects/业务培训/statement/basis/documents/条例"
    )]
    [InlineData(
        "/projects/1/statement/basis/documents/1",
        "/projects/业务培训/statement/basis/documents/某发〔2025〕1号"
    )]
    [InlineData("/projects/1/statement/implementers/1", "/projects/业务培训/statement/implementers/财务科")]
    [InlineData("/projects/1/statement/plan/0/items/0", "/projects/业务培训/statement/plan/培训/items/开班")]
    public void Pointer_BecomesAPlaceThatLeadsBack(string pointer, string place)
    {
        var names = Names();

        Assert.Equal(place, names.Of(pointer));
        Assert.Equal(pointer, names.PointerOf(place));
        Assert.Equal(pointer, names.PointerOf(place));
    }

    [Theory]
    [InlineData("/department", "/department", "")]
    [InlineData("/projects/0/name", "/projects/其他项目/name", "/projects/0")]
    [InlineData("/projects/1/budget/stated", "/projects/业务培训/budget/stated", "/projects/1/budget")]
    [InlineData(
        "/projects/1/indicators/0/value",
        "/projects/业务培训/indicators/培训人数/value",
        "/projects/1/indicators/0"
    )]
    public void Pointer_OfAProperty_BecomesAPlaceThatLeadsToWhatHasIt(
        string pointer,
        string place,
        string owner
    )
    {
        Assert.Equal(place, Names().Of(pointer));
        Assert.Equal(owner, Names().PointerOf(place));
    }

    [Theory]
    [InlineData("/projects/已取消项目/indicators", "/projects")]
    [InlineData("/projects/业务培训/indicators/培训课时/value", "/projects/1/indicators")]
    [InlineData("/projects/业务培训/indicators/合格率", "/projects/1/indicators/1")]
    [InlineData("/projects/其他项目/indicators/培训人数", "/projects/0")]
    [InlineData("/projects/其他项目/budget/lines", "/projects/0")]
    [InlineData("/projects/其他项目/statement/overview", "/projects/0")]
    public void Place_OfWhatIsNotThere_IsTheInnermostThatIs(string place, string pointer) =>
        Assert.Equal(pointer, Names().PointerOf(place));

    [Theory]
    [InlineData("/projects/2", "/projects/2")]
    [InlineData("/projects/1/indicators/3", "/projects/业务培训/indicators/3")]
    [InlineData("/projects/x", "/projects/x")]
    public void Pointer_OfNoElement_KeepsItsStep(string pointer, string place) =>
        Assert.Equal(place, Names().Of(pointer));

    [Fact]
    public void Projects_WhereOthersCouldNotBeRead_StandWhereTheDocumentHasThem()
    {
        var names = new PlaceNames(new ReviewInput(Declaration, null, [3, 7]));

        Assert.Equal("/projects/业务培训", names.Of("/projects/7"));
        Assert.Equal("/projects/7", names.PointerOf("/projects/业务培训"));
        Assert.Equal("/projects/0", names.Of("/projects/0"));
    }

    private static PlaceNames Names() => new(new ReviewInput(Declaration, null, default));
}
