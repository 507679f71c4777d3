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
        var has = new Columns(
            OverallValues: indicators.Any(indicator => indicator.OverallValue is not null),
            Weights: indicators.Any(indicator => indicator.Weight is not null)
        );
        using var table = _table.Open(
            "indicators",
            FormWords.Indicators,
            [
                "lead",
                "group",
                "category",
                "name",
                .. has.OverallValues ? ["target"] : Array.Empty<string>(),
                "target",
                .. has.Weights ? ["weight"] : Array.Empty<string>(),
            ]
        );

        using (html.Open("tr"))
        {
            _table.Lead(FormWords.Indicators);
            _table.ColumnLabel(FormWords.FirstLevel);
            _table.ColumnLabel(FormWords.SecondLevel);
            _table.ColumnLabel(FormWords.ThirdLevel, pointer);
            if (has.OverallValues)
            {
                _table.ColumnLabel(FormWords.OverallValue);
            }

            _table.ColumnLabel(FormWords.Value);
            if (has.Weights)
            {
                _table.ColumnLabel(FormWords.Weight);
            }
        }

        // What speaks about several indicators at once comes first, below the heading.
        _table.NotesBelowLead([], 2 + has.BehindHeadings, pointer);
        for (var i = 0; i < indicators.Length; i++)
        {
            WriteIndicator(indicators, i, pointer, has);
        }
    }

    private void WriteIndicator(ImmutableArray<Indicator> indicators, int i, string list, Columns has)
    {
        var indicator = indicators[i];
        var pointer = JsonPointer.At(list, i);
        var above = i == 0 ? null : indicators[i - 1].Category;
        string[] headings = [indicator.Category.Group.ChineseName(), indicator.Category.ChineseName];
        using (html.Open("tr"))
        {
            _table.BelowLead();
            WriteHeading(headings[0], above?.Group == indicator.Category.Group);
            WriteHeading(headings[1], above == indicator.Category);

            WriteName(indicator, pointer);
            if (has.OverallValues)
            {
                _table.Cell(pointer + "/overallValue", indicator.OverallValue?.Text, "target");
            }

            WriteTargets(indicator, pointer);
            if (has.Weights)
            {
                _table.Cell(
                    pointer + "/weight",
                    indicator.Weight?.ToString("0.00##", CultureInfo.InvariantCulture),
                    "amount"
                );
            }
        }

        _table.NotesBelowLead(headings, has.BehindHeadings, PlacesOf(indicator, pointer));
    }

    private void WriteTargets(Indicator indicator, string pointer)
    {
        using var cell = html.Open("td", FindingMarks.AttributesOf(places, pointer + "/value", "target"));
        var isOfPlaces = indicator.Value is null && !indicator.Targets.IsEmpty;
        html.Text(indicator.Value?.Text ?? (isOfPlaces ? string.Empty : FormWords.NoValue.In(language)));
        FindingMarks.Write(html, places, pointer + "/value", language);
        for (var i = 0; i < indicator.Targets.Length; i++)
        {
            var target = indicator.Targets[i];
            WriteRemark(
                $"{target.For} ",
                target.Value?.Text ?? FormWords.NoValue.In(language),
                JsonPointer.At(pointer + "/targets", i)
            );
        }

        WriteRemark(
            FormWords.PreviousValue.In(language),
            indicator.PreviousValue?.Text,
            pointer + "/previousValue"
        );
    }

    private void WriteRemark(string label, string? text, string pointer)
    {
        if (text is null)
        {
            return;
        }

        using (html.Open("div", FindingMarks.AttributesOf(places, pointer, "remark")))
        {
            html.Element("b", label);
            html.Text(text);
            FindingMarks.Write(html, places, pointer, language);
        }
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
            var direction = indicator.Direction is { } given ? FormWords.Of(given).In(language) : null;
            WriteRemark(FormWords.Direction.In(language), direction, pointer + "/direction");
            WriteRemark(FormWords.Explanation.In(language), indicator.Explanation, pointer + "/explanation");
            WriteRemark(FormWords.Standard.In(language), indicator.Standard, pointer + "/standard");
            WriteRemark(FormWords.ScoringRule.In(language), indicator.Scoring, pointer + "/scoring");
            WriteRemark(FormWords.Remark.In(language), indicator.Remark, pointer + "/remark");
        }
    }

    private void WriteHeading(string text, bool stoodAbove)
    {
        if (stoodAbove)
        {
            _table.BelowHeading(text);
        }
        else
        {
            _table.Heading(text);
        }
    }

    private static string[] PlacesOf(Indicator indicator, string pointer) =>
        [
            pointer,
            .. Parts.Select(part => pointer + part),
            .. Enumerable
                .Range(0, indicator.Targets.Length)
                .Select(i => JsonPointer.At(pointer + "/targets", i)),
        ];

    private static readonly string[] Parts =
    [
        "/name",
        "/direction",
        "/explanation",
        "/standard",
        "/scoring",
        "/remark",
        "/overallValue",
        "/value",
        "/previousValue",
        "/weight",
    ];

    /// <summary>The columns that a form may have or not.</summary>
    private sealed record Columns(bool OverallValues, bool Weights)
    {
        /// <summary>The number of columns behind group and category.</summary>
        public int BehindHeadings => 2 + (OverallValues ? 1 : 0) + (Weights ? 1 : 0);
    }
}
