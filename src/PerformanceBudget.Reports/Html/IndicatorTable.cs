using System.Collections.Immutable;
using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports.Html;

/// <summary>The indicators of a project, those of one group and category under one heading, as on the form.</summary>
internal sealed class IndicatorTable(HtmlWriter html, FormPlaces places, Language language)
{
    private readonly FormTable _table = new(html, places, language);

    public void Write(ImmutableArray<Indicator> indicators, string pointer)
    {
        var hasWeights = indicators.Any(indicator => indicator.Weight is not null);
        var columns = hasWeights ? 5 : 4;
        using var table = _table.Open(
            "indicators",
            FormWords.Indicators,
            [
                "lead",
                "group",
                "category",
                "name",
                "target",
                .. hasWeights ? ["weight"] : Array.Empty<string>(),
            ]
        );

        // What speaks about several indicators at once comes first, below the heading.
        var rows = Enumerable
            .Range(0, indicators.Length)
            .Select(i => new Row(indicators[i], Under(pointer, i), IsNoted(Under(pointer, i))))
            .ToArray();
        var noted = places.AreNoted(pointer) ? 1 : 0;
        using (html.Open("tr"))
        {
            _table.Lead(FormWords.Indicators, 1 + noted + Height(rows, _ => true));
            _table.Label(FormWords.FirstLevel);
            _table.Label(FormWords.SecondLevel);
            using (html.Open("th", FindingMarks.AttributesOf(places, pointer)))
            {
                html.Text(FormWords.ThirdLevel.In(language));
                FindingMarks.Write(html, places, pointer, language);
            }

            _table.Label(FormWords.Value);
            if (hasWeights)
            {
                _table.Label(FormWords.Weight);
            }
        }

        _table.Notes(columns, pointer);
        for (var i = 0; i < rows.Length; i++)
        {
            WriteIndicator(rows, i, hasWeights);
        }
    }

    private void WriteIndicator(Row[] rows, int i, bool hasWeights)
    {
        var (indicator, pointer, _) = rows[i];
        using (html.Open("tr"))
        {
            if (i == 0 || !rows[i].HasGroupOf(rows[i - 1]))
            {
                WriteHeading(indicator.Category.Group.ChineseName(), Height(rows[i..], rows[i].HasGroupOf));
            }

            if (i == 0 || !rows[i].HasCategoryOf(rows[i - 1]))
            {
                WriteHeading(indicator.Category.ChineseName, Height(rows[i..], rows[i].HasCategoryOf));
            }

            WriteName(indicator, pointer);
            _table.Cell(
                pointer + "/value",
                indicator.Value?.Text ?? FormWords.NoValue.In(language),
                "target"
            );
            if (hasWeights)
            {
                _table.Cell(
                    pointer + "/weight",
                    indicator.Weight?.ToString("0.00##", CultureInfo.InvariantCulture),
                    "amount"
                );
            }
        }

        _table.Notes(hasWeights ? 3 : 2, PlacesOf(pointer));
    }

    /// <summary>A finding about an indicator as such stands beside its name.</summary>
    private void WriteName(Indicator indicator, string pointer)
    {
        using (html.Open("td", FindingMarks.AttributesOf(places, pointer, "name")))
        {
            using (html.Open("span", FindingMarks.AttributesOf(places, pointer + "/name")))
            {
                html.Text(indicator.Name);
                FindingMarks.Write(html, places, pointer + "/name", language);
            }

            FindingMarks.Write(html, places, pointer, language);
        }
    }

    private void WriteHeading(string text, int rows) => html.Element("th", text, HtmlAttribute.RowSpan(rows));

    private bool IsNoted(string pointer) => places.AreNoted(PlacesOf(pointer));

    private static string[] PlacesOf(string pointer) =>
        [pointer, pointer + "/name", pointer + "/value", pointer + "/weight"];

    private static string Under(string pointer, int index) => JsonPointer.At(pointer, index);

    /// <summary>The number of table rows down to the last that has the same heading.</summary>
    private static int Height(Row[] rows, Func<Row, bool> hasTheSame) =>
        rows.TakeWhile(hasTheSame).Sum(row => row.IsNoted ? 2 : 1);

    private sealed record Row(Indicator Indicator, string Pointer, bool IsNoted)
    {
        public bool HasGroupOf(Row other) => Indicator.Category.Group == other.Indicator.Category.Group;

        public bool HasCategoryOf(Row other) => Indicator.Category == other.Indicator.Category;
    }
}
