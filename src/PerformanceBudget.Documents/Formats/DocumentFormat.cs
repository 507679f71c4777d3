namespace PerformanceBudget.Documents;

/// <summary>A format of documents, and how to read it.</summary>
/// <remarks>Formats are recognised by their content and never by the name of a file. They hold no state.</remarks>
public abstract class DocumentFormat
{
    /// <summary>What it is called, as the usual ending of its files: <c>docx</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Whether a file is of this format.</summary>
    /// <param name="file">The whole file.</param>
    public abstract bool Recognises(ReadOnlySpan<byte> file);

    /// <summary>Reads a file of this format.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="limits">What it may have at most.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="UnreadableDocumentException">
    /// The file is damaged, protected, or beyond a limit. No other exception says anything about a file.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public abstract SourceDocument Read(
        ReadOnlyMemory<byte> file,
        ReadLimits limits,
        CancellationToken cancellationToken
    );

    /// <summary>The name, for debuggers.</summary>
    public override string ToString() => Name;
}
