using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests;

/// <summary>One small, valid declaration, as objects and as the JSON that the library writes for it.</summary>
internal static class Sample
{
    public const string Json = """
        {"format":"performance-budget-declaration","version":"1.0","currency":"CNY","fiscalYear":2026,"department":"某局",
        "headline":{"projectCount":1,"stated":"14.40万元"},
        "projects":[{"name":"业务培训","code":"31-01","nature":"经常性项目","category":"其他运转类","supervisingDepartment":"某局","implementingUnit":"某局",
        "period":{"start":"2026-01-01","end":"2026-12-31"},
        "funding":{"total":144000.00,"sources":[{"source":"fiscal","amount":144000.00},{"source":"other"}]},
        "annualFunding":{"total":144000.00,"sources":[{"source":"appropriation","amount":144000.00},{"source":"carriedForward","amount":0.00}]},
        "goals":{"annual":"提高能力。"},
        "indicators":[{"category":"quantity","name":"参训率","value":{"kind":"threshold","comparison":"atLeast","number":95.00,"unit":"%"},"weight":10.00}],
        "budget":{"stated":"14.40万元","lines":[{"name":"培训费","amount":144000.00,"stated":"14.40万元","formula":"3天*800人*60.00元/人/天=144000.00元","text":"学员800人。"}]},
        "statement":{"title":"业务培训","overview":{"text":"概述。","period":{"start":"2026-01","end":"2026-12"},"stated":"约14.40万元","parts":[{"name":"培训费","stated":"14.40万元"}]},
        "basis":{"documents":[{"title":"条例","number":"某发〔2018〕1号"}],"duties":"职能。","text":"依据。"},
        "implementers":["人事科"],"plan":[{"name":"培训","text":"三天。","period":{"start":"2026-03-01","end":"2026-03-31"}}],
        "schedule":{"start":"2026-01-01","end":"2026-12-31"}}}]}
        """;

    public static string CompactJson { get; } = Json.Replace("\n", string.Empty, StringComparison.Ordinal);

    public static DepartmentDeclaration Declaration { get; } = DeclarationJson.Read(Json).GetDeclaration();

    public static Project Project => Declaration.Projects[0];

    public static BudgetLine Line => Project.Budget.Lines[0];

    public static Money Yuan(decimal yuan) => Money.FromYuan(yuan);

    /// <summary>A line with as many levels of sub-lines as given, itself included.</summary>
    public static BudgetLine LineOfDepth(int depth)
    {
        var line = BudgetLine.Create("明细", Money.Zero);
        return depth == 1 ? line : line.WithLines([LineOfDepth(depth - 1)]);
    }

    /// <summary>The real declaration that the repository ships, byte for byte.</summary>
    public static byte[] Songjiang { get; } =
        File.ReadAllBytes(Repository.PathTo("samples", "songjiang-2026.json"));
}
