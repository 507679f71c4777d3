using System.Collections.Immutable;

namespace PerformanceBudget.Documents;

/// <summary>Excel workbooks since 2007: <c>xlsx</c>, and <c>xlsm</c>, <c>xltx</c>, <c>xltm</c>, which differ in nothing that is read.</summary>
/// <remarks>
/// Every visible sheet is a table of the cells that have a text, each as its format shows it; of a formula the value that the
/// file keeps. Hidden sheets are named in a finding. Comments, text boxes, charts, headers and footers are left out.
/// </remarks>
internal sealed class XlsxFormat : DocumentFormat
{
    public override string Name => "xlsx";

    public override bool Recognises(ReadOnlySpan<byte> file) =>
        ZipDirectory.Names(file, "xl/workbook.xml"u8)
        // A download that broke off; but no binary workbook (xlsb), which is another format.
        || (ZipDirectory.Names(file, "xl/worksheets/"u8) && !ZipDirectory.Names(file, "xl/workbook.bin"u8));

    public override SourceDocument Read(
        ReadOnlyMemory<byte> file,
        ReadLimits limits,
        CancellationToken cancellationToken
    )
    {
        using var archive = Archive.Open(file, limits, cancellationToken);
        var main = Relationships.MainPart(archive);
        var workbook = new XlsxWorkbook(Relationships.Of(archive, main), limits);
        archive.Read(main, workbook.Read);

        var counter = new BlockCounter(limits);
        var values = new XlsxValues(
            XlsxSharedStrings.Of(archive, workbook),
            XlsxStyles.Of(archive, workbook),
            workbook.CountsFrom1904
        );
        var tables = ImmutableArray.CreateBuilder<DocumentBlock>();
        foreach (var (name, part) in workbook.Sheets)
        {
            var sheet = new XlsxSheet(new SheetGrid(name, counter, limits), values);
            archive.Read(part, sheet.Read);
            if (sheet.Build() is { } table)
            {
                tables.Add(table);
            }
        }

        return new SourceDocument(Name, tables.DrainToImmutable(), HiddenSheets.Named(workbook.HiddenSheets));
    }
}
