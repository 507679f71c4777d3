using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Reports.Html;

/// <summary>How often each rule has spoken.</summary>
internal static class RuleCounts
{
    public static void Write(HtmlWriter html, FormPlaces places, Language language)
    {
        var counts = places
            .Document.Findings.GroupBy(located => located.Finding.Definition)
            .OrderBy(group => group.Key.Code.ToString(), StringComparer.Ordinal)
            .ToArray();
        if (counts.Length == 0)
        {
            return;
        }

        html.Element("h3", FormWords.Rules.In(language), HtmlAttribute.Id(places.PartOf("rules")));
        using var list = html.Open("ul", HtmlAttribute.Class("rules"));
        foreach (var group in counts)
        {
            using (html.Open("li"))
            {
                html.Element("span", group.Key.Code.ToString(), HtmlAttribute.Class("code"));
                html.Text(" " + group.Key.Title.In(language) + " ");
                html.Element("b", group.Count().ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
