using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Reads 实施周期.</summary>
internal static class ScheduleReader
{
    public static StatedPeriod? Read(ImmutableArray<Passage> passages, NarrativeNotes notes)
    {
        var text = ModelText.Of(passages);
        var period = ProsePeriods.OnlyOneIn(text) ?? ProsePeriods.WholeYear(text);
        if (period is not null)
        {
            notes.PlacePeriod("/statement/schedule", [.. passages]);
        }

        return period;
    }
}
