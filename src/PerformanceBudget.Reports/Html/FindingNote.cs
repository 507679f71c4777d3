using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports.Html;

/// <summary>What there is to say about a cell, right beside it.</summary>
internal static class FindingNote
{
    // Three lines: enough to find it in the document.
    private const int PrintedWidth = 200;

    /// <summary>Writes the notes of some places, one after the other.</summary>
    public static void WriteAll(
        HtmlWriter html,
        FormPlaces places,
        Language language,
        params ReadOnlySpan<string> pointers
    )
    {
        foreach (var pointer in pointers)
        {
            foreach (var finding in places.At(pointer))
            {
                Write(html, places, finding, pointer, language);
            }
        }
    }

    private static void Write(
        HtmlWriter html,
        FormPlaces places,
        NumberedFinding numbered,
        string pointer,
        Language language
    )
    {
        var finding = numbered.Finding;
        using var note = html.Open(
            "div",
            HtmlAttribute.Id(FormPlaces.NoteOf(numbered)),
            HtmlAttribute.Class("note " + SeveritySign.ClassOf(finding))
        );

        using (html.Open("p", HtmlAttribute.Class("head")))
        {
            html.Element(
                "a",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{SeveritySign.Of(finding)}{numbered.Number} {ReportWords.Of(finding.Severity).In(language)}"
                ),
                HtmlAttribute.Class("severity"),
                HtmlAttribute.To(FormPlaces.AnchorOf(pointer))
            );
            html.Text(" ");
            html.Element("strong", finding.Definition.Title.In(language));
            if (finding.Acceptance is not null)
            {
                html.Text(" ");
                html.Element("span", ReportWords.Accepted.In(language), HtmlAttribute.Class("good"));
            }

            html.Text(" ");
            WriteCode(html, places, numbered, language);
            if (places.HasList)
            {
                html.Text(" ");
                html.Element(
                    "a",
                    FormWords.BackToList.In(language),
                    HtmlAttribute.Class("back"),
                    HtmlAttribute.To(FormPlaces.EntryOf(numbered))
                );
            }
        }

        if (!places.IsAtItsPlace(numbered))
        {
            html.Element(
                "p",
                places.Words.Describe(finding.Pointer, language, withProject: false),
                HtmlAttribute.Class("place")
            );
        }

        var message = finding.GetMessage(language);
        html.Element("p", message);
        if (
            places.PrintedAt(QuotedAt(finding, pointer)) is { } printed
            && !message.Contains(printed, StringComparison.Ordinal)
        )
        {
            WriteRemark(
                html,
                FormWords.Printed.In(language),
                DisplayWidth.Shorten(printed.ReplaceLineEndings(" ").Replace('\t', ' '), PrintedWidth)
            );
        }

        if (finding.Acceptance is { } acceptance)
        {
            WriteRemark(html, ReportWords.AcceptedBy.In(language), ReportWords.Of(acceptance).In(language));
        }
        else if (finding.GetAdvice(language) is { } advice)
        {
            WriteRemark(html, ReportWords.Advice.In(language), advice);
        }

        WriteRelated(html, places, finding, language);
    }

    /// <summary>Writes the code and where in the file it is about; that is a link where browsers can follow it.</summary>
    private static void WriteCode(
        HtmlWriter html,
        FormPlaces places,
        NumberedFinding numbered,
        Language language
    )
    {
        using var code = html.Open("span", HtmlAttribute.Class("code"));
        html.Text(numbered.Finding.Code.ToString());
        if (numbered.Place is not { } place)
        {
            return;
        }

        html.Text(" · ");
        var words = FormWords.InFile(place).In(language);
        if (DocumentLink.To(places.Name, place) is { } link)
        {
            html.Element("a", words, HtmlAttribute.ToDocument(link), HtmlAttribute.InANewTab);
        }
        else
        {
            html.Text(words);
        }
    }

    /// <summary>The text to quote: of a list the element beside which the note stands, and not the first.</summary>
    private static string QuotedAt(Finding finding, string pointer) =>
        finding.Pointer.StartsWith(pointer, StringComparison.Ordinal) ? finding.Pointer : pointer;

    private static void WriteRemark(HtmlWriter html, string label, string text)
    {
        using (html.Open("p"))
        {
            html.Element("b", label);
            html.Text(text);
        }
    }

    private static void WriteRelated(HtmlWriter html, FormPlaces places, Finding finding, Language language)
    {
        var related = places.Words.DescribeRelated(finding, language).ToArray();
        if (related.Length == 0)
        {
            return;
        }

        using (html.Open("p", HtmlAttribute.Class("see")))
        {
            html.Element("b", ReportWords.See.In(language));
            foreach (var ((words, _, pointer), isFirst) in related.Select((place, i) => (place, i == 0)))
            {
                html.Text(isFirst ? string.Empty : FormWords.Separator.In(language));
                html.Element("a", words, HtmlAttribute.To(places.NearestAnchor(pointer)));
            }
        }
    }
}
