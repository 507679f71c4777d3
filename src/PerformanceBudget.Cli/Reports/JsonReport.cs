using System.Buffers;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Cli.Reports;

/// <summary>The report that programs read, in the form of <c>schema/findings-1.0.schema.json</c>.</summary>
internal static class JsonReport
{
    public static void Write(Stream output, CheckedDocument document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ReviewReportJson.Write(buffer, document.Report, document.Source, indented: true);
        output.Write(buffer.WrittenSpan);
        output.Write("\n"u8);
        output.Flush();
    }
}
