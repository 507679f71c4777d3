using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Tests.Html;

/// <summary>A report as a browser would take it apart: strict, so that one character of markup too many is a failed test.</summary>
internal sealed partial class HtmlPage
{
    private const string Doctype = "<!DOCTYPE html>\n";

    private HtmlPage(string html)
    {
        Assert.StartsWith(Doctype, html, StringComparison.Ordinal);
        Source = html;

        // Elements without an end tag are all that keeps the page from being XML, whose parser forgives nothing.
        Root = XDocument
            .Parse(Void().Replace(html[Doctype.Length..], "<${tag}/>"), LoadOptions.PreserveWhitespace)
            .Root!;
    }

    public string Source { get; }

    public XElement Root { get; }

    public string Text => Root.Element("body")!.Value;

    public IEnumerable<string> Anchors => Root.Descendants().Attributes("id").Select(id => id.Value);

    public IEnumerable<string> Links =>
        Root.Descendants("a").Attributes("href").Select(href => Uri.UnescapeDataString(href.Value[1..]));

    public static HtmlPage Of(
        string json,
        Language language = Language.Chinese,
        AuditOptions? options = null,
        string name = Written.Name
    ) => Of(Written.Of(ReportFormat.Html, json, language, options, name));

    public static HtmlPage Of(byte[] html) => new(Encoding.UTF8.GetString(html));

    public XElement At(string anchor) =>
        Assert.Single(Root.Descendants(), element => element.Attribute("id")?.Value == anchor);

    public IEnumerable<XElement> OfClass(string name) =>
        Root.Descendants().Where(element => ClassesOf(element).Contains(name));

    public static string[] ClassesOf(XElement element) => element.Attribute("class")?.Value.Split(' ') ?? [];

    /// <summary>The number of findings, by the notes that stand beside the cells.</summary>
    public int[] Notes() =>
        [
            .. OfClass("note")
                .Select(note => note.Attribute("id")!.Value)
                .Select(anchor => int.Parse(NumberOf(anchor), CultureInfo.InvariantCulture))
                .Order(),
        ];

    private static string NumberOf(string anchor) => anchor[(anchor.LastIndexOf('f') + 1)..];

    [GeneratedRegex("<(?<tag>(?:meta|col)(?: [^<>]*)?)>", RegexOptions.NonBacktracking)]
    private static partial Regex Void();
}
