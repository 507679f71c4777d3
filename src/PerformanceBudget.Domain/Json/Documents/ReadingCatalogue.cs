using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Json;

/// <summary>Everything that reading can find wrong with a document: its form, and the invariants of what it holds.</summary>
/// <remarks>The rules of review have a catalogue of their own, <c>RuleCatalogue</c>.</remarks>
public static class ReadingCatalogue
{
    /// <summary>Every kind of problem, in the order of their codes.</summary>
    public static ImmutableArray<FindingDefinition> Definitions { get; } =
    [
        DocumentProblems.BadJson,
        ReadingProblems.UnknownProperty,
        ReadingProblems.DuplicateProperty,
        ReadingProblems.MissingProperty,
        ReadingProblems.WrongType,
        ReadingProblems.WrongNull,
        ReadingProblems.NotExactInFen,
        ReadingProblems.BrokenString,
        ReadingProblems.UnreadableDate,
        ReadingProblems.UnknownCategory,
        ReadingProblems.UnknownToken,
        ReadingProblems.UnreadableAmount,
        ReadingProblems.UnreadableFormula,
        ReadingProblems.UnreadableUnit,
        ReadingProblems.IndicatorValueParts,
        ReadingProblems.NumberOutOfRange,
        DocumentProblems.TooManyProblems,
        ReadingProblems.WrongKind,
        ReadingProblems.UnreadableQuantity,
        DocumentProblems.TooManyBytes,
        DocumentProblems.NestedTooDeep,
        DocumentProblems.TooManyValues,
        DocumentProblems.TooManyTextBytes,
        ReadingProblems.UnreadableCode,
        ReadingProblems.UnreadablePlace,
        DocumentProblems.ForeignFormat,
        DocumentProblems.UnknownVersion,
        DocumentProblems.TooManyRemarks,
        DocumentProblems.AnotherKindOfFile,
        DocumentProblems.AnotherEncoding,
        DocumentProblems.AnotherContent,
        Invariants.Blank,
        Invariants.ForbiddenCharacter,
        Invariants.TooLong,
        Invariants.PeriodReversed,
        Invariants.NegativeAmount,
        Invariants.FundingTotal,
        Invariants.FundingSourceTotal,
        Invariants.LineStatedAmount,
        Invariants.FormulaAndLines,
        Invariants.TooDeep,
        Invariants.DuplicateProject,
        Invariants.FiscalYear,
        Invariants.NegativeCount,
        Invariants.Weight,
        Invariants.UnnamedDocument,
        Invariants.ComposedFormula,
        Invariants.PartialWithoutLines,
        Invariants.StatedWithoutAmount,
    ];
}
