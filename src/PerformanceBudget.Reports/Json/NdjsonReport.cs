using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Json;

/// <summary>
/// The report of each document on a line of its own, as soon as it is there, and where there is none the reason; over several
/// documents their summary on the last line.
/// </summary>
internal sealed class NdjsonReport(Stream output, bool isOfMany, ReportOptions options)
    : ReportWriter(options)
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ArrayBufferWriter<byte> _line = new();

    protected override void Write(DocumentName name, AuditReport report)
    {
        AuditReportJson.Write(
            _line,
            report,
            name.Source,
            indented: false,
            Options.Filter,
            new DocumentPlaces(report).Describe,
            name.LineOfMany
        );
        EndLine();
    }

    protected override void WriteUnread(DocumentName name, BilingualText problem)
    {
        using (var writer = new Utf8JsonWriter(_line, Layout))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("unread");
            SummaryJson.WriteInput(writer, name, problem);
            writer.WriteEndObject();
        }

        EndLine();
    }

    public override void End()
    {
        if (!isOfMany)
        {
            return;
        }

        using (var writer = new Utf8JsonWriter(_line, Layout))
        {
            writer.WriteStartObject();
            SummaryJson.Write(writer, Totals);
            writer.WriteEndObject();
        }

        EndLine();
    }

    private void EndLine()
    {
        _line.Write("\n"u8);
        output.Write(_line.WrittenSpan);
        output.Flush();
        _line.ResetWrittenCount();
    }
}
