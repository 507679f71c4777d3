using System.Text;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Writes a document in a format.</summary>
public static class SyntheticWriter
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    /// <summary>Writes a document: the same for the same seed.</summary>
    /// <param name="form">The document.</param>
    /// <param name="format">The format.</param>
    /// <param name="seed">Decides how text is torn and encoded.</param>
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

    /// <summary>How files of a format end.</summary>
    public static string Extension(this SyntheticFormat format) =>
        format switch
        {
            SyntheticFormat.Docx => ".docx",
            SyntheticFormat.Xlsx => ".xlsx",
            SyntheticFormat.Html => ".html",
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
