using Ardalis.GuardClauses;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports;

/// <summary>How a report is written.</summary>
/// <example>
/// <code>
/// var errors = new ReportOptions { Filter = new FindingFilter { MinSeverity = Severity.Error } };
/// ReportFormat.Csv.Write(output, report, name, errors);
/// </code>
/// </example>
public sealed record ReportOptions
{
    private readonly Language _language = Language.Chinese;
    private readonly FindingFilter _filter = FindingFilter.All;
    private readonly ReportContents _contents;

    /// <summary>Chinese, with all findings and all of the contents.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>The language, Chinese by default; JSON has both.</summary>
    /// <exception cref="ArgumentException">It is undefined.</exception>
    public Language Language
    {
        get => _language;
        init => _language = Guard.Against.EnumOutOfRange(value);
    }

    /// <summary>
    /// Which findings are listed, all of them by default. Counts and verdicts are about all findings whatever is listed, and the report
    /// says how many are not.
    /// </summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public FindingFilter Filter
    {
        get => _filter;
        init => _filter = Guard.Against.Null(value);
    }

    /// <summary>How much of a document is shown, in HTML; formats for programs and for spreadsheets have the findings whatever is said here.</summary>
    /// <exception cref="ArgumentException">It is undefined.</exception>
    public ReportContents Contents
    {
        get => _contents;
        init => _contents = Guard.Against.EnumOutOfRange(value);
    }
}
