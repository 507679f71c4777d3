using System.Globalization;
using System.Net;
using System.Text;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Writes documents as web pages, in the habits that programs and people have.</summary>
internal sealed class HtmlWriter
{
    private readonly bool _quotes;
    private readonly bool _paragraphsInCells;
    private readonly bool _closes;
    private readonly StringBuilder _html = new();

    private readonly bool _repeatsHeads;

    private HtmlWriter(int seed, PageDesign? design)
    {
        _repeatsHeads = design is { RepeatsHeads: true };
        _quotes = seed % 2 == 0;
        _paragraphsInCells = seed % 3 == 0;
        _closes = seed % 5 != 0;
    }

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="seed">Decides the habits.</param>
    /// <param name="charset">The encoding that the page names.</param>
    /// <param name="design">How it is to be printed; a page that says nothing of it where there is none.</param>
    public static string Write(
        SyntheticDocument document,
        int seed,
        string charset,
        PageDesign? design = null
    )
    {
        var writer = new HtmlWriter(seed, design);
        _ = writer
            ._html.Append("<!DOCTYPE html>\n<html><head><meta charset=\"")
            .Append(charset)
            .Append("\"><title>绩效目标</title>")
            .Append(design is null ? string.Empty : $"<style>{design.ToStyleSheet()}</style>")
            .Append("</head><body>\n");
        foreach (var block in document.Blocks)
        {
            writer.Append(block);
        }

        return writer._html.Append("</body></html>\n").ToString();
    }

    private void Append(SyntheticBlock block)
    {
        switch (block)
        {
            case SyntheticParagraph paragraph:
                _ = _html.Append("<p>&nbsp;&nbsp;").Append(Encoded(paragraph.Text)).Append("</p>\n");
                break;
            case SyntheticTable table:
                Append(table);
                break;
        }
    }

    private void Append(SyntheticTable table)
    {
        _ = _html.Append("<table border=1>\n");
        var heads = _repeatsHeads ? table.LeadingHeads : 0;
        if (heads > 0)
        {
            _ = _html.Append("<thead>\n");
            Append(table.Rows.Take(heads));
            _ = _html.Append("</thead>\n");
        }

        Append(table.Rows.Skip(heads));
        _ = _html.Append("</table>\n");
    }

    private void Append(IEnumerable<SyntheticRow> rows)
    {
        foreach (var row in rows)
        {
            _ = _html.Append("<tr>");
            foreach (var cell in row.Cells)
            {
                Append(cell);
            }

            _ = _html.Append(_closes ? "</tr>\n" : "\n");
        }
    }

    private void Append(SyntheticCell cell)
    {
        _ = _html.Append("<td");
        Append("colspan", cell.ColumnSpan);
        Append("rowspan", cell.RowSpan);
        _ = _html.Append('>');
        if (cell.Text.Length == 0 && cell.Nested is null)
        {
            _ = _html.Append(_quotes ? "&nbsp;" : string.Empty);
        }
        else if (_paragraphsInCells)
        {
            foreach (var line in cell.Text.Split('\n'))
            {
                _ = _html.Append("<p>").Append(Encoded(line)).Append("</p>");
            }
        }
        else
        {
            _ = _html.Append(Encoded(cell.Text).Replace("\n", "<br>", StringComparison.Ordinal));
        }

        if (cell.Nested is { } nested)
        {
            Append(nested);
        }

        _ = _html.Append(_closes ? "</td>" : string.Empty);
    }

    private void Append(string attribute, int span)
    {
        if (span > 1)
        {
            var quote = _quotes ? "\"" : string.Empty;
            _ = _html.Append(CultureInfo.InvariantCulture, $" {attribute}={quote}{span}{quote}");
        }
    }

    private static string Encoded(string text) =>
        WebUtility.HtmlEncode(text).Replace("\u00A0", "&nbsp;", StringComparison.Ordinal);
}
