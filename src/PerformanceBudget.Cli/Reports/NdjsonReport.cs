using System.Buffers;
using PerformanceBudget.Cli.Checking;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Cli.Reports;

/// <summary>
/// The report of each document on a line of its own, as soon as it is there; over several documents their summary on the
/// last line.
/// </summary>
internal sealed class NdjsonReport(Stream output, bool isOfMany) : ICheckReport
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly JsonLines _lines = new(output);

    public void Add(CheckedDocument document)
    {
        _buffer.ResetWrittenCount();
        ReviewReportJson.Write(_buffer, document.Report, document.Source);
        _buffer.Write("\n"u8);
        output.Write(_buffer.WrittenSpan);
        output.Flush();
    }

    // It stands in the summary.
    public void AddUnread(DocumentName name, BilingualText problem) { }

    public void End(CheckTotals totals)
    {
        if (isOfMany)
        {
            _lines.Write(writer =>
            {
                writer.WriteStartObject();
                SummaryJson.Write(writer, totals);
                writer.WriteEndObject();
            });
        }
    }

    public void Dispose() => _lines.Dispose();
}
