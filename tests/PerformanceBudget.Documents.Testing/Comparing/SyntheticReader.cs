using PerformanceBudget.Documents.Html;
using PerformanceBudget.Documents.Pdf;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Reads documents that were made up, whatever their format.</summary>
public static class SyntheticReader
{
    private static readonly DocumentReader Reader = DocumentReader.Default.With(
        new HtmlFormat(),
        new PdfFormat()
    );

    /// <summary>Reads a document; year and department are known, because not every layout says them.</summary>
    public static ReadDeclaration Read(SyntheticForm form, ReadOnlyMemory<byte> file) =>
        Read(form.Declaration.FiscalYear, form.Declaration.Department, file);

    /// <summary>Reads a document; year and department are known, because not every layout says them.</summary>
    public static ReadDeclaration Read(DepartmentDeclaration expected, ReadOnlyMemory<byte> file) =>
        Read(expected.FiscalYear, expected.Department, file);

    private static ReadDeclaration Read(int fiscalYear, string department, ReadOnlyMemory<byte> file) =>
        Reader.Read(file, new DocumentOptions { FiscalYear = fiscalYear, Department = department });
}
