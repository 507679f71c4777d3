using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents.Tests.Recognition.Forms;

/// <summary>
/// Tables as they come from pages, written as rows of cells between bars: a star before a row after a break, an angle before what goes on
/// there, and two where the text above breaks off.
/// </summary>
internal static class PrintedRows
{
    public static TableBlock Table(GridTrust trust, params string[] rows)
    {
        var builder = new TableBuilder(trust, ReadLimits.Default);
        foreach (var row in rows)
        {
            builder.BeginRow(row.StartsWith('*'));
            var cells = row.TrimStart('*').Split('|');
            for (var i = 0; i < cells.Length; i++)
            {
                var text = cells[i].TrimStart('>');
                builder.Append(
                    new TableCell
                    {
                        Column = i,
                        Text = text,
                        RawText = text,
                        Places = [SourcePlace.OnPage(1)],
                        Flow =
                            cells[i].StartsWith(">>", StringComparison.Ordinal) ? TextFlow.Broken
                            : cells[i].StartsWith('>') ? TextFlow.Full
                            : TextFlow.None,
                    }
                );
            }
        }

        return builder.Build();
    }
}
