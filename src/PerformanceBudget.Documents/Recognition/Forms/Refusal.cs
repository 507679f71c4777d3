using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>What the model refuses is left out, with the rule that it breaks.</summary>
internal static class Refusal
{
    /// <summary>Creates something out of a datum, or else something without it.</summary>
    public static T TryOr<T>(Func<T> create, Func<T> other, Datum datum, string pointer, SourceNotes notes)
    {
        try
        {
            return create();
        }
        catch (InvariantException refused)
        {
            notes.LeaveOut(datum.Excerpt);
            notes.Report(
                DocumentProblems.Refused,
                pointer,
                datum.Excerpt,
                values: new FindingValue("reason", ReasonOf(refused))
            );
            return other();
        }
    }

    public static BilingualText ReasonOf(InvariantException refused) =>
        new(refused.Finding.GetMessage(Language.Chinese), refused.Finding.GetMessage(Language.English));
}
