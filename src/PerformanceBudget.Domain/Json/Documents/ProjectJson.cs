using System.Buffers;
using System.IO.Pipelines;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain.Json;

/// <summary>Reads single projects from JSON documents and writes them: the elements of <c>projects</c> in a declaration.</summary>
/// <remarks>
/// As strict, complete and canonical as <see cref="DeclarationJson"/>. The form is <c>project</c> of its schema; a document has
/// no version of its own, so that its reader and its writer have to agree on one.
/// </remarks>
public static class ProjectJson
{
    /// <summary>Reads a document.</summary>
    /// <param name="utf8Json">The whole document in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">The limits; <see cref="ReadingOptions.Default"/> where there are none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ProjectReading Read(
        ReadOnlySpan<byte> utf8Json,
        ReadingOptions? options = null,
        CancellationToken cancellationToken = default
    ) => ProjectDocuments.Instance.Read(utf8Json, options, line: 1, new(Progress: null, cancellationToken));

    /// <summary>Reads a document from text, in which half of a surrogate pair is read as U+FFFD.</summary>
    /// <param name="json">The whole document.</param>
    /// <param name="options">The limits; <see cref="ReadingOptions.Default"/> where there are none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ProjectReading Read(
        string json,
        ReadingOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ProjectDocuments.Instance.Read(
            Guard.Against.Null(json),
            options,
            new(Progress: null, cancellationToken)
        );

    /// <summary>Reads a document that fills the rest of a stream.</summary>
    /// <remarks>
    /// The document is taken into memory of the pool first, at most one byte more than <see cref="ReadingOptions.MaxBytes"/>,
    /// and gives the same reading as from there. The stream stays open.
    /// </remarks>
    /// <param name="utf8Json">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">The limits; <see cref="ReadingOptions.Default"/> where there are none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ValueTask<ProjectReading> ReadAsync(
        Stream utf8Json,
        ReadingOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ProjectDocuments.Instance.ReadAsync(
            Guard.Against.Null(utf8Json),
            options,
            new(Progress: null, cancellationToken)
        );

    /// <summary>Reads a document that fills the rest of a pipe.</summary>
    /// <remarks>As from a stream. The reader is not completed.</remarks>
    /// <param name="utf8Json">The document in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">The limits; <see cref="ReadingOptions.Default"/> where there are none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was cancelled, or the pending read of the pipe.
    /// </exception>
    public static ValueTask<ProjectReading> ReadAsync(
        PipeReader utf8Json,
        ReadingOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        ProjectDocuments.Instance.ReadAsync(
            Guard.Against.Null(utf8Json),
            options,
            new(Progress: null, cancellationToken)
        );

    /// <summary>Reads a file that has a project in every line (NDJSON), line by line.</summary>
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
    public static IAsyncEnumerable<ProjectReading> ReadLinesAsync(
        Stream utf8Lines,
        ReadingOptions? options = null,
        CancellationToken cancellationToken = default
    ) => ProjectDocuments.Instance.ReadLinesAsync(Guard.Against.Null(utf8Lines), options, cancellationToken);

    /// <summary>Reads lines from a pipe.</summary>
    /// <remarks>As from a stream. The reader is not completed.</remarks>
    /// <param name="utf8Lines">The lines in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">The limits; <see cref="ReadingOptions.Default"/> where there are none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Lines"/> is null.</exception>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was cancelled, or the pending read of the pipe.
    /// </exception>
    public static IAsyncEnumerable<ProjectReading> ReadLinesAsync(
        PipeReader utf8Lines,
        ReadingOptions? options = null,
        CancellationToken cancellationToken = default
    ) => ProjectDocuments.Instance.ReadLinesAsync(Guard.Against.Null(utf8Lines), options, cancellationToken);

    /// <summary>Writes a project as UTF-8.</summary>
    /// <param name="output">Takes the bytes; a <see cref="PipeWriter"/> is one.</param>
    /// <param name="project">The project.</param>
    /// <param name="indented">Whether to break lines and indent by two blanks, for people.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(IBufferWriter<byte> output, Project project, bool indented = false) =>
        ProjectDocuments.Instance.Write(Guard.Against.Null(output), Guard.Against.Null(project), indented);

    /// <summary>Writes a project as UTF-8 to a stream, in one piece and without flushing it.</summary>
    /// <param name="output">Takes the bytes, and stays open.</param>
    /// <param name="project">The project.</param>
    /// <param name="indented">Whether to break lines and indent by two blanks, for people.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ValueTask WriteAsync(
        Stream output,
        Project project,
        bool indented = false,
        CancellationToken cancellationToken = default
    ) =>
        ProjectDocuments.Instance.WriteAsync(
            Guard.Against.Null(output),
            Guard.Against.Null(project),
            indented,
            cancellationToken
        );

    /// <summary>Writes projects to a stream, each as a line that ends with LF (NDJSON), without flushing it.</summary>
    /// <param name="output">Takes the bytes, and stays open.</param>
    /// <param name="projects">The projects, none of them null.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ValueTask WriteLinesAsync(
        Stream output,
        IEnumerable<Project> projects,
        CancellationToken cancellationToken = default
    ) =>
        ProjectDocuments.Instance.WriteLinesAsync(
            Guard.Against.Null(output),
            Guard.Against.Null(projects),
            cancellationToken
        );

    /// <summary>Writes projects as they come to a stream, each as a line that ends with LF (NDJSON), without flushing it.</summary>
    /// <param name="output">Takes the bytes, and stays open.</param>
    /// <param name="projects">The projects, none of them null.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ValueTask WriteLinesAsync(
        Stream output,
        IAsyncEnumerable<Project> projects,
        CancellationToken cancellationToken = default
    ) =>
        ProjectDocuments.Instance.WriteLinesAsync(
            Guard.Against.Null(output),
            Guard.Against.Null(projects),
            cancellationToken
        );

    /// <summary>A project as UTF-8.</summary>
    /// <param name="project">The project.</param>
    /// <param name="indented">Whether to break lines and indent by two blanks, for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is null.</exception>
    public static byte[] ToUtf8Bytes(Project project, bool indented = false) =>
        ProjectDocuments.Instance.ToUtf8Bytes(Guard.Against.Null(project), indented);

    /// <summary>A project as text.</summary>
    /// <param name="project">The project.</param>
    /// <param name="indented">Whether to break lines and indent by two blanks, for people.</param>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is null.</exception>
    public static string ToJson(Project project, bool indented = false) =>
        ProjectDocuments.Instance.ToJson(Guard.Against.Null(project), indented);
}
