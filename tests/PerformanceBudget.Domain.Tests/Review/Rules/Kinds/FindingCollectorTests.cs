using System.Collections.Immutable;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>What a rule of an application may report, and where it then stands.</summary>
public sealed class FindingCollectorTests
{
    private static readonly BilingualText Role = new("另一处", "the other place");

    [Fact]
    public void Places_OfAProjectRule_AreRelativeToTheProject()
    {
        var findings = Run(report => report.Add("/name", related: [new("/budget", Role)]));

        Assert.Equal(
            Sample.Declaration.Projects.Select((_, i) => $"/projects/{i}/name"),
            findings.Select(finding => finding.Pointer)
        );
        Assert.Equal(
            Sample.Declaration.Projects.Select((_, i) => $"/projects/{i}/budget"),
            findings.SelectMany(finding => finding.Related).Select(place => place.Pointer)
        );
    }

    [Fact]
    public void Place_OfAFindingOfTheLibrary_IsRelativeToTheProjectLikeAnyOther()
    {
        var known = DeclarationReview
            .Run(Sample.Declaration)
            .Findings.SelectMany(finding => finding.Related)
            .First(place => place.Pointer.StartsWith("/projects/", StringComparison.Ordinal));

        var finding = Run(report => report.Add("/name", related: [known]))[0];

        Assert.Equal("/projects/0" + known.Pointer, Assert.Single(finding.Related).Pointer);
    }

    [Fact]
    public void Severity_ThatIsNone_IsRefusedWhereItIsReported() =>
        Assert.Throws<System.ComponentModel.InvalidEnumArgumentException>(() =>
            Run(report => report.Add("/name", severity: (Severity)42))
        );

    [Theory]
    [InlineData(new int[0])]
    [InlineData(new[] { 0, 1, 2, 3, 4, 5, -1 })]
    public void Positions_ThatAreNone_AreRefused(int[] positions) =>
        Assert.Throws<ArgumentException>(() =>
            DeclarationReview.RunPartial(Sample.Declaration, [.. positions])
        );

    private static ImmutableArray<Finding> Run(Action<FindingCollector> report) =>
        [
            .. DeclarationReview
                .Run(Sample.Declaration, ReviewOptions.Default.WithRule(new ReportingRule(report)))
                .Findings.Where(finding => !finding.Code.IsOwn),
        ];

    private sealed class ReportingRule(Action<FindingCollector> report)
        : ProjectRule(new FindingDefinition("HZ0001", Severity.Warning, new("甲", "A"), new("甲", "A")))
    {
        public override void Review(Project project, FindingCollector findings) => report(findings);
    }
}
