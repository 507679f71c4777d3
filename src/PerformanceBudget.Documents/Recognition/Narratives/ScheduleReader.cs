using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Reads 实施周期.</summary>
internal static class ScheduleReader
{
    /// <summary>Reads the section.</summary>
    /// <returns>The period that it names; or what it says otherwise, such as 合同工期490天; or neither where it is empty.</returns>
    public static (StatedPeriod? Period, Datum? Words) Read(
        ImmutableArray<Passage> passages,
        NarrativeNotes notes
    )
    {
        var text = ModelText.Of(passages);
        if ((ProsePeriods.OnlyOneIn(text) ?? ProsePeriods.WholeYear(text)) is { } period)
        {
            notes.PlacePeriod("/statement/schedule", [.. passages]);
            return (period, null);
        }

        return (null, ModelText.IsText(text) ? new(text, notes.UseAll([.. passages])) : null);
    }
}
