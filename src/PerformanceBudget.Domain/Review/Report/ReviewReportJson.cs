using System.Buffers;
using System.Text.Json;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Review;

/// <summary>Writes reports as JSON documents, in the form of <c>schema/findings-1.0.schema.json</c>.</summary>
/// <remarks>
/// Properties are in a fixed order, absent instead of null, Chinese text unescaped; messages are in both languages. The same
/// report gives the same bytes, always.
/// </remarks>
public static class ReviewReportJson
{
    /// <summary>The identifier of the form, the value of <c>$schema</c> in every report.</summary>
    public const string SchemaId = "urn:performance-budget:findings:1.0";

    private static readonly ReportSource NoSource = new();
    private static readonly Lazy<byte[]> LazySchema = new(() => EmbeddedSchema.Load(SchemaId));

    /// <summary>The JSON Schema (draft 2020-12) of reports, in UTF-8, byte for byte as it is published.</summary>
    public static ReadOnlyMemory<byte> Schema => LazySchema.Value;

    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="report">The report.</param>
    /// <param name="source">
    /// The document behind it; null where nothing is known of it, so that findings have neither line nor column.
    /// </param>
    /// <param name="indented">Whether to break lines and indent by two blanks, for people.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(
        IBufferWriter<byte> output,
        ReviewReport report,
        ReportSource? source = null,
        bool indented = false
    )
    {
        Guard.Against.Null(output);
        Guard.Against.Null(report);
        using var writer = new Utf8JsonWriter(output, indented ? JsonWriting.Indented : JsonWriting.Compact);
        ReviewReportForm.Write(writer, report, source ?? NoSource);
    }

    /// <summary>A report as UTF-8.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static byte[] ToUtf8Bytes(ReviewReport report, ReportSource? source = null, bool indented = false)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(output, report, source, indented);
        return output.WrittenSpan.ToArray();
    }
}
