using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Reports.Json;

namespace PerformanceBudget.Reports.Sarif;

/// <summary>The report that code-review systems read: SARIF 2.1.0 (OASIS), with each finding at its line of the JSON.</summary>
internal sealed class SarifReport : ReportWriter
{
    private const string SchemaUri =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly JsonWriterOptions Layout = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    private readonly Stream _output;
    private readonly Utf8JsonWriter _writer;
    private readonly SarifRules _rules = new();
    private readonly SarifResults _results;

    public SarifReport(Stream output, ReportOptions options)
        : base(options)
    {
        _output = output;
        _writer = new Utf8JsonWriter(output, Layout);
        _results = new SarifResults(_writer, _rules, options);
        Begin();
    }

    protected override void Write(DocumentName name, AuditReport report)
    {
        _results.Write(name, report);
        _writer.Flush();
    }

    public override void End()
    {
        _writer.WriteEndArray();
        _results.WriteArtifacts();
        WriteInvocation();
        WriteTool();
        _writer.WriteStartObject("properties");
        SummaryJson.Write(_writer, Totals);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.Flush();
        _output.Write("\n"u8);
        _output.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        _writer.Dispose();
        base.Dispose(disposing);
    }

    private void Begin()
    {
        _writer.WriteStartObject();
        _writer.WriteString("$schema", SchemaUri);
        _writer.WriteString("version", "2.1.0");
        _writer.WriteStartArray("runs");
        _writer.WriteStartObject();
        _writer.WriteString("language", LanguageTag);
        _writer.WriteString("columnKind", "utf16CodeUnits");
        _writer.WriteString("defaultEncoding", "utf-8");
        _writer.WriteStartArray("results");
    }

    /// <summary>Whether all went well, and what could not be read.</summary>
    private void WriteInvocation()
    {
        _writer.WriteStartArray("invocations");
        _writer.WriteStartObject();
        _writer.WriteBoolean("executionSuccessful", Totals.Unread.Count == 0);
        if (Totals.Unread.Count > 0)
        {
            _writer.WriteStartArray("toolExecutionNotifications");
            foreach (var (name, problem) in Totals.Unread)
            {
                _writer.WriteStartObject();
                _writer.WriteString("level", "error");
                _writer.WriteMessage(
                    "message",
                    $"{name.In(Options.Language)}: {problem.In(Options.Language)}"
                );
                _writer.WriteEndObject();
            }

            _writer.WriteEndArray();
        }

        _writer.WriteEndObject();
        _writer.WriteEndArray();
    }

    /// <summary>The tool stands behind the results, because only then all of their rules are known.</summary>
    private void WriteTool()
    {
        _writer.WriteStartObject("tool");
        _writer.WriteStartObject("driver");
        _writer.WriteString("name", "pbudget");
        _writer.WriteString("organization", "PerformanceBudget");
        _writer.WriteString("semanticVersion", Version());
        _writer.WriteString("language", LanguageTag);
        _rules.Write(_writer);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private string LanguageTag => Options.Language == Language.Chinese ? "zh-CN" : "en-US";

    private static string Version() =>
        typeof(SarifReport)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];
}
