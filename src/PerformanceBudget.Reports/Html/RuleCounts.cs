using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports.Html;

/// <summary>How often each rule has spoken.</summary>
internal static class RuleCounts
{
    public static void Write(
        HtmlWriter html,
        IReadOnlyCollection<RuleTotal> totals,
        string anchor,
        Language language
    )
    {
        if (totals.Count == 0)
        {
            return;
        }

        html.Element("h3", FormWords.Rules.In(language), HtmlAttribute.Id(anchor));
        using var list = html.Open("ul", HtmlAttribute.Class("rules"));
        foreach (var (definition, count) in totals)
        {
            using (html.Open("li"))
            {
                html.Element("span", definition.Code.ToString(), HtmlAttribute.Class("code"));
                html.Text(" " + definition.Title.In(language) + " ");
                html.Element("b", count.ToString(CultureInfo.InvariantCulture));
            }
        }
    }
}
