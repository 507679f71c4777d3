using System.Text;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Writes tables as text, torn as extractors tear them: rows of cells between tabs, or one cell a line.</summary>
internal static class TornTextWriter
{
    public static string Write(SyntheticDocument document, int seed, Damage damage, bool oneCellALine)
    {
        var random = new Random(seed);
        var tearing = new Tearing(random);
        var damaging = new Damaging(damage, random);
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            if (block is SyntheticParagraph paragraph)
            {
                _ = text.Append(paragraph.Text).Append("\n\n");
                continue;
            }

            foreach (var row in damaging.Apply(tearing.Tear((SyntheticTable)block)))
            {
                _ = text.Append('\n', row.BlankLinesBefore);
                Append(text, row, oneCellALine);
            }

            _ = text.Append('\n');
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, TornRow row, bool oneCellALine)
    {
        if (!oneCellALine)
        {
            _ = text.Append(row).Append('\n');
            return;
        }

        foreach (var cell in row.Cells.Where(cell => cell.Text.Length > 0))
        {
            _ = text.Append(cell.Text).Append('\n');
        }
    }
}
