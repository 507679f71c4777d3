using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Excel workbooks of 1997 to 2003, and what WPS writes as such: <c>xls</c>, <c>xlt</c>, <c>et</c>.</summary>
/// <remarks>
/// Every visible sheet is a table of the cells that have a text, each as its format shows it; of a formula the value that the
/// file keeps. Hidden sheets are named in a finding. Comments, text boxes, charts, headers and footers are left out. What Excel 5
/// and 95 wrote is not read.
/// </remarks>
internal sealed class XlsFormat : DocumentFormat
{
    public const string MainStream = "Workbook";

    public override string Name => "xls";

    public override bool Recognises(ReadOnlySpan<byte> file) => CompoundFile.Names(file, MainStream);

    public override SourceDocument Read(
        ReadOnlyMemory<byte> file,
        ReadLimits limits,
        CancellationToken cancellationToken
    )
    {
        ReadOnlySpan<byte> stream = CompoundFile.Open(file.Span).Read(MainStream) ?? [];
        var workbook = new XlsWorkbook(stream, limits);
        var counter = new BlockCounter(limits);
        var tables = ImmutableArray.CreateBuilder<DocumentBlock>();
        var left = stream.Length;
        foreach (var (name, offset) in workbook.Sheets)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var grid = new SheetGrid(name, counter, limits);
            left -= new XlsSheet(workbook, grid).Read(stream[(int)Math.Min(offset, stream.Length)..]);
            if (left < 0)
            {
                throw UnreadableDocumentException.Damaged(
                    new BilingualText("工作表互相重叠", "its sheets overlap")
                );
            }

            if (grid.Build() is { } table)
            {
                tables.Add(table);
            }
        }

        return new SourceDocument(Name, tables.DrainToImmutable(), HiddenSheets.Named(workbook.HiddenSheets));
    }
}
