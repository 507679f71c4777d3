using System.Collections.Immutable;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Reports.Csv;
using PerformanceBudget.Reports.Html;
using PerformanceBudget.Reports.Json;
using PerformanceBudget.Reports.Sarif;

namespace PerformanceBudget.Reports;

/// <summary>A form in which a report can be written: the one entry for all of them.</summary>
/// <remarks>The same documents give the same bytes, in UTF-8, whatever machine they are written on.</remarks>
/// <example>
/// <code>
/// var report = DeclarationAudit.Run(utf8Json);
/// ReportFormat.Html.Write(output, report, DocumentName.OfFile("2026.json"));
/// </code>
/// </example>
public sealed class ReportFormat
{
    private readonly Func<Stream, bool, ReportOptions, ReportWriter> _open;

    private ReportFormat(
        string token,
        BilingualText? purpose,
        Func<Stream, bool, ReportOptions, ReportWriter> open
    )
    {
        Token = token;
        Purpose = purpose;
        _open = open;
    }

    /// <summary>
    /// One page for people to open, print and click: findings, and each project as its official form. It loads nothing and runs nothing,
    /// and whatever a declaration says stays text. Of several documents it is their summary; <see cref="HtmlFolder"/> writes a page for
    /// each of them, too.
    /// </summary>
    public static ReportFormat Html { get; } =
        new(
            "html",
            new("html 可打开、打印和点击", "html to open, print and click"),
            (output, isOfMany, options) =>
                isOfMany ? new HtmlSummary(output, options) : new HtmlReport(output, options)
        );

    /// <summary>
    /// The JSON of <see cref="AuditReportJson"/>, indented; over several documents an object of such reports and their summary.
    /// </summary>
    public static ReportFormat Json { get; } =
        new("json", purpose: null, (output, isOfMany, options) => new JsonReport(output, isOfMany, options));

    /// <summary>The same JSON, a line for each document; over several documents their summary is the last line.</summary>
    public static ReportFormat Ndjson { get; } =
        new(
            "ndjson",
            new(
                "json 和 ndjson（每份申报一行）供程序使用",
                "json and ndjson (a line for each declaration) for programs"
            ),
            (output, isOfMany, options) => new NdjsonReport(output, isOfMany, options)
        );

    /// <summary>SARIF 2.1.0 (OASIS), for systems of code review that show findings at the line of a file.</summary>
    public static ReportFormat Sarif { get; } =
        new(
            "sarif",
            new("sarif 供代码评审系统使用", "sarif for systems of code review"),
            (output, _, options) => new SarifReport(output, options)
        );

    /// <summary>
    /// A table for spreadsheets (RFC 4180, UTF-8 with a byte order mark): a row for each finding, with document, project and place in
    /// words. No cell is taken for a formula.
    /// </summary>
    public static ReportFormat Csv { get; } =
        new(
            "csv",
            new(
                "csv 供 Excel 等电子表格打开（每个问题一行）",
                "csv for spreadsheets (a row for each finding)"
            ),
            (output, _, options) => new CsvReport(output, options)
        );

    /// <summary>All of them.</summary>
    public static ImmutableArray<ReportFormat> All { get; } = [Html, Csv, Json, Ndjson, Sarif];

    /// <summary>Its name, as the command line has it.</summary>
    public string Token { get; }

    /// <summary>What it is for, as a part of a sentence; null where another format says it too.</summary>
    internal BilingualText? Purpose { get; }

    /// <summary>Writes the report on one document.</summary>
    /// <param name="output">Takes the bytes, and stays open.</param>
    /// <param name="report">What there is to say about it.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="options">How it is written; null for <see cref="ReportOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException">Another argument is null.</exception>
    public void Write(Stream output, AuditReport report, DocumentName name, ReportOptions? options = null)
    {
        using var writer = Open(output, isOfMany: false, options);
        writer.Add(name, report);
        writer.End();
    }

    /// <summary>Begins a report that takes its documents one after the other, so that no more than one is held in memory.</summary>
    /// <param name="output">Takes the bytes, and stays open.</param>
    /// <param name="isOfMany">Whether there may be several documents, so that the report has a summary of them.</param>
    /// <param name="options">How it is written; null for <see cref="ReportOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public ReportWriter Open(Stream output, bool isOfMany, ReportOptions? options = null) =>
        _open(Guard.Against.Null(output), isOfMany, options ?? ReportOptions.Default);

    /// <summary><see cref="Token"/>.</summary>
    public override string ToString() => Token;
}
