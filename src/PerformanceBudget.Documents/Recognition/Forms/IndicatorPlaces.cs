using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Where the parts of an indicator are printed.</summary>
internal static class IndicatorPlaces
{
    /// <summary>Notes them, and what is doubtful in the row.</summary>
    public static void Note(
        IndicatorDraft row,
        Indicator indicator,
        Datum printed,
        string pointer,
        SourceNotes notes
    )
    {
        var excerpt = string.Equals(indicator.Name, printed.Text, StringComparison.Ordinal)
            ? printed.Excerpt
            : printed.Excerpt.With(TextRepairs.TemplateRemoved);
        notes.Place(pointer, excerpt);
        notes.Place($"{pointer}/name", excerpt);
        if ((row.Category ?? row.Group) is { } heading)
        {
            notes.Place($"{pointer}/category", heading.Excerpt);
        }

        Datum?[] pieces = [row.Sign, row.Number ?? row.Value, row.Unit];
        if (indicator.Value is not null && pieces.OfType<Datum>().ToArray() is [var first, .. var others])
        {
            notes.Place(
                $"{pointer}/value",
                others.Aggregate(first.Excerpt, (all, next) => all.Then(next.Excerpt))
            );
        }

        PlaceIf(indicator.Weight is not null, row.Weight, "weight");
        PlaceIf(indicator.Direction is not null, row.Direction, "direction");
        PlaceIf(indicator.OverallValue is not null, row.OverallValue, "overallValue");
        PlaceIf(indicator.PreviousValue is not null, row.PreviousValue, "previousValue");
        PlaceIf(
            indicator.Explanation is not null,
            row.Notes.GetValueOrDefault(ColumnKind.Explanation),
            "explanation"
        );
        PlaceIf(indicator.Standard is not null, row.Notes.GetValueOrDefault(ColumnKind.Standard), "standard");
        PlaceIf(indicator.Scoring is not null, row.Notes.GetValueOrDefault(ColumnKind.Scoring), "scoring");
        PlaceIf(indicator.Remark is not null, row.Notes.GetValueOrDefault(ColumnKind.Remark), "remark");
        for (var i = 0; i < indicator.Targets.Length; i++)
        {
            var region = row.Regions.Find(region =>
                string.Equals(region.For, indicator.Targets[i].For, StringComparison.Ordinal)
            );
            notes.Place($"{pointer}/targets/{i}", (region.Value ?? printed).Excerpt);
        }

        foreach (var doubt in row.Doubts)
        {
            notes.Report(doubt.Definition, pointer, doubt.Excerpt, doubt.Severity, doubt.Values);
        }

        void PlaceIf(bool isThere, Datum? datum, string property)
        {
            if (isThere && datum is not null)
            {
                notes.Place($"{pointer}/{property}", datum.Excerpt);
            }
        }
    }
}
