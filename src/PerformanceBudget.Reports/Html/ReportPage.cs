using System.Text;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports.Html;

/// <summary>A page without script and without anything from elsewhere.</summary>
internal static class ReportPage
{
    /// <summary>Nothing may be loaded or run; the style sheet is in the page.</summary>
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /// <summary>Writes a page.</summary>
    /// <param name="output">Takes the bytes, and stays open.</param>
    /// <param name="title">What browsers call it.</param>
    /// <param name="language">The language.</param>
    /// <param name="write">Writes what is on it.</param>
    public static void Write(Stream output, string title, Language language, Action<HtmlWriter> write)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true)
        {
            NewLine = "\n",
        };
        var html = new HtmlWriter(text);
        html.Doctype();
        using (html.Open("html", new HtmlAttribute("lang", language == Language.Chinese ? "zh-CN" : "en")))
        {
            WriteHead(html, title);
            using (html.Open("body"))
            using (html.Open("main"))
            {
                html.Element("h1", ReportWords.Title.In(language));
                write(html);
            }
        }

        text.Write('\n');
    }

    private static void WriteHead(HtmlWriter html, string title)
    {
        using var head = html.Open("head");
        html.Void("meta", new HtmlAttribute("charset", "utf-8"));
        html.Void(
            "meta",
            new HtmlAttribute("http-equiv", "Content-Security-Policy"),
            new HtmlAttribute("content", Policy)
        );
        html.Void(
            "meta",
            new HtmlAttribute("name", "viewport"),
            new HtmlAttribute("content", "width=device-width, initial-scale=1")
        );
        html.Void("meta", new HtmlAttribute("name", "color-scheme"), new HtmlAttribute("content", "light"));
        html.Element("title", title);
        html.Style(StyleSheet.Text);
    }
}
