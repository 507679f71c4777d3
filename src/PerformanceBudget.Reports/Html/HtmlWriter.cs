namespace PerformanceBudget.Reports.Html;

/// <summary>
/// Writes HTML of elements, attributes and texts. There is no way to write markup as text, so whatever a declaration says
/// stays text.
/// </summary>
internal sealed class HtmlWriter(TextWriter output)
{
    private static readonly HashSet<string> Lines =
    [
        "article",
        "body",
        "caption",
        "col",
        "colgroup",
        "div",
        "dl",
        "dt",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "head",
        "header",
        "li",
        "main",
        "meta",
        "nav",
        "ol",
        "p",
        "section",
        "style",
        "svg",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "title",
        "tr",
        "ul",
    ];

    /// <summary>Writes the line that tells browsers to keep to the standard.</summary>
    public void Doctype() => output.Write("<!DOCTYPE html>\n");

    /// <summary>Opens an element, which ends where the result is disposed of.</summary>
    public HtmlElement Open(string name, params ReadOnlySpan<HtmlAttribute> attributes)
    {
        Start(name, attributes);
        return new HtmlElement(this, name);
    }

    /// <summary>Writes an element with text in it.</summary>
    public void Element(string name, string text, params ReadOnlySpan<HtmlAttribute> attributes)
    {
        Start(name, attributes);
        Text(text);
        Close(name);
    }

    /// <summary>Writes an element that has no content by its nature.</summary>
    public void Void(string name, params ReadOnlySpan<HtmlAttribute> attributes)
    {
        Start(name, attributes);
        EndLine(name);
    }

    /// <summary>Writes text.</summary>
    public void Text(string text) => output.WriteEscaped(text);

    /// <summary>Writes the style sheet of this program, the one thing that is not escaped.</summary>
    /// <exception cref="ArgumentException"><paramref name="css"/> would end the element.</exception>
    public void Style(string css)
    {
        if (css.Contains("</", StringComparison.Ordinal))
        {
            throw new ArgumentException("A style sheet has no end tag in it.", nameof(css));
        }

        Start("style", []);
        output.Write(css);
        Close("style");
    }

    internal void Close(string name)
    {
        output.Write("</");
        output.Write(name);
        output.Write('>');
        EndLine(name);
    }

    private void Start(string name, ReadOnlySpan<HtmlAttribute> attributes)
    {
        output.Write('<');
        output.Write(name);
        foreach (var attribute in attributes)
        {
            if (attribute.Value is { } value)
            {
                output.Write(' ');
                output.Write(attribute.Name);
                output.Write("=\"");
                output.WriteEscaped(value);
                output.Write('"');
            }
        }

        output.Write('>');
    }

    private void EndLine(string name)
    {
        if (Lines.Contains(name))
        {
            output.Write('\n');
        }
    }
}
