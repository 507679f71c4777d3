using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain.Json;

/// <summary>Reads and writes the file of acceptances that lies beside the data, in the form of version 1.0.</summary>
/// <remarks>
/// As strict as <see cref="DeclarationJson"/>: all problems are reported, each with code, JSON Pointer, line and column, and
/// none is thrown. Writing is canonical.
/// </remarks>
public static class AcceptanceJson
{
    /// <summary>What every file calls itself, the value of <c>format</c>.</summary>
    public const string Format = "performance-budget-acceptances";

    /// <summary>The version of the format that is read and written, the value of <c>version</c>.</summary>
    public const string Version = "1.0";

    /// <summary>The identifier of the schema, its <c>$id</c>. No document names it.</summary>
    public const string SchemaId = "urn:performance-budget:acceptances:" + Version;

    private static readonly Lazy<byte[]> LazySchema = new(() => EmbeddedSchema.Load(SchemaId));

    /// <summary>The JSON Schema (draft 2020-12) of files of acceptances, in UTF-8, byte for byte as it is published.</summary>
    public static ReadOnlyMemory<byte> Schema => LazySchema.Value;

    /// <summary>Reads a file of acceptances.</summary>
    /// <param name="utf8Json">The whole file in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">The limits; <see cref="ReadingOptions.Default"/> where there are none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static AcceptanceReading Read(
        ReadOnlySpan<byte> utf8Json,
        ReadingOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        var watch = new Watch(Progress: null, cancellationToken);
        var draft = new AcceptanceDraft();
        var findings = DocumentReader.Read(
            utf8Json,
            draft,
            options ?? ReadingOptions.Default,
            line: 1,
            watch
        );
        return new AcceptanceReading(draft.Acceptances, findings);
    }

    /// <summary>Writes a file of acceptances as UTF-8.</summary>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="acceptances">The acceptances, none of them null.</param>
    /// <param name="indented">Whether to break lines and indent by two blanks, for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    public static void Write(
        IBufferWriter<byte> output,
        ImmutableArray<Acceptance> acceptances,
        bool indented = false
    )
    {
        Guard.Against.Null(output);
        using var writer = new Utf8JsonWriter(output, indented ? JsonWriting.Indented : JsonWriting.Compact);
        AcceptanceDraft.Write(writer, acceptances.OrEmpty());
    }

    /// <summary>A file of acceptances as UTF-8.</summary>
    /// <param name="acceptances">The acceptances, none of them null.</param>
    /// <param name="indented">Whether to break lines and indent by two blanks, for people.</param>
    public static byte[] ToUtf8Bytes(ImmutableArray<Acceptance> acceptances, bool indented = false)
    {
        var output = new ArrayBufferWriter<byte>();
        Write(output, acceptances, indented);
        return output.WrittenSpan.ToArray();
    }
}
