using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PerformanceBudget.Cli.Checking;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Cli.Reports;

/// <summary>
/// The report that programs read, in the form of <c>schema/findings-1.0.schema.json</c>; over several documents an object of
/// such reports and their summary.
/// </summary>
internal sealed class JsonReport(Stream output, bool isOfMany) : ICheckReport
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer = new(output, Options);
    private bool _isOpen;

    public void Add(CheckedDocument document)
    {
        Open();
        _buffer.ResetWrittenCount();
        ReviewReportJson.Write(_buffer, document.Report, document.Source, indented: true);
        if (isOfMany)
        {
            // As it would be for itself, a line to each property; its indent is nobody's business.
            _writer.WriteRawValue(_buffer.WrittenSpan, skipInputValidation: true);
            _writer.Flush();
        }
        else
        {
            output.Write(_buffer.WrittenSpan);
        }
    }

    // It stands in the summary.
    public void AddUnread(DocumentName name, BilingualText problem) => Open();

    public void End(CheckTotals totals)
    {
        Open();
        if (isOfMany)
        {
            _writer.WriteEndArray();
            SummaryJson.Write(_writer, totals);
            _writer.WriteEndObject();
            _writer.Flush();
        }

        output.Write("\n"u8);
        output.Flush();
    }

    public void Dispose() => _writer.Dispose();

    private void Open()
    {
        if (_isOpen || !isOfMany)
        {
            return;
        }

        _isOpen = true;
        _writer.WriteStartObject();
        _writer.WriteStartArray("reports");
    }
}
