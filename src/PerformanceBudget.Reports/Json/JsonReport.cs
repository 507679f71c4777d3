using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Json;

/// <summary>
/// The report that programs read, in the form of <c>schema/findings-1.0.schema.json</c>; over several documents an object of
/// such reports and their summary.
/// </summary>
internal sealed class JsonReport(Stream output, bool isOfMany, ReportOptions options) : ReportWriter(options)
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer = new(output, Layout);
    private bool _isOpen;

    protected override void Write(DocumentName name, AuditReport report)
    {
        Open();
        _buffer.ResetWrittenCount();
        AuditReportJson.Write(
            _buffer,
            report,
            name.Source,
            indented: true,
            Options.Filter,
            new DocumentPlaces(report).Describe,
            name.LineOfMany
        );
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

    public override void End()
    {
        Open();
        if (isOfMany)
        {
            _writer.WriteEndArray();
            SummaryJson.Write(_writer, Totals);
            _writer.WriteEndObject();
            _writer.Flush();
        }

        output.Write("\n"u8);
        output.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        _writer.Dispose();
        base.Dispose(disposing);
    }

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
