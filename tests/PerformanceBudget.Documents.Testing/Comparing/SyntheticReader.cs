using PerformanceBudget.Documents.Html;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Reads documents that were made up, whatever their format.</summary>
public static class SyntheticReader
{
    private static readonly DocumentReader Reader = DocumentReader.Default.With(new HtmlFormat());

    /// <summary>Reads a document; year and department are known, because not every layout says them.</summary>
    public static ReadDeclaration Read(SyntheticForm form, ReadOnlyMemory<byte> file) =>
        Reader.Read(
            file,
            new DocumentOptions
            {
                FiscalYear = form.Declaration.FiscalYear,
                Department = form.Declaration.Department,
            }
        );
}
