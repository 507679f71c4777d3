using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports.Html;

/// <summary>The marks in a cell, each of which leads to a note beside it.</summary>
internal static class FindingMarks
{
    /// <summary>The attributes of a cell that has claimed a place.</summary>
    public static HtmlAttribute[] AttributesOf(FormPlaces places, string pointer, string? names = null)
    {
        var findings = places.At(pointer);
        var noted = findings.Count == 0 ? null : "noted " + SeveritySign.ClassOfWorst(findings);
        return
        [
            HtmlAttribute.Id(FormPlaces.AnchorOf(pointer)),
            HtmlAttribute.Class(
                (names, noted) switch
                {
                    (null, _) => noted,
                    (_, null) => names,
                    _ => $"{names} {noted}",
                }
            ),
        ];
    }

    /// <summary>Writes the marks of a place: of findings beside it, and of those that speak about it among others.</summary>
    public static void Write(HtmlWriter html, FormPlaces places, string pointer, Language language)
    {
        foreach (var finding in places.At(pointer))
        {
            Write(html, places, finding, "mark", language);
        }

        foreach (var finding in places.Referring(pointer))
        {
            Write(html, places, finding, "mark referring", language);
        }
    }

    private static void Write(
        HtmlWriter html,
        FormPlaces places,
        NumberedFinding finding,
        string names,
        Language language
    )
    {
        var severity = finding.Finding.Severity;
        html.Text(" ");
        html.Element(
            "a",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{SeveritySign.Of(finding.Finding)}{finding.Number}"
            ),
            HtmlAttribute.Class($"{names} {SeveritySign.ClassOf(finding.Finding)}"),
            HtmlAttribute.To(FormPlaces.NoteOf(finding)),
            new HtmlAttribute(
                "title",
                $"{ReportWords.Of(severity).In(language)} {finding.Finding.Code} {finding.Finding.Definition.Title.In(language)}"
            )
        );
    }
}
