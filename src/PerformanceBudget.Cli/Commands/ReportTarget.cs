using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Commands;

/// <summary>Where a report goes: to standard output, into a file, or into a folder of pages.</summary>
internal static class ReportTarget
{
    /// <summary>Whether a report is a folder: one page with hundreds of documents is none that anybody opens.</summary>
    public static bool IsFolder(string format, bool areMany, bool isSummary) =>
        areMany && !isSummary && string.Equals(format, ReportFormat.Html.Token, StringComparison.Ordinal);

    /// <summary>The folder that the caller names.</summary>
    /// <exception cref="CannotRunException">The caller names none, or what can be none.</exception>
    public static string Folder(string? output) =>
        output is null
            ? throw new CannotRunException(
                new BilingualText(
                    "多份申报的 HTML 报告是一个文件夹（一份一页，另有目录）：请用 -o 指明文件夹，或用 --summary 只写汇总页。",
                    "HTML of several documents is a folder, a page for each and an index: name it with -o, or ask for the page of the summary alone with --summary."
                )
            )
        : File.Exists(output) || output.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
            ? throw new CannotRunException(
                new BilingualText(
                    $"多份申报的 HTML 报告是一个文件夹，而“{output}”是文件：请用 -o 指明文件夹，或用 --summary 只写汇总页。",
                    $"HTML of several documents is a folder, and '{output}' is a file: name a folder with -o, or ask for the page of the summary alone with --summary."
                )
            )
        : output;
}
