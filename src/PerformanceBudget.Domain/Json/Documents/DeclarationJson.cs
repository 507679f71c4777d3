using System.Buffers;
using System.IO.Pipelines;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain.Json;

/// <summary>Reads declarations from JSON documents and writes them, in the form of version 1.0.</summary>
/// <remarks>
/// <para>
/// Reading is one pass over UTF-8 and strict: unknown, duplicate and missing properties, wrong types and nulls,
/// inexact amounts and trailing data are problems. All of them are reported, each with code, JSON Pointer, line and
/// column; none is thrown, and neither is a limit of <see cref="ReadingOptions"/> that a document is over. A byte order mark
/// at the start is allowed.
/// </para>
/// <para>
/// Writing is canonical: properties in a fixed order, absent instead of null, Chinese text unescaped. The same declaration
/// gives the same bytes, always. <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> are not escaped either: who embeds JSON in HTML escapes
/// it for HTML.
/// </para>
/// </remarks>
public static class DeclarationJson
{
    private static readonly Lazy<byte[]> LazySchema = new(() => EmbeddedSchema.Load(SchemaId));

    /// <summary>What every document calls itself, the value of <c>format</c>.</summary>
    public const string Format = DeclarationDraft.FormatName;

    /// <summary>The version of the format that is read and written, the value of <c>version</c>.</summary>
    public const string Version = DeclarationDraft.Version;

    /// <summary>The identifier of the schema, its <c>$id</c>. No document names it.</summary>
    public const string SchemaId = "urn:performance-budget:declaration:" + Version;

    /// <summary>The JSON Schema (draft 2020-12) of declarations, in UTF-8, byte for byte as it is published.</summary>
    /// <remarks>It says what valid documents are, except for what a schema cannot say; <c>docs/json.md</c> lists that.</remarks>
    public static ReadOnlyMemory<byte> Schema => LazySchema.Value;

    /// <summary>Reads a document.</summary>
    /// <param name="utf8Json">The whole document in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">The limits; <see cref="ReadingOptions.Default"/> where there are none.</param>
    /// <param name="progress">Is told how many bytes are read, at every project; null for nobody.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static DeclarationReading Read(
        ReadOnlySpan<byte> utf8Json,
        ReadingOptions? options = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default
    ) => DeclarationDocuments.Instance.Read(utf8Json, options, line: 1, new(progress, cancellationToken));

    /// <summary>Reads a document from text, in which half of a surrogate pair is read as U+FFFD.</summary>
    /// <param name="json">The whole document.</param>
    /// <param name="options">The limits; <see cref="ReadingOptions.Default"/> where there are none.</param>
    /// <param name="progress">Is told how many bytes are read, at every project; null for nobody.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static DeclarationReading Read(
        string json,
        ReadingOptions? options = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default
    ) =>
        DeclarationDocuments.Instance.Read(
            Guard.Against.Null(json),
            options,
            new(progress, cancellationToken)
        );

    /// <summary>Reads a document that fills the rest of a stream.</summary>
    /// <remarks>
    /// The document is taken into memory of the pool first, at most one byte more than <see cref="ReadingOptions.MaxBytes"/>,
    /// and gives the same reading as from there. The stream stays open.
    /// </remarks>
    /// <param name="utf8Json">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">The limits; <see cref="ReadingOptions.Default"/> where there are none.</param>
    /// <param name="progress">Is told how many bytes are read, at every project; null for nobody.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ValueTask<DeclarationReading> ReadAsync(
        Stream utf8Json,
        ReadingOptions? options = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default
    ) =>
        DeclarationDocuments.Instance.ReadAsync(
            Guard.Against.Null(utf8Json),
            options,
            new(progress, cancellationToken)
        );

    /// <summary>Reads a document that fills the rest of a pipe.</summary>
    /// <remarks>As from a stream. The reader is not completed.</remarks>
    /// <param name="utf8Json">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">The limits; <see cref="ReadingOptions.Default"/> where there are none.</param>
    /// <param name="progress">Is told how many bytes are read, at every project; null for nobody.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was cancelled, or the pending read of the pipe.
    /// </exception>
    public static ValueTask<DeclarationReading> ReadAsync(
        PipeReader utf8Json,
        ReadingOptions? options = null,
        IProgress<WorkProgress>? progress = null,
        CancellationToken cancellationToken = default
    ) =>
        DeclarationDocuments.Instance.ReadAsync(
            Guard.Against.Null(utf8Json),
            options,
            new(progress, cancellationToken)
        );

    /// <summary>Reads a file that has a declaration in every line (NDJSON), line by line.</summary>
    /// <remarks>
    /// <para>
    /// Every line that is not blank gives a reading, in the order of the file. Lines end with LF or CRLF, the last one with the
    /// file; each is read as a document of its own would be, against the same limits, and findings have the line of the file. A
    /// line with problems, or one that is too long, gives its findings and ends nothing.
    /// </para>
    /// <para>
    /// No more is held in memory than <see cref="ReadingOptions.DegreeOfParallelism"/> lines and their readings, however long
    /// the file is. The stream stays open.
    /// </para>
    /// </remarks>
    /// <param name="utf8Lines">The lines in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">The limits; <see cref="ReadingOptions.Default"/> where there are none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Lines"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IAsyncEnumerable<DeclarationReading> ReadLinesAsync(
        Stream utf8Lines,
        ReadingOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeclarationDocuments.Instance.ReadLinesAsync(
            Guard.Against.Null(utf8Lines),
            options,
            cancellationToken
        );

    /// <summary>Reads lines from a pipe.</summary>
    /// <remarks>As from a stream. The reader is not completed.</remarks>
    /// <param name="utf8Lines">The lines in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">The limits; <see cref="ReadingOptions.Default"/> where there are none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Lines"/> is null.</exception>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was cancelled, or the pending read of the pipe.
    /// </exception>
    public static IAsyncEnumerable<DeclarationReading> ReadLinesAsync(
        PipeReader utf8Lines,
        ReadingOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeclarationDocuments.Instance.ReadLinesAsync(
            Guard.Against.Null(utf8Lines),
            options,
            cancellationToken
        );

    /// <summary>Writes a declaration as UTF-8.</summary>
    /// <param name="output">Takes the bytes; a <see cref="PipeWriter"/> is one.</param>
    /// <param name="declaration">The declaration.</param>
    /// <param name="indented">Whether to break lines and indent by two blanks, for people.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(
        IBufferWriter<byte> output,
        DepartmentDeclaration declaration,
        bool indented = false
    ) =>
        DeclarationDocuments.Instance.Write(
            Guard.Against.Null(output),
            Guard.Against.Null(declaration),
            indented
        );

    /// <summary>Writes a declaration as UTF-8 to a stream, in one piece and without flushing it.</summary>
    /// <param name="output">Takes the bytes, and stays open.</param>
    /// <param name="declaration">The declaration.</param>
    /// <param name="indented">Whether to break lines and indent by two blanks, for people.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ValueTask WriteAsync(
        Stream output,
        DepartmentDeclaration declaration,
        bool indented = false,
        CancellationToken cancellationToken = default
    ) =>
        DeclarationDocuments.Instance.WriteAsync(
            Guard.Against.Null(output),
            Guard.Against.Null(declaration),
            indented,
            cancellationToken
        );

    /// <summary>Writes declarations to a stream, each as a line that ends with LF (NDJSON), without flushing it.</summary>
    /// <param name="output">Takes the bytes, and stays open.</param>
    /// <param name="declarations">The declarations, none of them null.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ValueTask WriteLinesAsync(
        Stream output,
        IEnumerable<DepartmentDeclaration> declarations,
        CancellationToken cancellationToken = default
    ) =>
        DeclarationDocuments.Instance.WriteLinesAsync(
            Guard.Against.Null(output),
            Guard.Against.Null(declarations),
            cancellationToken
        );

    /// <summary>Writes declarations as they come to a stream, each as a line that ends with LF (NDJSON), without flushing it.</summary>
    /// <param name="output">Takes the bytes, and stays open.</param>
    /// <param name="declarations">The declarations, none of them null.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ValueTask WriteLinesAsync(
        Stream output,
        IAsyncEnumerable<DepartmentDeclaration> declarations,
        CancellationToken cancellationToken = default
    ) =>
        DeclarationDocuments.Instance.WriteLinesAsync(
            Guard.Against.Null(output),
            Guard.Against.Null(declarations),
            cancellationToken
        );

    /// <summary>A declaration as UTF-8.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="indented">Whether to break lines and indent by two blanks, for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="declaration"/> is null.</exception>
    public static byte[] ToUtf8Bytes(DepartmentDeclaration declaration, bool indented = false) =>
        DeclarationDocuments.Instance.ToUtf8Bytes(Guard.Against.Null(declaration), indented);

    /// <summary>A declaration as text.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="indented">Whether to break lines and indent by two blanks, for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="declaration"/> is null.</exception>
    public static string ToJson(DepartmentDeclaration declaration, bool indented = false) =>
        DeclarationDocuments.Instance.ToJson(Guard.Against.Null(declaration), indented);

    /// <summary>Finds the lines and columns of values in a JSON document.</summary>
    /// <param name="utf8Json">The document in UTF-8.</param>
    /// <param name="pointers">JSON Pointers (RFC 6901), such as those of findings.</param>
    /// <returns>The place of each pointer that resolves.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointers"/> is null.</exception>
    public static IReadOnlyDictionary<string, TextPosition> Locate(
        ReadOnlySpan<byte> utf8Json,
        IEnumerable<string> pointers
    )
    {
        Guard.Against.Null(pointers);
        var document = DocumentReader.WithoutMark(utf8Json);
        var offsets = JsonLocator.FindOffsets(document, pointers);
        var positions = JsonLocator.ToPositions(document, offsets.Values.ToArray());
        return offsets.Keys.Zip(positions).ToDictionary(StringComparer.Ordinal);
    }
}
