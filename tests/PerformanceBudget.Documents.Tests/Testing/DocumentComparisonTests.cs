using System.Collections.Immutable;
using PerformanceBudget.Documents.Testing;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents.Tests.Testing;

public sealed class DocumentComparisonTests
{
    private static readonly Project Form = Project
        .Create("干部工作", "某局", "某中心")
        .WithGoals(Goals.Create(null, "1.甲；\n2.乙"))
        .WithIndicators([
            Indicator.Create(IndicatorCategory.Quantity, "举办培训场次", IndicatorValue.Parse("≥10场")),
            Indicator.Create(IndicatorCategory.Quality, "培训合格率", IndicatorValue.Parse("≥95%")),
            Indicator.Create(IndicatorCategory.Timeliness, "按时完成", IndicatorValue.Parse("及时")),
        ]);

    [Fact]
    public void Compare_WithTheSame_IsRight()
    {
        var compared = Compare(Form.WithGoals(Goals.Create(null, "1.甲；2.乙")));

        Assert.All(compared, datum => Assert.Equal(Outcome.Right, datum.Outcome));
        Assert.Equal(3, compared.Count(datum => datum.Kind == DatumKind.Indicator));
        Assert.Equal(3, compared.Count(datum => datum.Kind == DatumKind.Field));
        Assert.Single(compared, datum => datum.Kind == DatumKind.Goal);
    }

    [Fact]
    public void Compare_AnotherValueWithoutAWord_IsSilent()
    {
        var wrong = Wrong(WithIndicator(1, indicator => indicator.WithValue(IndicatorValue.Parse("≥9%"))));

        Assert.Equal((DatumKind.Indicator, Outcome.Silent), (wrong.Kind, wrong.Outcome));
    }

    [Fact]
    public void Compare_AnotherValueWithAFindingInItsRow_IsReported()
    {
        var read = WithIndicator(1, indicator => indicator.WithValue(null));

        Assert.Equal(Outcome.Reported, Wrong(read, Finding("/projects/0/indicators/1/value")).Outcome);
        Assert.Equal(Outcome.Silent, Wrong(read, Finding("/projects/0/indicators/10")).Outcome);
        Assert.Equal(Outcome.Silent, Wrong(read, Finding("/projects/0/indicators/0")).Outcome);
    }

    [Fact]
    public void Compare_AMissingRow_IsReportedWhereItsTextIsToldToBeUnread()
    {
        var read = Form.WithIndicators(Form.Indicators.RemoveAt(1));

        Assert.Equal(Outcome.Silent, Wrong(read).Outcome);
        Assert.Equal(Outcome.Silent, Wrong(read, Finding("/projects/0", "别的文字")).Outcome);
        Assert.Equal(Outcome.Reported, Wrong(read, Finding("/projects/0", "培训合格率≥95%")).Outcome);
    }

    [Fact]
    public void Compare_AnInventedRow_IsSilentWithoutAFinding()
    {
        var read = Form.WithIndicators(
            Form.Indicators.Insert(1, Indicator.Create(IndicatorCategory.Quantity, "合计", value: null))
        );

        Assert.Equal((DatumKind.Invented, Outcome.Silent), (Wrong(read).Kind, Wrong(read).Outcome));
        Assert.Equal(Outcome.Reported, Wrong(read, Finding("/projects/0/indicators/1")).Outcome);
    }

    [Fact]
    public void Compare_ARightRowWithAFinding_IsDoubted()
    {
        var compared = Compare(Form, Finding("/projects/0/indicators/2"));

        Assert.All(compared, datum => Assert.Equal(Outcome.Right, datum.Outcome));
        Assert.Equal("timeliness", Assert.Single(compared, datum => datum.IsDoubted).Expected.Split(' ')[0]);
    }

    [Fact]
    public void Compare_NothingRead_IsSilentUnlessTheDocumentWasRefused()
    {
        var silent = DocumentComparison.Of([Form], [], [], []).Data;
        var refused = DocumentComparison
            .Of([Form], [], [new PlacedFinding(UnreadableDocumentException.Protected().Finding)], [])
            .Data;

        Assert.All(silent, datum => Assert.Equal(Outcome.Silent, datum.Outcome));
        Assert.All(refused, datum => Assert.Equal(Outcome.Reported, datum.Outcome));
    }

    [Fact]
    public void Compare_AFieldThatIsNotThere_IsSilent()
    {
        var wrong = Wrong(Form.WithClassification("经常性项目", category: null));

        Assert.Equal(("/nature nothing", Outcome.Silent), (wrong.Expected, wrong.Outcome));
    }

    private static Project WithIndicator(int at, Func<Indicator, Indicator> change) =>
        Form.WithIndicators(Form.Indicators.SetItem(at, change(Form.Indicators[at])));

    private static ComparedDatum Wrong(Project read, params ImmutableArray<PlacedFinding> findings) =>
        Assert.Single(
            DocumentComparison.Of([Form], [read], findings, []).Data,
            datum => datum.Outcome != Outcome.Right
        );

    private static ImmutableArray<ComparedDatum> Compare(
        Project read,
        params ImmutableArray<PlacedFinding> findings
    ) => DocumentComparison.Of([Form], [read], findings, []).Data;

    private static PlacedFinding Finding(string pointer, string text = "") =>
        new(new Finding(DocumentProblems.LeftOver, pointer, [new FindingValue("text", text)]));
}
