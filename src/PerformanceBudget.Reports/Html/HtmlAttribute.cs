using System.Globalization;

namespace PerformanceBudget.Reports.Html;

/// <summary>An attribute of an element. Its value is text; the writer escapes it.</summary>
/// <param name="Name">The name, a literal of this program.</param>
/// <param name="Value">The value; null for an attribute that is left out.</param>
internal readonly record struct HtmlAttribute(string Name, string? Value)
{
    /// <summary>The page stays where it is when the link is followed.</summary>
    public static HtmlAttribute InANewTab => new("target", "_blank");

    /// <summary>The cell is the heading of its column: what is read out with every cell below it.</summary>
    public static HtmlAttribute OfColumn => Scope("col");

    /// <summary>The cell is the heading of its row.</summary>
    public static HtmlAttribute OfRow => Scope("row");

    /// <summary>The cell is the heading of all rows of its table or of its <c>tbody</c>.</summary>
    public static HtmlAttribute OfRows => Scope("rowgroup");

    public static HtmlAttribute Class(string? names) => new("class", names);

    public static HtmlAttribute Id(string anchor) => new("id", anchor);

    /// <summary>A link inside the page. No text of a declaration can lead anywhere else.</summary>
    public static HtmlAttribute To(string anchor) =>
        new("href", "#" + string.Join('/', anchor.Split('/').Select(Uri.EscapeDataString)));

    /// <summary>A link to another page of the report, whose names have nothing in them that no path may have.</summary>
    public static HtmlAttribute ToPage(string path) =>
        new("href", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));

    /// <summary>A link to the document that the page is about.</summary>
    public static HtmlAttribute ToDocument(string link) => new("href", link);

    public static HtmlAttribute ColSpan(int columns) => Number("colspan", columns);

    private static HtmlAttribute Scope(string cells) => new("scope", cells);

    /// <summary>A span of one says nothing.</summary>
    private static HtmlAttribute Number(string name, int number) =>
        new(name, number == 1 ? null : number.ToString(CultureInfo.InvariantCulture));
}
