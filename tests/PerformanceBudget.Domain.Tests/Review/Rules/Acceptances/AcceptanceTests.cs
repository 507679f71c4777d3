using System.Collections.Immutable;
using FsCheck.Fluent;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;
using static PerformanceBudget.Testing.Correct;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class AcceptanceTests
{
    private const string Reason = "差额用于交通卡，已补充说明。";
    private const string Role = "预算审核岗";

    private static readonly DateOnly Until = new(2026, 12, 31);
    private static readonly DateOnly AsOf = new(2026, 3, 1);

    private static readonly BudgetLine Divided = Line(
        "挂职干部",
        "25.00万元",
        Line("租房费用", "14.40万元"),
        Line("食堂饭卡", "10.56万元")
    );

    /// <summary>A declaration in which 14.40 and 10.56 are said to make 25.00.</summary>
    private static readonly DepartmentDeclaration Wrong = Declaration(
        With(Divided, Line("教材编写", "1.00万元"))
    );

    [Fact]
    public void AcceptedFinding_StaysInItsPlaceAndCountsApart()
    {
        var before = DeclarationReview.Run(Wrong);
        var report = Accepting(before, Wrong);

        var finding = Assert.Single(report.Findings, finding => finding.Acceptance is not null);
        Assert.Equal(before.Findings.Select(Describe), report.Findings.Select(Describe));
        Assert.Equal(Reason, finding.Acceptance!.Reason);
        Assert.Equal(Role, finding.Acceptance.Role);
        Assert.Equal(Until, finding.Acceptance.Until);
        Assert.Equal(before.Counts with { Errors = 0, Accepted = 1 }, report.Counts);
        Assert.False(before.IsAcceptable);
        Assert.True(report.IsAcceptable);
        Assert.False(report.Counts.Reach(Severity.Error));
    }

    [Fact]
    public void Acceptance_OfAFinding_NamesIt()
    {
        var acceptance = Assert.Single(Accept(DeclarationReview.Run(Wrong)));

        Assert.Equal("PB2003", acceptance.Code.ToString());
        Assert.Equal("/projects/养老护理员培训/budget/lines/挂职干部", acceptance.Place);
        Assert.Equal("某区民政局", acceptance.ImplementingUnit);
        Assert.Null(acceptance.ProjectCode);
        Assert.Equal("400.00", acceptance.Values.Single(value => value.Name == "difference").ToString());
    }

    public static TheoryData<string, DepartmentDeclaration> Harmless =>
        new()
        {
            { "a line inserted before it", Declaration(With(Line("教学楼修缮", "2.00万元"), Divided)) },
            { "another line taken out", Declaration(With(Divided)) },
            { "lines reordered", Declaration(With(Line("教材编写", "1.00万元"), Divided)) },
            {
                "its parts reordered",
                Declaration(
                    With(
                        Divided.WithLines([Divided.Lines[1], Divided.Lines[0]]),
                        Line("教材编写", "1.00万元")
                    )
                )
            },
            { "another line renamed", Declaration(With(Divided, Line("教材印刷", "1.00万元"))) },
            { "another amount changed", Declaration(With(Divided, Line("教材编写", "7.00万元"))) },
            { "a project inserted before it", Declaration(Project("另一项目"), Wrong.Projects[0]) },
            { "the department renamed", Wrong.WithDepartment("某区民政和社会建设局") },
            { "another year", Wrong.WithFiscalYear(2027) },
            {
                "an indicator inserted",
                Wrong.WithProjects([
                    Wrong
                        .Projects[0]
                        .WithIndicators([
                            Indicator(IndicatorCategory.Quantity, "培训课时", "≥40.00(课时)"),
                            .. Wrong.Projects[0].Indicators,
                        ]),
                ])
            },
        };

    [Theory]
    [MemberData(nameof(Harmless))]
    public void Acceptance_WhenSomethingElseChanges_Holds(string change, DepartmentDeclaration changed)
    {
        var report = Accepting(DeclarationReview.Run(Wrong), changed);

        Assert.True(report.Counts.Accepted == 1, change);
        Assert.DoesNotContain(report.Findings, finding => finding.Code.ToString() == "PB6002");
    }

    public static TheoryData<string, DepartmentDeclaration> Harmful =>
        new()
        {
            {
                "its amount changed",
                Declaration(With(Divided.WithAmount(Sample.Yuan(260_000m), StatedAmount.Parse("26.00万元"))))
            },
            {
                "a part changed",
                Declaration(With(Divided.WithLines([Line("租房费用", "14.50万元"), Divided.Lines[1]])))
            },
            {
                "a part came in",
                Declaration(With(Divided.WithLines([.. Divided.Lines, Line("交通卡", "0.01万元")])))
            },
            { "the line renamed", Declaration(With(Named("跟班干部"))) },
            { "the project renamed", Wrong.WithProjects([Wrong.Projects[0].WithName("护理员培训")]) },
        };

    [Theory]
    [MemberData(nameof(Harmful))]
    public void Acceptance_WhenTheFindingIsAnother_AcceptsNothingAndSaysSo(
        string change,
        DepartmentDeclaration changed
    )
    {
        var report = Accepting(DeclarationReview.Run(Wrong), changed);

        Assert.True(report.Counts.Accepted == 0, change);
        Assert.Contains(report.Findings, finding => finding.Code.ToString() == "PB2003");
        Assert.Single(report.Findings, finding => finding.Code.ToString() == "PB6002");
        Assert.False(report.IsAcceptable);
    }

    [Fact]
    public void Acceptance_WhenTheFindingIsMended_SaysSoAtTheLine()
    {
        var mended = Divided.WithLines([Line("租房费用", "14.44万元"), Divided.Lines[1]]);

        var report = Accepting(
            DeclarationReview.Run(Wrong),
            Declaration(With(Line("其他", "1.00万元"), mended))
        );

        Assert.Contains("PB6002 Information /projects/0/budget/lines/1", report.Findings.Select(Describe));
        Assert.True(report.IsAcceptable);
    }

    [Fact]
    public void Acceptance_OnItsLastDay_HoldsAndOnTheNextHasExpired()
    {
        var before = DeclarationReview.Run(Wrong);

        var last = Accepting(before, Wrong, asOf: Until);
        var after = Accepting(before, Wrong, asOf: Until.AddDays(1));

        Assert.Equal(1, last.Counts.Accepted);
        Assert.Equal(0, after.Counts.Accepted);
        Assert.Equal(
            ["PB2003 Error /projects/0/budget/lines/0", "PB6001 Warning /projects/0/budget/lines/0"],
            after.Findings.Where(finding => finding.Severity != Severity.Information).Select(Describe)
        );
        var expired = after.Findings.Single(finding => finding.Code.ToString() == "PB6001");
        Assert.Contains("2026-12-31", expired.GetMessage(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("2027-01-01", expired.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.Contains(Reason, expired.GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void OneThatHolds_GoesBeforeOneThatHasExpired()
    {
        var before = DeclarationReview.Run(Wrong);
        var old = Accept(before, AsOf.AddDays(-1));
        var options = ReviewOptions.Default.WithAcceptances([.. old, .. Accept(before)], AsOf);

        var report = DeclarationReview.Run(Wrong, options);

        Assert.Equal(1, report.Counts.Accepted);
        Assert.DoesNotContain(report.Findings, finding => finding.Code.ToString() == "PB6001");
    }

    [Fact]
    public void OneAcceptance_OfTwoFindingsThatAreTheSame_AcceptsOne()
    {
        var twice = WithIndicator(Indicator(IndicatorCategory.Quality, "教学质量", value: null));
        var declaration = Declaration(twice.WithIndicators(twice.Indicators.Add(twice.Indicators[^1])));
        var before = DeclarationReview.Run(declaration);
        var both = Accept(before, code: "PB3001");

        Assert.Equal(2, both.Length);
        Assert.Equal(both[0], both[1]);
        Assert.Equal(1, Run(declaration, [both[0]]).Counts.Accepted);
        Assert.Equal(2, Run(declaration, both).Counts.Accepted);
    }

    [Fact]
    public void Acceptance_OfOneUnit_IsNoneForAProjectOfThatNameInAnother()
    {
        var acceptance = Assert.Single(Accept(DeclarationReview.Run(Wrong)));
        var elsewhere = Wrong.WithProjects([Wrong.Projects[0].WithUnits("某区民政局", "另一单位")]);

        Assert.Equal(0, Run(elsewhere, [acceptance]).Counts.Accepted);
        Assert.Equal(1, Run(elsewhere, [acceptance with { ImplementingUnit = null }]).Counts.Accepted);
        Assert.Equal(0, Run(Wrong, [acceptance with { ProjectCode = "31-01" }]).Counts.Accepted);
    }

    [Fact]
    public void Names_WithSlashAndTilde_AreEscaped()
    {
        var declaration = Declaration(With(Named("挂职/跟班~干部")));

        var acceptance = Assert.Single(Accept(DeclarationReview.Run(declaration)));

        Assert.Equal("/projects/养老护理员培训/budget/lines/挂职~1跟班~0干部", acceptance.Place);
        Assert.Equal(1, Run(declaration, [acceptance]).Counts.Accepted);
    }

    [Fact]
    public void Wording_IsNoPartOfWhatIsAccepted()
    {
        var line = Line("交通费", "3.5万元").WithRestated([StatedAmount.Parse("约3万元")]);
        var declaration = Declaration(With(line));
        var before = DeclarationReview.Run(declaration);

        var acceptance = Assert.Single(Accept(before, code: "PB2009"));

        Assert.NotNull(before.Findings.Single(finding => finding.Code == acceptance.Code)["problem"]);
        Assert.DoesNotContain(acceptance.Values, value => value.Name == "problem");
        Assert.Equal(
            1,
            Run(
                declaration,
                [acceptance with { Values = acceptance.Values.Add(new("problem", "旧文字")) }]
            ).Counts.Accepted
        );
    }

    [Fact]
    public void UnusedAcceptance_OfARuleThatWasNotRun_IsNotReported()
    {
        var acceptances = Accept(DeclarationReview.Run(Wrong));
        var options = ReviewOptions.Default.WithAcceptances(acceptances, AsOf);
        var empty = Declaration();

        Assert.Equal(["PB6002 Information "], FindingsOf(empty, options).Where(IsUnused));
        Assert.DoesNotContain(FindingsOf(Wrong, options.Without("PB2003")), IsUnused);
        Assert.DoesNotContain(
            DeclarationReview.RunPartial(empty, [], options).Findings.Select(Describe),
            IsUnused
        );
        Assert.DoesNotContain(FindingsOf(empty, options.Without("PB6002")), IsUnused);

        static bool IsUnused(string finding) => finding.StartsWith("PB6002", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PB5007", 0)]
    [InlineData("HZ0001", 0)]
    [InlineData("PB1004", 1)]
    [InlineData("PB9999", 1)]
    [InlineData("PB2014", 1)]
    public void UnusedAcceptance_OfACode_IsReportedWhereItCouldHaveBeenFound(string code, int count)
    {
        var acceptance = Accept(DeclarationReview.Run(Wrong))[0] with { Code = FindingCode.Parse(code) };

        Assert.Equal(
            count,
            Run(Wrong, [acceptance]).Findings.Count(finding => finding.Code.ToString() == "PB6002")
        );
    }

    [Fact]
    public void Acceptances_AreNamedInThePartOfADocumentThatCouldBeRead()
    {
        var before = DeclarationReview.Run(Wrong);
        var rest = Declaration(Wrong.Projects[0]);

        var report = DeclarationReview.RunPartial(
            rest,
            [4],
            ReviewOptions.Default.WithAcceptances(Accept(before), AsOf)
        );

        Assert.Equal(
            "/projects/4/budget/lines/0",
            report.Findings.Single(finding => finding.Acceptance is not null).Pointer
        );
    }

    [Fact]
    public void Accept_BlankReasonOrRole_IsABrokenInvariant()
    {
        var report = DeclarationReview.Run(Wrong);
        var finding = report.Findings.First(finding => finding.Severity == Severity.Error);

        Assert.Equal(
            "/reason",
            Assert.Throws<InvariantException>(() => report.Accept(finding, " ", Role, Until)).Finding.Pointer
        );
        Assert.Equal(
            "/role",
            Assert.Throws<InvariantException>(() => report.Accept(finding, Reason, "", Until)).Finding.Pointer
        );
        Assert.Equal(
            "finding",
            Assert
                .Throws<ArgumentException>(() =>
                    DeclarationReview.Run(Declaration()).Accept(finding, Reason, Role, Until)
                )
                .ParamName
        );
    }

    [Fact]
    public void OptionsHash_ChangesWithAcceptancesAndTheirDay()
    {
        var acceptances = Accept(DeclarationReview.Run(Wrong));
        var options = ReviewOptions.Default;

        string[] hashes =
        [
            options.ComputeHash(),
            options.WithAcceptances([], AsOf).ComputeHash(),
            options.WithAcceptances(acceptances, AsOf).ComputeHash(),
            options.WithAcceptances(acceptances, Until).ComputeHash(),
            options.WithAcceptances([acceptances[0] with { Reason = "另一理由" }], AsOf).ComputeHash(),
        ];

        Assert.Equal(hashes.Length, hashes.Distinct().Count());
        Assert.Equal(hashes[2], options.WithAcceptances(acceptances, AsOf).Without().ComputeHash());
    }

    [Fact]
    public void EveryFindingOfTheSample_Accepted_LeavesNothingOpen()
    {
        var declaration = DeclarationJson.Read(Sample.Songjiang).GetDeclaration();
        var before = DeclarationReview.Run(declaration);
        var all = AcceptAll(before);

        var report = Run(declaration, all);
        var reordered = Run(Reversed(declaration), all);

        Assert.Equal(before.Findings.Length, report.Counts.Accepted);
        Assert.Equal(0, report.Counts.Open);
        Assert.Equal(
            [],
            reordered
                .Findings.Where(finding => finding.Acceptance is null)
                .Select(finding => finding.ToString())
        );
        Assert.Equal(before.Findings.Length, reordered.Counts.Accepted);
    }

    [Law(Arbitrary = [typeof(ReviewGenerators)], MaxTest = 200)]
    public void EveryFinding_AcceptedAndEverythingReordered_IsStillAccepted(NumberMutation mutation)
    {
        var reading = DeclarationJson.Read(mutation.Json);
        if (reading.IsComplete)
        {
            var before = DeclarationReview.Run(reading.GetDeclaration());

            var report = Run(Reversed(reading.GetDeclaration()), AcceptAll(before));

            Assert.Equal(0, report.Counts.Open);
            Assert.Equal(before.Findings.Length, report.Counts.Accepted);
        }
    }

    private static DepartmentDeclaration Reversed(DepartmentDeclaration declaration) =>
        declaration.WithProjects([
            .. declaration
                .Projects.Reverse()
                .Select(project =>
                    project
                        .WithIndicators([.. project.Indicators.Reverse()])
                        .WithBudget(
                            BudgetBreakdown.Create(
                                Reversed(project.Budget.Lines),
                                project.Budget.Stated,
                                project.Budget.Breakdown
                            )
                        )
                ),
        ]);

    private static ImmutableArray<BudgetLine> Reversed(ImmutableArray<BudgetLine> lines) =>
        [
            .. lines
                .Reverse()
                .Select(line =>
                    line.Lines.IsEmpty ? line : line.WithLines(Reversed(line.Lines), line.Breakdown)
                ),
        ];

    private static BudgetLine Named(string name) => Line(name, "25.00万元", Divided.Lines);

    private static ReviewReport Accepting(
        ReviewReport before,
        DepartmentDeclaration declaration,
        DateOnly? asOf = null
    ) =>
        DeclarationReview.Run(
            declaration,
            ReviewOptions.Default.WithAcceptances(Accept(before), asOf ?? AsOf)
        );

    private static ReviewReport Run(
        DepartmentDeclaration declaration,
        ImmutableArray<Acceptance> acceptances
    ) => DeclarationReview.Run(declaration, ReviewOptions.Default.WithAcceptances(acceptances, AsOf));

    private static ImmutableArray<Acceptance> Accept(
        ReviewReport report,
        DateOnly? until = null,
        string code = "PB2003"
    ) =>
        [
            .. report
                .Findings.Where(finding => finding.Code.ToString() == code)
                .Select(finding => report.Accept(finding, Reason, Role, until ?? Until)),
        ];

    private static ImmutableArray<Acceptance> AcceptAll(ReviewReport report) =>
        [.. report.Findings.Select(finding => report.Accept(finding, Reason, Role, Until))];
}
