using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Everything that reading a published document can have to say.</summary>
/// <remarks>What reading JSON can say is in <c>ReadingCatalogue</c>, the rules of review are in <c>RuleCatalogue</c>.</remarks>
public static class DocumentCatalogue
{
    /// <summary>Every kind of problem and doubt, in the order of their codes.</summary>
    public static ImmutableArray<FindingDefinition> Definitions { get; } =
    [
        DocumentProblems.AnotherKind,
        DocumentProblems.Damaged,
        DocumentProblems.Protected,
        DocumentProblems.NothingFound,
        DocumentProblems.Empty,
        DocumentProblems.HiddenSheets,
        DocumentProblems.LostCharacters,
        DocumentProblems.NoProject,
        PageProblems.UnreadableLetters,
        PageProblems.Picture,
        .. LimitProblems.All,
        PageProblems.InferredColumns,
        DocumentProblems.MissingIdentity,
        DocumentProblems.InferredIdentity,
        DocumentProblems.Selection,
        DocumentProblems.NotHeld,
        DocumentProblems.Joined,
        DocumentProblems.Torn,
        DocumentProblems.Glued,
        DocumentProblems.Shifted,
        DocumentProblems.LeftOver,
        DocumentProblems.InferredCategory,
        DocumentProblems.UnreadableField,
        DocumentProblems.UnitAssumed,
        DocumentProblems.Refused,
        NarrativeProblems.TooLong,
        NarrativeProblems.TooDeep,
        NarrativeProblems.SeveralTotals,
    ];
}
