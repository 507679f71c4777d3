using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Projects;

/// <summary>A wrong declaration cannot be built, whichever door is tried: factory, copy, or JSON.</summary>
public sealed class InvariantTests
{
    private static readonly string Long = new('长', 501);
    private static readonly string VeryLong = new('长', 20_001);

    /// <summary>Each row: the code, a factory or copy that breaks the invariant, and where it must say so.</summary>
    public static TheoryData<string, string, Action> Objects =>
        new()
        {
            { "PB1101", "/name", () => Sample.Project.WithName(" \u3000") },
            { "PB1101", "/name", () => NewProject(name: "") },
            { "PB1101", "/code", () => Sample.Project.WithCode(" ") },
            { "PB1101", "/nature", () => Sample.Project.WithClassification("", "其他运转类") },
            { "PB1101", "/category", () => Sample.Project.WithClassification("经常性项目", "\uFEFF") },
            { "PB1101", "/supervisingDepartment", () => Sample.Project.WithUnits("\u200B", "某局") },
            { "PB1101", "/implementingUnit", () => Sample.Project.WithUnits("某局", "\t") },
            { "PB1101", "/implementingUnit", () => NewProject(unit: "\u00A0") },
            { "PB1101", "/department", () => Sample.Declaration.WithDepartment(" ") },
            { "PB1101", "/department", () => DepartmentDeclaration.Create("", 2026, []) },
            { "PB1101", "/annual", () => Goals.Create(null, " ") },
            { "PB1101", "/overall", () => Goals.Create("\n", null) },
            { "PB1101", "/name", () => BudgetLine.Create("", Money.Zero) },
            { "PB1101", "/text", () => Sample.Line.WithText("") },
            { "PB1101", "/name", () => OverviewPart.Create("", default) },
            { "PB1101", "/text", () => Overview.Create("") },
            { "PB1101", "/duties", () => Basis.Create([], duties: "") },
            { "PB1101", "/text", () => Basis.Create([], text: " ") },
            { "PB1101", "/title", () => BasisDocument.Create("", "1号") },
            { "PB1101", "/number", () => BasisDocument.Create("条例", "") },
            { "PB1101", "/name", () => PlanItem.Create("") },
            { "PB1101", "/text", () => PlanItem.Create("培训", "") },
            { "PB1101", "/title", () => ProjectStatement.Create("") },
            { "PB1101", "/implementers/1", () => ProjectStatement.Create(implementers: ["人事科", ""]) },
            { "PB1101", "/name", () => Indicator.Create(IndicatorCategory.Quantity, " ") },
            { "PB1101", "/for", () => IndicatorTarget.Create(" ", null) },
            { "PB1102", "/name", () => Sample.Project.WithName("业务\u0000培训") },
            { "PB1102", "/name", () => Sample.Project.WithName("业务\n培训") },
            { "PB1102", "/name", () => Sample.Project.WithName("业务\uD800培训") },
            { "PB1102", "/name", () => Sample.Project.WithName("\uDC00") },
            { "PB1102", "/name", () => Sample.Project.WithName("业务\u0085培训") },
            { "PB1102", "/annual", () => Goals.Create(null, "提高\u0007") },
            { "PB1103", "/name", () => Sample.Project.WithName(Long) },
            { "PB1103", "/annual", () => Goals.Create(null, VeryLong) },
            { "PB1104", "/start", () => StatedPeriod.OfDays(new(2026, 2, 1), new(2026, 1, 31)) },
            {
                "PB1104",
                "/start",
                () => StatedPeriod.Create(StatedDate.Create(2026, 2), StatedDate.Create(2026, 1, 31))
            },
            { "PB1105", "/amount", () => Funding.OfProject(Sample.Yuan(-1)) },
            { "PB1105", "/amount", () => Funding.OfProject(Sample.Yuan(5), Sample.Yuan(-1)) },
            { "PB1105", "/amount", () => Funding.OfYear(Sample.Yuan(-1), Sample.Yuan(1)) },
            { "PB1105", "/amount", () => Funding.OfYear(null, Sample.Yuan(-1), Sample.Yuan(1)) },
            { "PB1105", "/amount", () => Funding.OfYear(Sample.Yuan(1), null, Sample.Yuan(-1)) },
            { "PB1105", "/amount", () => BudgetLine.Create("培训费", Sample.Yuan(-1)) },
            { "PB1105", "/amount", () => PreviousAmount.Create(2025, Sample.Yuan(-1)) },
            { "PB1105", "/amount", () => Sample.Line.WithAmount(Sample.Yuan(-1)) },
            {
                "PB1108",
                "/stated",
                () => BudgetLine.Create("培训费", Sample.Yuan(14.39m), StatedAmount.Parse("14.40元"))
            },
            {
                "PB1108",
                "/stated",
                () => Sample.Line.WithAmount(Sample.Yuan(143_949.99m), StatedAmount.Parse("14.40万元"))
            },
            { "PB1109", "/formula", () => Sample.Line.WithLines([Sample.Line]) },
            { "PB1109", "/formula", () => Sample.LineOfDepth(2).WithFormula(CostFormula.Parse("1元*1")) },
            { "PB1110", "/lines", () => Sample.LineOfDepth(5) },
            { "PB1110", "/items", () => PlanItemOfDepth(5) },
            {
                "PB1111",
                "/projects/1",
                () => DepartmentDeclaration.Create("某局", 2026, [Sample.Project, Sample.Project])
            },
            {
                "PB1111",
                "/projects/1",
                () => Sample.Declaration.WithProjects([Sample.Project, Sample.Project.WithGoals(Goals.None)])
            },
            { "PB1112", "/fiscalYear", () => DepartmentDeclaration.Create("某局", 1948, []) },
            { "PB1112", "/fiscalYear", () => Sample.Declaration.WithFiscalYear(3000) },
            { "PB1112", "/fiscalYear", () => WithYear(DepartmentDeclaration.MinFiscalYear - 1) },
            { "PB1112", "/fiscalYear", () => WithYear(DepartmentDeclaration.MaxFiscalYear + 1) },
            { "PB1114", "/cost", () => Scoring.Create(cost: -1) },
            { "PB1114", "/output", () => Scoring.Create(output: 100.01m) },
            { "PB1114", "/benefit", () => Scoring.Create(benefit: 101) },
            { "PB1114", "/satisfaction", () => Scoring.Create(satisfaction: 101) },
            { "PB1114", "/other", () => Scoring.Create(other: -0.01m) },
            { "PB1114", "/budgetExecution", () => Scoring.Create(budgetExecution: 101) },
            { "PB1113", "/projectCount", () => Headline.Create(projectCount: -1) },
            { "PB1113", "/unitCount", () => Headline.Create(unitCount: -1) },
            { "PB1113", "/largeProjectCount", () => Headline.Create(largeProjectCount: -1) },
            {
                "PB1114",
                "/weight",
                () => Indicator.Create(IndicatorCategory.Quantity, "人数", null, 100.01m)
            },
            { "PB1114", "/weight", () => Sample.Project.Indicators[0].WithWeight(-1) },
            { "PB1115", "", () => BasisDocument.Create(null, null) },
            { "PB1116", "/formulaComposed", () => Sample.Line.WithFormula(null, composed: true) },
            {
                "PB1116",
                "/formulaComposed",
                () => Sample.Line.WithFormula(CostFormula.Parse("2元*3=6元"), composed: true)
            },
            { "PB1117", "/breakdown", () => Sample.Line.WithFormula(null).WithLines([], Breakdown.Partial) },
            { "PB1117", "/breakdown", () => BudgetBreakdown.Create([], null, Breakdown.Partial) },
        };

    [Theory]
    [MemberData(nameof(Objects))]
    public void Object_BrokenInvariant_ThrowsWithCodeAndPlace(string code, string pointer, Action build)
    {
        var exception = Assert.Throws<InvariantException>(build);

        Assert.Equal(code, exception.Code.ToString());
        Assert.Equal(pointer, exception.Finding.Pointer);
        Assert.Contains(
            exception.Finding.GetMessage(Language.Chinese),
            exception.Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            exception.Finding.GetMessage(Language.English),
            exception.Message,
            StringComparison.Ordinal
        );
    }

    /// <summary>Each row: the code, what of the valid document is replaced by what, and where it must say so.</summary>
    public static TheoryData<string, string, string, string> Documents =>
        new()
        {
            { "PB1101", "\"name\":\"业务培训\"", "\"name\":\" \"", "/projects/0/name" },
            { "PB1101", "\"code\":\"31-01\"", "\"code\":\"\"", "/projects/0/code" },
            { "PB1101", "\"department\":\"某局\"", "\"department\":\"\\u3000\"", "/department" },
            {
                "PB1101",
                "\"implementers\":[\"人事科\"]",
                "\"implementers\":[\"\"]",
                "/projects/0/statement/implementers/0"
            },
            { "PB1101", "\"text\":\"学员800人。\"", "\"text\":\"\"", "/projects/0/budget/lines/0/text" },
            { "PB1101", "\"name\":\"参训率\"", "\"name\":\"\"", "/projects/0/indicators/0/name" },
            { "PB1102", "\"name\":\"业务培训\"", "\"name\":\"业务\\u0000培训\"", "/projects/0/name" },
            {
                "PB1102",
                "\"annual\":\"提高能力。\"",
                "\"annual\":\"提高\\u0007\"",
                "/projects/0/goals/annual"
            },
            {
                "PB1104",
                "\"end\":\"2026-12-31\"},\n\"funding\"",
                "\"end\":\"2025-12-31\"},\n\"funding\"",
                "/projects/0/period/start"
            },
            {
                "PB1104",
                "\"end\":\"2026-03-31\"",
                "\"end\":\"2026-02\"",
                "/projects/0/statement/plan/0/period/start"
            },
            {
                "PB1105",
                "\"funding\":{\"total\":144000.00,\"sources\":[{\"source\":\"fiscal\",\"amount\":144000.00},{\"source\":\"other\"}]}",
                "\"funding\":{\"total\":143999.00,\"sources\":[{\"source\":\"fiscal\",\"amount\":144000.00},{\"source\":\"other\",\"amount\":-1}]}",
                "/projects/0/funding/sources/1/amount"
            },
            {
                "PB1106",
                "{\"source\":\"other\"}",
                "{\"source\":\"other\",\"amount\":0.01}",
                "/projects/0/funding/total"
            },
            {
                "PB1107",
                "\"source\":\"carriedForward\",\"amount\":0.00",
                "\"source\":\"carriedForward\",\"amount\":0.00,\"sources\":[{\"source\":\"other\",\"amount\":0.01}]",
                "/projects/0/annualFunding/sources/1/amount"
            },
            {
                "PB1108",
                "\"amount\":144000.00,\"stated\"",
                "\"amount\":143949.99,\"stated\"",
                "/projects/0/budget/lines/0/stated"
            },
            {
                "PB1109",
                "\"text\":\"学员800人。\"",
                "\"lines\":[{\"name\":\"a\",\"amount\":1}]",
                "/projects/0/budget/lines/0/formula"
            },
            { "PB1112", "\"fiscalYear\":2026", "\"fiscalYear\":1948", "/fiscalYear" },
            { "PB1113", "\"projectCount\":1", "\"projectCount\":-1", "/headline/projectCount" },
            { "PB1114", "\"weight\":10.00", "\"weight\":100.01", "/projects/0/indicators/0/weight" },
            {
                "PB1115",
                "{\"title\":\"条例\",\"number\":\"某发〔2018〕1号\"}",
                "{}",
                "/projects/0/statement/basis/documents/0"
            },
            {
                "PB1116",
                "\"text\":\"学员800人。\"",
                "\"formulaComposed\":true",
                "/projects/0/budget/lines/0/formulaComposed"
            },
            {
                "PB1117",
                "\"text\":\"学员800人。\"",
                "\"breakdown\":\"partial\"",
                "/projects/0/budget/lines/0/breakdown"
            },
            {
                "PB1118",
                "\"amount\":144000.00,\"stated\"",
                "\"stated\"",
                "/projects/0/budget/lines/0/stated"
            },
        };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Json_BrokenInvariant_IsReportedAtItsPlace(
        string code,
        string valid,
        string broken,
        string pointer
    )
    {
        Assert.Contains(valid, Sample.Json, StringComparison.Ordinal);

        var reading = DeclarationJson.Read(Sample.Json.Replace(valid, broken, StringComparison.Ordinal));

        var located = Assert.Single(reading.Findings);
        Assert.Equal(code, located.Finding.Code.ToString());
        Assert.Equal(pointer, located.Finding.Pointer);
        Assert.Equal(Severity.Error, located.Finding.Severity);
    }

    [Fact]
    public void Json_ProjectDeclaredTwice_IsReportedAtTheSecond()
    {
        var project = Sample.Json[(Sample.Json.IndexOf("\"projects\":[", StringComparison.Ordinal) + 12)..^2];

        var reading = DeclarationJson.Read(
            Sample.Json.Replace(project, project + "," + project, StringComparison.Ordinal)
        );

        var located = Assert.Single(reading.Findings);
        Assert.Equal("PB1111", located.Finding.Code.ToString());
        Assert.Equal("/projects/1", located.Finding.Pointer);
        Assert.Equal(Sample.Project, Assert.Single(reading.Declaration!.Projects));
    }

    [Fact]
    public void Json_LinesTooDeep_IsReported()
    {
        var lines =
            string.Concat(Enumerable.Repeat("\"lines\":[{\"name\":\"a\",\"amount\":0,", 5))
            + "\"text\":\"t\""
            + string.Concat(Enumerable.Repeat("}]", 5));
        var start = Sample.Json.IndexOf("\"lines\":[", StringComparison.Ordinal);
        var end = Sample.Json.IndexOf("},\n\"statement\"", StringComparison.Ordinal);

        var reading = DeclarationJson.Read(Sample.Json[..start] + lines + Sample.Json[end..]);

        Assert.Equal("PB1110", Assert.Single(reading.Findings).Finding.Code.ToString());
    }

    private static Project NewProject(string name = "业务培训", string unit = "某局") =>
        Project.Create(
            name,
            "某局",
            unit,
            Sample.Project.Period,
            Sample.Project.Funding,
            Sample.Project.AnnualFunding
        );

    private static PlanItem PlanItemOfDepth(int depth) =>
        PlanItem.Create("事项", items: depth == 1 ? [] : [PlanItemOfDepth(depth - 1)]);

    [Fact]
    public void Numbers_AtTheirLimits_AreAllowed()
    {
        Assert.Equal(
            DepartmentDeclaration.MinFiscalYear,
            WithYear(DepartmentDeclaration.MinFiscalYear).FiscalYear
        );
        Assert.Equal(
            DepartmentDeclaration.MaxFiscalYear,
            WithYear(DepartmentDeclaration.MaxFiscalYear).FiscalYear
        );
        Assert.Equal((0, 100), (Scoring.Create(0, 100).Cost, Scoring.Create(0, 100).Output));
    }

    private static DepartmentDeclaration WithYear(int year) => DepartmentDeclaration.Create("某局", year, []);
}
