using AngleSharp.Html.Parser;

namespace PerformanceBudget.Documents.Html;

/// <summary>Reads web pages.</summary>
/// <remarks>
/// Read are paragraphs, items of lists and tables; a table of one column around other tables is taken for what it is, layout. Left out
/// are scripts, styles, frames, what <c>hidden</c> or <c>display:none</c> hides, and what a script or a style sheet would add, hide or
/// move. Pages above 32 MiB are refused, those of elements more than 512 deep, and those beyond the <see cref="ReadLimits"/>. A page
/// in a single file (MHT) is not read.
/// </remarks>
/// <example>
/// <code>
/// var reader = DocumentReader.Default.With(new HtmlFormat());
/// </code>
/// </example>
public sealed class HtmlFormat : DocumentFormat
{
    private static readonly ReadLimits OfPages = ReadLimits.Default.With(ReadLimit.FileBytes, 32 << 20);

    /// <inheritdoc/>
    public override string Name => "html";

    /// <inheritdoc/>
    public override bool Recognises(ReadOnlySpan<byte> file) =>
        FileKinds.IsWebPage(TextDecoding.HeadOf(file) ?? HtmlEncoding.AsciiHeadOf(file));

    /// <inheritdoc/>
    public override SourceDocument Read(
        ReadOnlyMemory<byte> file,
        ReadLimits limits,
        CancellationToken cancellationToken
    )
    {
        OfPages.Check(ReadLimit.FileBytes, file.Length);
        var html = TextDecoding.Decode(file.Span, HtmlEncoding.Of(file.Span));
        limits.Check(ReadLimit.Characters, html.Length);
        var parser = new HtmlParser(new HtmlGuard(limits, cancellationToken).Options);
        using var page = parser.ParseDocument(PlainElements.In(html));
        var blocks = new HtmlBlocks(limits, cancellationToken);
        if (page.Body is { } body)
        {
            blocks.Read(body);
        }

        return new SourceDocument(Name, blocks.ToImmutable(), LostCharacters.In(html));
    }
}
