using System.Globalization;
using System.Text;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Html;

/// <summary>The report that officials open, print and click: one file without script and without anything from elsewhere.</summary>
/// <remarks>
/// The summary of several documents stands before them and is known only behind them, so documents wait in a temporary file.
/// </remarks>
internal sealed class HtmlReport : ReportWriter
{
    /// <summary>Nothing may be loaded or run; the style sheet is in the page.</summary>
    private const string Policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private readonly Stream _output;
    private readonly bool _isOfMany;
    private readonly Language _language;
    private readonly Stream _documents;
    private readonly StreamWriter _text;
    private readonly List<DocumentRow> _rows = [];
    private string _title;

    public HtmlReport(Stream output, bool isOfMany, Language language)
    {
        _output = output;
        _isOfMany = isOfMany;
        _language = language;
        _title = ReportWords.Title.In(language);
        _documents = isOfMany ? TemporaryFile() : new MemoryStream();
        _text = Writer(_documents);
    }

    protected override void Write(DocumentName name, AuditReport report)
    {
        var prefix = _isOfMany
            ? string.Create(CultureInfo.InvariantCulture, $"d{_rows.Count + 1}")
            : string.Empty;
        _title = FormWords.Title(report.Reading).In(_language);
        if (_isOfMany && NoDeclaration.IsAllOf(report) && report.Findings.Length == 1)
        {
            // The summary says all there is to say about it.
            return;
        }

        _rows.Add(DocumentRow.Of(name, report, prefix, _language));
        DocumentSection.Write(new HtmlWriter(_text), name, report, prefix, _language);
        _text.Flush();
    }

    public override void End()
    {
        using var text = Writer(_output);
        var html = new HtmlWriter(text);
        html.Doctype();
        using (html.Open("html", new HtmlAttribute("lang", _language == Language.Chinese ? "zh-CN" : "en")))
        {
            WriteHead(html, _isOfMany ? ReportWords.Title.In(_language) : _title);
            using (html.Open("body"))
            using (html.Open("main"))
            {
                html.Element("h1", ReportWords.Title.In(_language));
                if (_isOfMany)
                {
                    new DocumentTable(html, _language).Write(_rows, Totals);
                }

                text.Flush();
                _documents.Position = 0;
                _documents.CopyTo(_output);
            }
        }

        text.Write('\n');
    }

    protected override void Dispose(bool disposing)
    {
        _text.Dispose();
        _documents.Dispose();
        base.Dispose(disposing);
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

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    private static FileStream TemporaryFile() =>
        new(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                Options = FileOptions.DeleteOnClose,
            }
        );
}
