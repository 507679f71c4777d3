using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports.Html;

/// <summary>Tables of the official form: labelled cells side by side, with the notes of a row right below it.</summary>
internal sealed class FormTable(HtmlWriter html, FormPlaces places, Language language)
{
    /// <summary>Opens a table.</summary>
    /// <param name="names">Its classes.</param>
    /// <param name="caption">What stands above it where there is too little room beside it; null for nothing.</param>
    /// <param name="columns">The classes of its columns.</param>
    public HtmlElement Open(string names, BilingualText? caption, params ReadOnlySpan<string> columns)
    {
        var table = html.Open("table", HtmlAttribute.Class("form " + names));
        if (caption is not null)
        {
            html.Element("caption", caption.In(language));
        }

        using (html.Open("colgroup"))
        {
            foreach (var column in columns)
            {
                html.Void("col", HtmlAttribute.Class(column));
            }
        }

        return table;
    }

    /// <summary>Writes the label of the cell beside it.</summary>
    public void Label(BilingualText words) => html.Element("th", words.In(language), HtmlAttribute.OfRow);

    /// <summary>Writes the label of the cell beside it, which stands for a place, with its marks.</summary>
    public void Label(BilingualText words, string pointer) => Label(words, pointer, HtmlAttribute.OfRow);

    /// <summary>Writes the label of the cells below it.</summary>
    public void ColumnLabel(BilingualText words) =>
        html.Element("th", words.In(language), HtmlAttribute.OfColumn);

    /// <summary>Writes the label of the cells below it, which stands for a place, with its marks.</summary>
    public void ColumnLabel(BilingualText words, string pointer) =>
        Label(words, pointer, HtmlAttribute.OfColumn);

    /// <summary>Writes the cell of a label that there is not.</summary>
    public void NoLabel() => html.Element("td", string.Empty, HtmlAttribute.Class("no-label"));

    /// <summary>Writes the label of a whole table, which stands beside it where there is room.</summary>
    /// <remarks>
    /// What stands beside several rows is a cell of the first and an empty one of each other, with no line between them: browsers print a
    /// cell that spans rows as one piece, and leave the rest of a page empty before it.
    /// </remarks>
    public void Lead(BilingualText words) =>
        html.Element("th", words.In(language), HtmlAttribute.OfRows, HtmlAttribute.Class("lead head"));

    /// <summary>Writes the cell below the label of the whole table.</summary>
    public void BelowLead() => html.Element("td", string.Empty, HtmlAttribute.Class("lead below"));

    /// <summary>Writes a heading that stands beside this row and maybe others.</summary>
    public void Heading(string text) =>
        html.Element("th", text, HtmlAttribute.OfRow, HtmlAttribute.Class("head"));

    /// <summary>Writes the cell below a heading: the heading is there for those who do not see the table, and for copies of it.</summary>
    public void BelowHeading(string text) =>
        html.Element("th", text, HtmlAttribute.OfRow, HtmlAttribute.Class("below"));

    /// <summary>Writes a cell with its marks.</summary>
    public void Cell(string pointer, string? text, string? names = null, int columns = 1)
    {
        using (
            html.Open(
                "td",
                [.. FindingMarks.AttributesOf(places, pointer, names), HtmlAttribute.ColSpan(columns)]
            )
        )
        {
            html.Text(text ?? string.Empty);
            FindingMarks.Write(html, places, pointer, language);
        }
    }

    /// <summary>Writes a cell with an amount; blank stays blank.</summary>
    public void Amount(string pointer, Money? amount) => Cell(pointer, ReportWords.Amount(amount), "amount");

    /// <summary>Writes the notes of a row.</summary>
    public void Notes(int columns, params ReadOnlySpan<string> pointers)
    {
        if (places.AreNoted(pointers))
        {
            using (html.Open("tr", HtmlAttribute.Class("notes")))
            {
                WriteNotes(columns, pointers);
            }
        }
    }

    /// <summary>Writes the notes of a row beside which the label of the whole table stands, and maybe headings.</summary>
    /// <param name="headings">The headings.</param>
    /// <param name="columns">The columns behind them.</param>
    /// <param name="pointers">The places.</param>
    public void NotesBelowLead(string[] headings, int columns, params ReadOnlySpan<string> pointers)
    {
        if (places.AreNoted(pointers))
        {
            using (html.Open("tr", HtmlAttribute.Class("notes")))
            {
                BelowLead();
                foreach (var heading in headings)
                {
                    BelowHeading(heading);
                }

                WriteNotes(columns, pointers);
            }
        }
    }

    private void Label(BilingualText words, string pointer, HtmlAttribute scope)
    {
        using (html.Open("th", [scope, .. FindingMarks.AttributesOf(places, pointer)]))
        {
            html.Text(words.In(language));
            FindingMarks.Write(html, places, pointer, language);
        }
    }

    private void WriteNotes(int columns, ReadOnlySpan<string> pointers)
    {
        using (html.Open("td", HtmlAttribute.ColSpan(columns)))
        {
            FindingNote.WriteAll(html, places, language, pointers);
        }
    }
}
