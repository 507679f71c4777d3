using System.Collections.Immutable;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Reports.Html;
using PerformanceBudget.Reports.Json;
using PerformanceBudget.Reports.Sarif;

namespace PerformanceBudget.Reports;

/// <summary>A form in which a report can be written: the one entry for all of them.</summary>
/// <remarks>The same documents give the same bytes, in UTF-8 without a byte order mark, whatever machine they are written on.</remarks>
/// <example>
/// <code>
/// var report = DeclarationAudit.Run(utf8Json);
/// ReportFormat.Html.Write(output, report, DocumentName.OfFile("2026.json"));
/// </code>
/// </example>
public sealed class ReportFormat
{
    private readonly Func<Stream, bool, Language, ReportWriter> _open;

    private ReportFormat(
        string token,
        BilingualText? purpose,
        Func<Stream, bool, Language, ReportWriter> open
    )
    {
        Token = token;
        Purpose = purpose;
        _open = open;
    }

    /// <summary>
    /// One page for people to open, print and click: findings, and each project as its official form. It loads nothing and runs nothing,
    /// and whatever a declaration says stays text.
    /// </summary>
    public static ReportFormat Html { get; } =
        new(
            "html",
            new("html 可打开、打印和点击", "html to open, print and click"),
            (output, isOfMany, language) => new HtmlReport(output, isOfMany, language)
        );

    /// <summary>
    /// The JSON of <see cref="AuditReportJson"/>, indented; over several documents an object of such reports and their summary.
    /// </summary>
    public static ReportFormat Json { get; } =
        new("json", purpose: null, (output, isOfMany, _) => new JsonReport(output, isOfMany));

    /// <summary>The same JSON, a line for each document; over several documents their summary is the last line.</summary>
    public static ReportFormat Ndjson { get; } =
        new(
            "ndjson",
            new(
                "json 和 ndjson（每份申报一行）供程序使用",
                "json and ndjson (a line for each declaration) for programs"
            ),
            (output, isOfMany, _) => new NdjsonReport(output, isOfMany)
        );

    /// <summary>SARIF 2.1.0 (OASIS), for systems of code review that show findings at the line of a file.</summary>
    public static ReportFormat Sarif { get; } =
        new(
            "sarif",
            new("sarif 供代码评审系统使用", "sarif for systems of code review"),
            (output, _, language) => new SarifReport(output, language)
        );

    /// <summary>All of them.</summary>
    public static ImmutableArray<ReportFormat> All { get; } = [Html, Json, Ndjson, Sarif];

    /// <summary>Its name, as the command line has it.</summary>
    public string Token { get; }

    /// <summary>What it is for, as a part of a sentence; null where another format says it too.</summary>
    internal BilingualText? Purpose { get; }

    /// <summary>Writes the report on one document.</summary>
    /// <param name="output">Takes the bytes, and stays open.</param>
    /// <param name="report">What there is to say about it.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="language">The language; JSON has both.</param>
    /// <exception cref="ArgumentException">An argument is null or undefined.</exception>
    public void Write(
        Stream output,
        AuditReport report,
        DocumentName name,
        Language language = Language.Chinese
    )
    {
        using var writer = Open(output, isOfMany: false, language);
        writer.Add(name, report);
        writer.End();
    }

    /// <summary>Begins a report that takes its documents one after the other, so that no more than one is held in memory.</summary>
    /// <param name="output">Takes the bytes, and stays open.</param>
    /// <param name="isOfMany">Whether there may be several documents, so that the report has a summary of them.</param>
    /// <param name="language">The language; JSON has both.</param>
    /// <exception cref="ArgumentException">An argument is null or undefined.</exception>
    public ReportWriter Open(Stream output, bool isOfMany, Language language = Language.Chinese) =>
        _open(Guard.Against.Null(output), isOfMany, Guard.Against.EnumOutOfRange(language));

    /// <summary><see cref="Token"/>.</summary>
    public override string ToString() => Token;
}
