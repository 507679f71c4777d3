using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>How many points a form gives to each group of indicators, in its headings: 产出指标（50分）.</summary>
internal static class FormScoring
{
    /// <summary>The points; null where no heading has any.</summary>
    public static Scoring? Of(FormDraft form, SourceNotes notes)
    {
        var scores = new Dictionary<IndicatorGroup, decimal>();
        Excerpt? place = null;
        foreach (var group in form.Indicators.Select(row => row.Group).OfType<Datum>())
        {
            var key = FormText.Key(group.Text);
            if (
                IndicatorHeadings.ScoreOf(key) is { } text
                && IndicatorHeadings.GroupOf(key) is { } kind
                && decimal.TryParse(text, CultureInfo.InvariantCulture, out var score)
                && score <= Indicator.MaxWeight
            )
            {
                scores[kind] = score;
                place ??= group.Excerpt;
            }
        }

        if (place is null)
        {
            return null;
        }

        notes.Place("/scoring", place);
        return Scoring.Create(
            Of(IndicatorGroup.Cost),
            Of(IndicatorGroup.Output),
            Of(IndicatorGroup.Benefit),
            Of(IndicatorGroup.Satisfaction)
        );

        decimal? Of(IndicatorGroup kind) => scores.TryGetValue(kind, out var score) ? score : null;
    }
}
