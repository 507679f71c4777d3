using System.Text;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports.Html;

/// <summary>The report that officials open, print and click: one file without script and without anything from elsewhere.</summary>
internal static class HtmlReport
{
    /// <summary>Nothing may be loaded or run; the style sheet is in the page.</summary>
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    public static void Write(Stream output, CheckedDocument document, Language language)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true)
        {
            NewLine = "\n",
        };
        var html = new HtmlWriter(text);
        html.Doctype();
        using (html.Open("html", new HtmlAttribute("lang", language == Language.Chinese ? "zh-CN" : "en")))
        {
            WriteHead(html, FormWords.Title(document.Reading.Declaration).In(language));
            using (html.Open("body"))
            using (html.Open("main"))
            {
                html.Element("h1", ReportWords.Title.In(language));
                DocumentSection.Write(html, document, string.Empty, language);
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
