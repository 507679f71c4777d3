using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Audit;

/// <summary>The JSON form of a report, with the name of the file behind it where there is one.</summary>
internal static class AuditReportForm
{
    private static readonly JsonForm<KeyValuePair<FindingCode, FindingCounts>> ByCode = new JsonForm<
        KeyValuePair<FindingCode, FindingCounts>
    >()
        .Value("code!", FindingCodeJsonConverter.Instance, group => group.Key)
        .Value("counts!", FindingCountsJsonConverter.Instance, group => group.Value);

    private static readonly JsonForm<ProjectFindings> ByProject = new JsonForm<ProjectFindings>()
        .Text("pointer!", group => group.Pointer)
        .Text("name", group => group.Name)
        .Value("counts!", FindingCountsJsonConverter.Instance, group => group.Counts);

    public static readonly JsonForm<WrittenReport> Instance = new JsonForm<WrittenReport>()
        .Head(new DocumentFormat(AuditReportJson.Format, AuditReportJson.Version))
        .Text("source", report => report.Source)
        .Count("line", report => report.Line)
        .Text("ruleSet!", report => report.Review.RuleSetVersion)
        .Text("input", report => report.InputHash)
        .Text("options!", report => report.Review.Options.ComputeHash())
        .Value("asOf", DayJsonConverter.Instance, report => report.Review.Options.AsOf)
        .Value("counts!", FindingCountsJsonConverter.Instance, report => report.Counts)
        .Array("byCode!", ByCode, report => FindingGroups.CountByCode(FindingsOf(report)))
        .Array(
            "byProject!",
            ByProject,
            report => FindingGroups.ByProject(FindingsOf(report), report.Review.NameOf)
        )
        .Value("leftOut", FindingCountsJsonConverter.Instance, report => report.LeftOut)
        .Array("findings!", FindingForm.Instance, report => report.Listed);

    private static IEnumerable<Finding> FindingsOf(WrittenReport report) =>
        report.Findings.Select(placed => placed.Finding);
}
