using PerformanceBudget.Documents.Pdf;
using PerformanceBudget.Documents.Testing;
using PerformanceBudget.Documents.Tests.Formats;

namespace PerformanceBudget.Documents.Tests.Pdf;

/// <summary>PDFs that tests read, and the reader of them.</summary>
internal static class PdfFixture
{
    public static DocumentReader Reader { get; } = DocumentReader.Default.With(new PdfFormat());

    public static ReadDeclaration Read(params string[] steps) => Reader.Read(DocumentFixture.Bytes(steps));

    public static SourceDocument ReadBlocks(params string[] steps) =>
        Reader.ReadBlocks(DocumentFixture.Bytes(steps));

    /// <summary>Prints a made-up document.</summary>
    public static byte[] Print(
        string layout,
        string print,
        int seed,
        Func<PdfHabits, PdfHabits>? habits = null
    )
    {
        var options = PrintCatalogue.Of(print, seed);
        var form = SyntheticForm.Generate(
            LayoutCatalogue.Named.Single(held => string.Equals(held.Name, layout, StringComparison.Ordinal)),
            seed
        );
        return PdfWriter.Write(form.Document.Print(options), (habits ?? (held => held))(options.Pdf));
    }
}
