using PerformanceBudget.Cli.Console;
using PerformanceBudget.Documents;
using PerformanceBudget.Documents.Html;
using PerformanceBudget.Documents.Pdf;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;
using DocumentReader = PerformanceBudget.Documents.DocumentReader;

namespace PerformanceBudget.Cli.Documents;

/// <summary>A file with a declaration, of whatever kind: JSON, or a published document.</summary>
/// <param name="path">The file.</param>
/// <param name="content">Its bytes.</param>
internal sealed class DeclarationFile(string path, byte[] content)
{
    /// <summary>All formats that the tool reads.</summary>
    public static readonly DocumentReader Reader = DocumentReader.Default.With(
        new HtmlFormat(),
        new PdfFormat()
    );

    private const string JsonEnding = ".json";

    // JSON has less, so that of what has more the kind need not be looked for.
    private static readonly long MostBytes = ReadLimits.Default[ReadLimit.FileBytes];

    /// <summary>Reads a file, and of one that is too large only so much that this can be said.</summary>
    /// <param name="path">The file, as the user names it.</param>
    /// <exception cref="CannotRunException">The file cannot be read.</exception>
    public static DeclarationFile Open(string path) =>
        new(path, InputFile.Read(path, head => MostOf(head, path)));

    /// <summary>Reads a document on standard input.</summary>
    /// <param name="content">The document.</param>
    /// <exception cref="CannotRunException">It cannot be read.</exception>
    public static DeclarationFile Read(Stream content) =>
        new(string.Empty, InputFile.Read(content, head => MostOf(head, string.Empty)));

    /// <summary>Whether it is read as JSON: what is no document, and text in a file that says it is JSON.</summary>
    public bool IsJson { get; } =
        content.Length <= MostBytes
        && (
            Reader.FormatOf(content) is not { } format
                ? IsNamedJson(path) || StartsAsJson(content)
                : string.Equals(format.Name, "txt", StringComparison.Ordinal) && IsNamedJson(path)
        );

    /// <summary>Reads and reviews it.</summary>
    /// <param name="options">What to look for.</param>
    /// <param name="known">What is known about documents from elsewhere.</param>
    public AuditReport Audit(AuditOptions options, DocumentOptions known) =>
        IsJson
            ? DeclarationAudit.Run(content, options)
            : DeclarationAudit.Run(Read(known).ToSourceReading(), options);

    /// <summary>Reads it as a document.</summary>
    public ReadDeclaration Read(DocumentOptions known) =>
        Reader.Read(content, known with { FileName = Path.GetFileNameWithoutExtension(path) });

    /// <summary>Whether a file begins as JSON does.</summary>
    public static bool StartsAsJson(ReadOnlySpan<byte> content)
    {
        var start = content.StartsWith("\uFEFF"u8) ? content[3..] : content;
        var first = start.IndexOfAnyExcept(" \t\r\n"u8);
        // An RTF document begins with a brace too.
        return first >= 0 && start[first] is (byte)'{' or (byte)'[' && !start[first..].StartsWith("{\\rtf"u8);
    }

    private static long MostOf(ReadOnlySpan<byte> head, string path) =>
        StartsAsJson(head) || IsNamedJson(path) ? ReadingOptions.Default.MaxBytes : MostBytes;

    private static bool IsNamedJson(string path) =>
        path.EndsWith(JsonEnding, StringComparison.OrdinalIgnoreCase);
}
