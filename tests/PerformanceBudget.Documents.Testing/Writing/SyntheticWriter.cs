using System.Text;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Writes a document in a format.</summary>
public static class SyntheticWriter
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    /// <summary>Writes a document: the same for the same seed.</summary>
    /// <param name="form">The document.</param>
    /// <param name="format">The format.</param>
    /// <param name="seed">Decides how text is torn, encoded and printed.</param>
    /// <param name="damage">What is damaged on purpose, in text.</param>
    public static byte[] Write(
        this SyntheticForm form,
        SyntheticFormat format,
        int seed = 0,
        Damage damage = Damage.None
    ) =>
        format switch
        {
            SyntheticFormat.Docx => DocxWriter.Write(form.Document),
            SyntheticFormat.Xlsx => XlsxWriter.Write(form.Document, seed),
            SyntheticFormat.Html => Html(form.Document, seed),
            SyntheticFormat.Pdf => form.Print(PrintCatalogue.Plain, seed),
            SyntheticFormat.Ofd => form.PrintOfd(PrintCatalogue.Plain, seed),
            _ => Text(
                TornTextWriter.Write(
                    form.Document,
                    seed,
                    damage,
                    oneCellALine: format == SyntheticFormat.Lines
                ),
                seed
            ),
        };

    /// <summary>Prints a document as PDF: the same for the same seed.</summary>
    /// <param name="form">The document.</param>
    /// <param name="print">How it is printed, by its name in <see cref="PrintCatalogue"/>.</param>
    /// <param name="seed">Decides the rest.</param>
    public static byte[] Print(this SyntheticForm form, string print, int seed)
    {
        var options = PrintCatalogue.Of(print, seed);
        return PdfWriter.Write(form.Document.Print(options), options.Pdf);
    }

    /// <summary>Prints a document as OFD: the same pages as <see cref="Print"/>, written as a program that the seed decides writes them.</summary>
    /// <inheritdoc cref="Print"/>
    public static byte[] PrintOfd(this SyntheticForm form, string print, int seed) =>
        OfdWriter.Write(form.Document.Print(PrintCatalogue.Of(print, seed)), OfdHabits.Of(seed));

    /// <summary>Writes a document that an office program or a browser is to print.</summary>
    /// <param name="form">The document.</param>
    /// <param name="format">docx or html.</param>
    /// <param name="seed">Decides how it is to look.</param>
    public static byte[] WriteToPrint(this SyntheticForm form, SyntheticFormat format, int seed) =>
        format switch
        {
            SyntheticFormat.Docx => DocxWriter.Write(form.Document, PageDesign.Of(seed)),
            SyntheticFormat.Html => Encoding.UTF8.GetBytes(
                HtmlWriter.Write(form.Document, seed % 1_000, "utf-8", PageDesign.Of(seed))
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };

    /// <summary>How files of a format end.</summary>
    public static string Extension(this SyntheticFormat format) =>
        format switch
        {
            SyntheticFormat.Docx => ".docx",
            SyntheticFormat.Xlsx => ".xlsx",
            SyntheticFormat.Html => ".html",
            SyntheticFormat.Pdf => ".pdf",
            SyntheticFormat.Ofd => ".ofd",
            _ => ".txt",
        };

    private static byte[] Html(SyntheticDocument document, int seed) =>
        seed % 5 == 1
            ? Gb18030.GetBytes(HtmlWriter.Write(document, seed, "gb18030"))
            : Encoding.UTF8.GetBytes(HtmlWriter.Write(document, seed, "utf-8"));

    private static byte[] Text(string text, int seed) =>
        (seed % 12) switch
        {
            1 => Gb18030.GetBytes(text),
            2 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            3 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
            _ => Encoding.UTF8.GetBytes(text),
        };
}
