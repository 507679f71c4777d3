using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports.Html;

/// <summary>The result in a glance: how many findings of each severity, and whether the declaration is acceptable.</summary>
internal static class FindingTotals
{
    /// <summary>Writes that findings are not listed, where some are not.</summary>
    public static void WriteLeftOut(HtmlWriter html, FindingCounts counts, Language language)
    {
        if (counts.All > 0)
        {
            html.Element("p", ReportWords.LeftOut(counts).In(language), HtmlAttribute.Class("incomplete"));
        }
    }

    /// <summary>Writes it.</summary>
    /// <param name="html">Takes it.</param>
    /// <param name="counts">The findings.</param>
    /// <param name="isWhole">Whether all that was to be read could be read.</param>
    /// <param name="extent">How much it is about; null where that goes without saying.</param>
    /// <param name="language">The language.</param>
    public static void Write(
        HtmlWriter html,
        FindingCounts counts,
        bool isWhole,
        BilingualText? extent,
        Language language
    )
    {
        using var totals = html.Open("div", HtmlAttribute.Class("totals"));
        html.Element(
            "p",
            ReportWords.Verdict(counts.Errors > 0, isWhole).In(language),
            HtmlAttribute.Class(counts.Errors == 0 && isWhole ? "verdict good" : "verdict error")
        );
        using (html.Open("ul"))
        {
            Count(Severity.Error, counts.Errors);
            Count(Severity.Warning, counts.Warnings);
            Count(Severity.Information, counts.Information);
            if (counts.Accepted > 0)
            {
                using (html.Open("li", HtmlAttribute.Class("good")))
                {
                    html.Text("√ " + ReportWords.Accepted.In(language) + " ");
                    html.Element("b", counts.Accepted.ToString(CultureInfo.InvariantCulture));
                }
            }
        }

        if (extent is not null)
        {
            html.Element("p", extent.In(language), HtmlAttribute.Class("extent"));
        }

        void Count(Severity severity, int count)
        {
            using (html.Open("li", HtmlAttribute.Class(SeveritySign.ClassOf(severity))))
            {
                html.Text(SeveritySign.Of(severity) + " " + ReportWords.CountOf(severity).In(language) + " ");
                html.Element("b", count.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
