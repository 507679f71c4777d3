using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Audit;

/// <summary>The JSON form of a report, with the name of the file behind it.</summary>
internal static class AuditReportForm
{
    private static readonly JsonForm<FindingCounts> Counts = new JsonForm<FindingCounts>()
        .Count("error!", counts => counts.Errors)
        .Count("warning!", counts => counts.Warnings)
        .Count("information!", counts => counts.Information)
        .Count("accepted!", counts => counts.Accepted);

    private static readonly JsonForm<KeyValuePair<FindingCode, FindingCounts>> ByCode = new JsonForm<
        KeyValuePair<FindingCode, FindingCounts>
    >()
        .Text("code!", group => group.Key.ToString())
        .Value("counts!", Counts, group => group.Value);

    private static readonly JsonForm<ProjectFindings> ByProject = new JsonForm<ProjectFindings>()
        .Text("pointer!", group => group.Pointer)
        .Text("name", group => group.Name)
        .Value("counts!", Counts, group => group.Counts);

    public static readonly JsonForm<(AuditReport Report, string? Source)> Instance = new JsonForm<(
        AuditReport Report,
        string? Source
    )>()
        .Head(new DocumentFormat(AuditReportJson.Format, AuditReportJson.Version))
        .Text("source", named => named.Source)
        .Text("ruleSet!", named => named.Report.Review.RuleSetVersion)
        .Text("input", named => named.Report.Review.ComputeInputHash())
        .Text("options!", named => named.Report.Review.Options.ComputeHash())
        .Value("asOf", DayJsonConverter.Instance, named => named.Report.Review.Options.AsOf)
        .Value("counts!", Counts, named => named.Report.Counts)
        .Array("byCode!", ByCode, named => FindingGroups.CountByCode(FindingsOf(named.Report)))
        .Array(
            "byProject!",
            ByProject,
            named => FindingGroups.ByProject(FindingsOf(named.Report), named.Report.Review.NameOf)
        )
        .Array("findings!", FindingForm.Instance, named => named.Report.Findings);

    private static IEnumerable<Finding> FindingsOf(AuditReport report) =>
        report.Findings.Select(placed => placed.Finding);
}
