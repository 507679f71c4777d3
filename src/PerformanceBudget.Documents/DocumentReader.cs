using System.Collections.Immutable;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>Reads declarations out of published documents.</summary>
/// <remarks>
/// The format is recognised by the content. No document throws: what cannot be read is said in findings. It holds no state and may
/// be used on any number of threads at once.
/// </remarks>
/// <example>
/// <code>
/// var read = DocumentReader.Default.Read(File.ReadAllBytes("申报表.docx"));
/// var report = DeclarationAudit.Run(read.ToSourceReading());
/// </code>
/// </example>
public sealed class DocumentReader
{
    private readonly ImmutableArray<DocumentFormat> _formats;

    private DocumentReader(ImmutableArray<DocumentFormat> formats) => _formats = formats;

    /// <summary>Reads the formats of this package: docx, doc, odt, ofd, xlsx, xls, and plain or tab-separated text.</summary>
    public static DocumentReader Default { get; } =
        new([
            new DocxFormat(),
            new XlsxFormat(),
            new OdtFormat(),
            new OfdFormat(),
            new DocFormat(),
            new XlsFormat(),
            new TextFormat(),
        ]);

    /// <summary>The formats that are read, in the order in which they are asked whether a file is theirs.</summary>
    public ImmutableArray<DocumentFormat> Formats => _formats;

    /// <summary>A reader that reads further formats, and asks them first.</summary>
    /// <exception cref="ArgumentException">A format is null.</exception>
    public DocumentReader With(params ReadOnlySpan<DocumentFormat> formats)
    {
        foreach (var format in formats)
        {
            _ = Guard.Against.Null(format, nameof(formats));
        }

        return new DocumentReader([.. formats, .. _formats]);
    }

    /// <inheritdoc cref="With(ReadOnlySpan{DocumentFormat})"/>
    /// <exception cref="ArgumentNullException"><paramref name="formats"/> is null.</exception>
    public DocumentReader With(params DocumentFormat[] formats) => With(Guard.Against.Null(formats).AsSpan());

    /// <summary>Reads the declaration in a file.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="options">How to read, and what is known; null for <see cref="DocumentOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ReadDeclaration Read(
        ReadOnlyMemory<byte> file,
        DocumentOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        options ??= DocumentOptions.Default;
        return Recognise(ReadBlocks(file, options.Limits, cancellationToken), options, cancellationToken);
    }

    /// <summary>Reads the declaration in a file that fills the rest of a stream.</summary>
    /// <remarks>Of the stream no more is read than the limit of a file and one byte. It stays open.</remarks>
    /// <param name="file">The file.</param>
    /// <param name="options">How to read, and what is known; null for <see cref="DocumentOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async ValueTask<ReadDeclaration> ReadAsync(
        Stream file,
        DocumentOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        _ = Guard.Against.Null(file);
        options ??= DocumentOptions.Default;
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        var most = options.Limits[ReadLimit.FileBytes];
        while (bytes.Length <= most)
        {
            var read = await file.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                break;
            }

            bytes.Write(buffer, 0, read);
        }

        return Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), options, cancellationToken);
    }

    /// <summary>Understands a document that was read already, or built by a reader of another format.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">What is known about it; null for <see cref="DocumentOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ReadDeclaration Recognise(
        SourceDocument document,
        DocumentOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DocumentRecogniser.Recognise(
            Guard.Against.Null(document),
            options ?? DocumentOptions.Default,
            cancellationToken
        );

    /// <summary>Reads a file into paragraphs and tables.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="limits">What it may have at most; null for <see cref="ReadLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The document; of one that cannot be read, no blocks and a finding that says why.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public SourceDocument ReadBlocks(
        ReadOnlyMemory<byte> file,
        ReadLimits? limits = null,
        CancellationToken cancellationToken = default
    )
    {
        limits ??= ReadLimits.Default;
        var name = "unknown";
        try
        {
            limits.Check(ReadLimit.FileBytes, file.Length);
            var format =
                (file.IsEmpty ? null : FormatOf(file.Span))
                ?? throw new UnreadableDocumentException(WhyNot(file.Span));
            name = format.Name;
            return format.Read(file, limits, cancellationToken);
        }
        catch (UnreadableDocumentException refused)
        {
            return new SourceDocument(name, [], [new PlacedFinding(refused.Finding)]);
        }
    }

    /// <summary>The format of a file, by its content; null where it is none of those that are read.</summary>
    /// <param name="file">The whole file.</param>
    public DocumentFormat? FormatOf(ReadOnlySpan<byte> file)
    {
        foreach (var format in _formats)
        {
            if (format.Recognises(file))
            {
                return format;
            }
        }

        return null;
    }

    private Finding WhyNot(ReadOnlySpan<byte> file) =>
        file.IsEmpty
            ? new Finding(DocumentProblems.Empty, string.Empty)
            : FileKinds.Recognise(file) ?? FileKinds.Unknown(_formats);
}
