using System.Security.Cryptography;
using System.Text;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class ReviewReportTests
{
    private static readonly DepartmentDeclaration Songjiang = DeclarationJson
        .Read(Sample.Songjiang)
        .GetDeclaration();

    private static readonly ReviewReport Report = DeclarationReview.Run(Songjiang);

    [Fact]
    public void Counts_BySeverityCodeAndProject_AddUpToTheFindings()
    {
        Assert.Equal(Report.Findings.Length, Report.Counts.All);
        Assert.Equal(Report.Findings.Length, Enum.GetValues<Severity>().Sum(Report.Count));
        Assert.Equal(Report.Findings.Length, Report.CountByCode().Sum(entry => entry.Value.All));
        Assert.Equal(Report.Findings, Report.ByProject().SelectMany(group => group.Findings));
        Assert.All(
            Report.CountByCode(),
            entry =>
                Assert.Equal(Report.Findings.Count(finding => finding.Code == entry.Key), entry.Value.All)
        );
    }

    [Fact]
    public void Projects_OfAReport_ComeInTheirOrderWithTheirNames()
    {
        var groups = Report.ByProject();

        Assert.Equal(
            groups.Select(group => group.Position ?? -1).Order(),
            groups.Select(group => group.Position ?? -1)
        );
        Assert.All(
            groups,
            group =>
            {
                Assert.Equal(
                    group.Position is { } position ? Songjiang.Projects[position].Name : null,
                    group.Name
                );
                Assert.All(
                    group.Findings,
                    finding => Assert.StartsWith(group.Pointer, finding.Pointer, StringComparison.Ordinal)
                );
            }
        );
    }

    [Fact]
    public void Projects_OfAPartialReport_StandWhereTheDocumentHasThem()
    {
        var rest = Songjiang.WithProjects(Songjiang.Projects.RemoveAt(0)).WithHeadline(null);

        var report = DeclarationReview.RunPartial(rest, [1, 2, 3, 4, 5, 6]);

        Assert.Equal([1, 2, 3, 4, 5, 6], report.ByProject().Select(group => group.Position));
        Assert.Equal(
            rest.Projects.Select(project => project.Name),
            report.ByProject().Select(group => group.Name)
        );
        Assert.Null(report.ComputeInputHash());
    }

    [Fact]
    public void InputHash_IsThatOfTheCanonicalJsonOnALine()
    {
        var line = DeclarationJson.ToJson(Songjiang) + "\n";
        var previous = Songjiang.WithFiscalYear(2025);
        var previousLine = DeclarationJson.ToJson(previous) + "\n";

        Assert.Equal(Sha256(line), Report.ComputeInputHash());
        Assert.Equal(
            Sha256(line + previousLine),
            DeclarationReview.Run(Songjiang, previous).ComputeInputHash()
        );
    }

    [Fact]
    public void InputHash_OfTheSameDeclarationWrittenOtherwise_IsTheSame() =>
        Assert.Equal(
            Report.ComputeInputHash(),
            DeclarationReview
                .Run(
                    DeclarationJson
                        .Read(DeclarationJson.ToUtf8Bytes(Songjiang, indented: true))
                        .GetDeclaration()
                )
                .ComputeInputHash()
        );

    [Fact]
    public void OptionsHash_OfTheDefault_IsThatOfAnEmptyObject() =>
        Assert.Equal(Sha256("{}"), Report.Options.ComputeHash());

    [Fact]
    public void OptionsHash_IsThatOfTheirCanonicalForm() =>
        Assert.Equal(
            Sha256(
                """
                {"without":["PB2012","PB3008"],"severities":{"PB2003":"warning","PB3003":"error"},
                "lumpSumThreshold":100000.00,"slackCeilingFactor":1.50,"minNumericShare":0.60}
                """.ReplaceLineEndings(string.Empty)
            ),
            ReviewOptions
                .Default.WithMinNumericShare(0.6m)
                .WithSlackCeilingFactor(1.5m)
                .WithLumpSumThreshold(Sample.Yuan(100_000m))
                .WithSeverity("PB3003", Severity.Error)
                .WithSeverity("PB2003", Severity.Warning)
                .Without("PB3008", "PB2012")
                .ComputeHash()
        );

    [Fact]
    public void OptionsHash_ChangesWithEveryOption()
    {
        var options = ReviewOptions.Default;
        ReviewOptions[] all =
        [
            options,
            options.Without("PB2012"),
            options.Without("PB2013"),
            options.WithSeverity("PB2012", Severity.Error),
            options.WithSeverity("PB2012", Severity.Warning),
            options.WithSeverity("PB2013", Severity.Warning),
            options.WithLumpSumThreshold(Money.Zero),
            options.WithLumpSumThreshold(Money.FromFen(1)),
            options.WithSlackCeilingFactor(3),
            options.WithMinNumericShare(0),
            options.WithMinNumericShare(1),
            options.WithRule(new SilentRule("HZ0001")),
            options.WithRule(new SilentRule("HZ0002")),
        ];

        Assert.Equal(all.Length, all.Select(each => each.ComputeHash()).Distinct().Count());
    }

    [Fact]
    public void OptionsHash_DoesNotDependOnTheOrderInWhichTheyWereChosen() =>
        Assert.Equal(
            ReviewOptions
                .Default.Without("PB2012")
                .WithRule(new SilentRule("HZ0001"))
                .Without("PB2001")
                .ComputeHash(),
            ReviewOptions.Default.WithRule(new SilentRule("HZ0001")).Without("PB2001", "PB2012").ComputeHash()
        );

    [Fact]
    public void Report_OfNothing_HasNothing()
    {
        var report = ReviewReport.OfNothing(ReviewOptions.Default);

        Assert.Empty(report.Findings);
        Assert.Empty(report.ByProject());
        Assert.Null(report.ComputeInputHash());
    }

    /// <summary>
    /// The version says when two reports cannot be compared, so it follows everything that a reader of a report sees of the rules.
    /// </summary>
    [Fact]
    public void RuleSetVersion_CarriesTheDigestOfTheCatalogue()
    {
        var catalogue = string.Concat(
            RuleCatalogue.Rules.Select(rule =>
                $"{rule.Definition.Code}\t{rule.Definition.Severity}\t{rule.Definition.OtherSeverity}\t{rule.Definition.Title}\t{rule.Definition.Message}\t{rule.Definition.Advice}\n"
            )
        );
        var digest = Convert
            .ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(catalogue)))[..8]
            .ToLowerInvariant();

        var parts = RuleCatalogue.Version.Split('+');
        Assert.True(
            parts[^1] == digest,
            $"The rules have changed: put +{digest} into RuleCatalogue.Version, and raise the number before it if a rule finds something else than it did."
        );
        Assert.Matches(@"^\d+\.\d+$", parts[0]);
        Assert.Equal(RuleCatalogue.Version, Report.RuleSetVersion);
    }

    private static string Sha256(string text) =>
        "sha256:" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();

    private sealed class SilentRule(string code)
        : ProjectRule(new FindingDefinition(code, Severity.Warning, new("甲", "A"), new("甲", "A")))
    {
        public override void Review(Project project, FindingCollector findings) { }
    }
}
