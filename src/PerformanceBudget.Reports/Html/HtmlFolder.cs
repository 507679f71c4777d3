using Ardalis.GuardClauses;
using PerformanceBudget.Reports.Html;

namespace PerformanceBudget.Reports;

/// <summary>
/// The HTML report on many documents: a page for each, and an index with the table of documents, how often each rule has spoken, and what
/// could not be read.
/// </summary>
/// <remarks>
/// <para>
/// The index is <see cref="Index"/>; the pages are below <see cref="Pages"/>, named after their documents. The names are safe on every
/// system, no two are the same, small letters and capitals counted as one, and the same documents have the same names every time. No page
/// loads or runs anything.
/// </para>
/// <para>A page is written when its document comes, the index at the end, so that no more than one document is held in memory.</para>
/// </remarks>
/// <example>
/// <code>
/// using var report = HtmlFolder.Open((path, write) =>
/// {
///     using var file = File.Create(Path.Combine("report", path));
///     write(file);
/// });
/// </code>
/// </example>
public static class HtmlFolder
{
    /// <summary>The file to open.</summary>
    public const string Index = "index.html";

    /// <summary>The folder of the pages, below that of the index.</summary>
    public const string Pages = "pages";

    /// <summary>Begins a report.</summary>
    /// <param name="write">
    /// Makes a file: takes its path, relative to the folder of the report and with <c>/</c> between its parts, and what writes its content.
    /// </param>
    /// <param name="options">How the report is written; null for <see cref="ReportOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="write"/> is null.</exception>
    public static ReportWriter Open(Action<string, Action<Stream>> write, ReportOptions? options = null) =>
        new HtmlFolderReport(Guard.Against.Null(write), options ?? ReportOptions.Default);
}
