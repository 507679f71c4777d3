using System.Buffers;
using System.Text.Json;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Audit;

/// <summary>Writes reports as JSON documents, in the form of <c>schema/findings-1.0.schema.json</c>.</summary>
/// <remarks>
/// Properties are in a fixed order, absent instead of null, Chinese text unescaped; messages are in both languages. The same
/// report gives the same bytes, always.
/// </remarks>
public static class AuditReportJson
{
    /// <summary>What every report calls itself, the value of <c>format</c>.</summary>
    public const string Format = "performance-budget-findings";

    /// <summary>The version of the format that is written, the value of <c>version</c>.</summary>
    public const string Version = "1.0";

    /// <summary>The identifier of the schema, its <c>$id</c>. No document names it.</summary>
    public const string SchemaId = "urn:performance-budget:findings:" + Version;

    private static readonly Lazy<byte[]> LazySchema = new(() => EmbeddedSchema.Load(SchemaId));

    /// <summary>The JSON Schema (draft 2020-12) of reports, in UTF-8, byte for byte as it is published.</summary>
    public static ReadOnlyMemory<byte> Schema => LazySchema.Value;

    /// <summary>Writes a report as UTF-8.</summary>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="report">The report.</param>
    /// <param name="source">The name of the file behind it; null where it came from a stream.</param>
    /// <param name="indented">Whether to break lines and indent by two blanks, for people.</param>
    /// <param name="filter">Which findings to list; null for all. Counts are of all findings, and <c>leftOut</c> says how many are not listed.</param>
    /// <param name="placeWords">
    /// Says in words where a JSON Pointer leads, for <c>placeInWords</c>; null for a report without these words. The package of reports
    /// has them: <c>DocumentPlaces</c>.
    /// </param>
    /// <param name="line">The line of the file or stream behind it, from 1, where that has a document in every line; null elsewhere.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="source"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is less than 1.</exception>
    public static void Write(
        IBufferWriter<byte> output,
        AuditReport report,
        string? source = null,
        bool indented = false,
        FindingFilter? filter = null,
        Func<string, BilingualText>? placeWords = null,
        int? line = null
    )
    {
        Guard.Against.Null(output);
        Guard.Against.Null(report);
        _ = source is null ? null : Guard.Against.NullOrEmpty(source);
        _ = line is null ? 0 : Guard.Against.NegativeOrZero(line.Value, nameof(line));
        using var writer = new Utf8JsonWriter(output, indented ? JsonWriting.Indented : JsonWriting.Compact);
        AuditReportForm.Instance.WriteModel(
            writer,
            new(report, source)
            {
                Filter = filter ?? FindingFilter.All,
                PlaceWords = placeWords,
                Line = line,
            }
        );
    }

    /// <summary>A report as UTF-8.</summary>
    /// <param name="report">The report.</param>
    /// <param name="source">The name of the file behind it; null where it came from a stream.</param>
    /// <param name="indented">Whether to break lines and indent by two blanks, for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="source"/> is empty.</exception>
    public static byte[] ToUtf8Bytes(AuditReport report, string? source = null, bool indented = false)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(output, report, source, indented);
        return output.WrittenSpan.ToArray();
    }
}
