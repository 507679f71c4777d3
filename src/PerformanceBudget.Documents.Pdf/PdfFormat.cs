using PerformanceBudget.Domain;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace PerformanceBudget.Documents.Pdf;

/// <summary>Reads PDF documents that have text.</summary>
/// <remarks>
/// Read are the letters and the lines that are drawn: tables are found by their lines, or by the spacing of the text where those
/// between columns are missing (<see cref="GridTrust"/>). Watermarks, stamps, page numbers, headers and footers are left out. A page that is a picture, and
/// letters of which the file does not say what they are, are said in findings; no picture is looked at and nothing is invented.
/// Text that is drawn invisibly, fields of forms and annotations are not read.
/// </remarks>
/// <example>
/// <code>
/// var reader = DocumentReader.Default.With(new PdfFormat());
/// </code>
/// </example>
public sealed class PdfFormat : DocumentFormat
{
    private const int HeadBytes = 1_024;

    /// <inheritdoc/>
    public override string Name => "pdf";

    /// <inheritdoc/>
    public override bool Recognises(ReadOnlySpan<byte> file) =>
        file[..Math.Min(file.Length, HeadBytes)].IndexOf("%PDF-"u8) >= 0;

    /// <inheritdoc/>
    public override SourceDocument Read(
        ReadOnlyMemory<byte> file,
        ReadLimits limits,
        CancellationToken cancellationToken
    ) => PageBlocks.Read(Name, Pages(file, limits, cancellationToken), limits, cancellationToken);

    internal static List<PrintedPage> Pages(
        ReadOnlyMemory<byte> file,
        ReadLimits limits,
        CancellationToken cancellationToken
    )
    {
        var budget = new PdfBudget(limits, cancellationToken);
        try
        {
            using var document = PdfDocument.Open(file, new BoundedParsing(budget));
            document.AddPageFactory<PrintedPage, PrintedPageFactory>();
            var pages = new List<PrintedPage>();
            for (var number = 1; number <= document.NumberOfPages; number++)
            {
                budget.BeginPage(number);
                pages.Add(document.GetPage<PrintedPage>(number));
            }

            budget.ThrowIfRefused();
            return pages;
        }
        catch (PdfDocumentEncryptedException)
        {
            throw UnreadableDocumentException.Protected();
        }
        catch (Exception failure)
            when (failure is not (UnreadableDocumentException or OperationCanceledException))
        {
            // What PdfPig makes of a damaged file is any exception whatever.
            budget.ThrowIfRefused();
            throw UnreadableDocumentException.Damaged(
                new BilingualText("PDF的结构不完整", "the structure of the PDF is broken"),
                failure
            );
        }
    }
}
