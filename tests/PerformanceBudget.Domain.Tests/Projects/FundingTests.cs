namespace PerformanceBudget.Domain.Tests.Projects;

public sealed class FundingTests
{
    private static readonly FundingSource Central = FundingSource.Create(
        SourceOfFunds.Central,
        Sample.Yuan(60)
    );

    private static readonly FundingSource Blank = FundingSource.Create(SourceOfFunds.Other, amount: null);

    [Fact]
    public void Total_IsTheSumOfTheSources_BlankOnesAsZero()
    {
        var funding = Funding.Create([
            Central,
            Blank,
            FundingSource.Create(SourceOfFunds.County, Sample.Yuan(40)),
        ]);

        Assert.Equal(Sample.Yuan(100), funding.Total);
        Assert.Equal(Sample.Yuan(60), funding.AmountOf(SourceOfFunds.Central));
        Assert.Null(funding.Other);
        Assert.Null(funding.Fiscal);
        Assert.True(funding.IsBalanced);
    }

    [Fact]
    public void SourceWithoutAnAmount_CountsForWhatItsOwnSourcesMake()
    {
        var fiscal = FundingSource.Create(SourceOfFunds.Fiscal, amount: null, [Central, Blank]);

        var funding = Funding.Create([fiscal]);

        Assert.Equal(Sample.Yuan(60), funding.Total);
        Assert.Equal(Sample.Yuan(60), funding.AmountOf(SourceOfFunds.Central));
    }

    [Fact]
    public void FormsOfTheFirstSample_AreTwoShapes()
    {
        var project = Funding.OfProject(Sample.Yuan(5));
        var year = Funding.OfYear(Sample.Yuan(4), Money.Zero, Sample.Yuan(1));

        Assert.Equal(project.Total, year.Total);
        Assert.Equal(
            [SourceOfFunds.Fiscal, SourceOfFunds.Other],
            project.Sources.Select(source => source.Source)
        );
        Assert.Equal(Sample.Yuan(4), year.Appropriation);
        Assert.Equal(Money.Zero, year.CarriedForward);
        Assert.Equal(Sample.Yuan(1), year.Other);
    }

    [Fact]
    public void BlankAndZero_AreDifferent() =>
        Assert.NotEqual(Funding.OfProject(Sample.Yuan(5)), Funding.OfProject(Sample.Yuan(5), Money.Zero));

    [Fact]
    public void Total_OfBlankSources_StandsForItself()
    {
        var json = """{"total":5.00,"sources":[{"source":"central"},{"source":"other"}]}""";

        var funding = System.Text.Json.JsonSerializer.Deserialize<Funding>(json)!;

        Assert.Equal(Sample.Yuan(5), funding.Total);
        Assert.True(funding.IsBalanced);
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(100, true)]
    [InlineData(59, false)]
    public void BlankSource_OfWhichOnlySomePartsAreListed_MakesThatMuchOrMore(int total, bool isBalanced)
    {
        var fiscal = FundingSource.Create(SourceOfFunds.Fiscal, amount: null, [Central], isPartial: true);

        Assert.Equal(isBalanced, Funding.AsWritten(Sample.Yuan(total), [fiscal]).IsBalanced);
    }

    [Fact]
    public void AmountThatIsNotTheSumOfItsSources_IsToldByTheNameOfItsSource()
    {
        var fiscal = FundingSource.Create(SourceOfFunds.Fiscal, Sample.Yuan(59), [Central]);

        var ofSource = Assert.Throws<InvariantException>(() => Funding.Create([fiscal])).Finding;
        var ofTotal = Assert
            .Throws<InvariantException>(() => Funding.Create(Sample.Yuan(59), [Central]))
            .Finding;

        Assert.Equal(("PB1107", "财政资金"), (ofSource.Code.ToString(), ofSource["source"]?.ToString()));
        Assert.Equal(("PB1106", "资金总额"), (ofTotal.Code.ToString(), ofTotal["source"]?.ToString()));
    }

    [Fact]
    public void Sources_OutOfRangeTogether_AreAnOverflow() =>
        Assert.Throws<OverflowException>(() => Funding.OfProject(Money.MaxValue, Money.MaxValue));

    [Fact]
    public void AsWritten_HoldsATotalThatContradictsItsSources()
    {
        var funding = Funding.AsWritten(Money.Zero, [Central]);

        Assert.True(funding.IsAsWritten);
        Assert.False(funding.IsBalanced);
        Assert.True(Funding.AsWritten(Sample.Yuan(60), [Central]).IsBalanced);
        Assert.NotEqual(Funding.AsWritten(Sample.Yuan(60), [Central]), Funding.Create([Central]));
    }
}
