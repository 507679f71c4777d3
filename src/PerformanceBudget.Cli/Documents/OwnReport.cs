using System.Text;
using PerformanceBudget.Cli.Console;

namespace PerformanceBudget.Cli.Documents;

/// <summary>Recognises a report that an earlier run wrote, so that the next one may replace it.</summary>
internal static class OwnReport
{
    private const int HeadLength = 1_024;

    // As each format begins: JSON of one document and of many, lines of JSON, SARIF, HTML, and text.
    private static readonly string[] Beginnings =
    [
        "{\n  \"format\": \"performance-budget-findings\"",
        "{\n  \"reports\": [",
        "{\"format\":\"performance-budget-findings\"",
        "{\n  \"$schema\": \"https://docs.oasis-open.org/sarif/",
        "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"",
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"",
        "部门预算绩效目标审核报告\n",
        "Review of a performance-budget declaration\n",
    ];

    /// <summary>Whether a file is one, by its beginning.</summary>
    public static bool IsOne(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var head = new byte[HeadLength];
            var text = Encoding.UTF8.GetString(
                head.AsSpan(0, file.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false))
            );
            return Beginnings.Any(beginning => text.StartsWith(beginning, StringComparison.Ordinal));
        }
        catch (Exception failure) when (SystemFailures.IsOne(failure))
        {
            return false;
        }
    }
}
