using System.Buffers;

namespace PerformanceBudget.Reports.Csv;

/// <summary>Writes rows of cells as RFC 4180 has them: commas between cells, CRLF behind rows, quotes where a cell needs them.</summary>
internal sealed class CsvWriter(TextWriter output)
{
    private const string LineEnd = "\r\n";

    // Whatever would end a cell, and what some spreadsheets take for the end of one.
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\r\n\t");

    public void Row(IEnumerable<string?> cells)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst)
            {
                output.Write(',');
            }

            isFirst = false;
            Write(SpreadsheetText.Of(cell ?? string.Empty));
        }

        output.Write(LineEnd);
    }

    private void Write(string cell)
    {
        if (!cell.AsSpan().ContainsAny(Quoted))
        {
            output.Write(cell);
            return;
        }

        output.Write('"');
        output.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write('"');
    }
}
