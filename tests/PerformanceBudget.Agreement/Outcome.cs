namespace PerformanceBudget.Agreement;

/// <summary>What became of a document at the reader and at the schema.</summary>
internal enum Outcome
{
    BothAccept,
    BothRefuse,

    /// <summary>It is no JSON text, so that no schema ever sees it; the reader refuses it.</summary>
    NoJson,

    /// <summary>Only the reader refuses it, for a listed reason.</summary>
    BeyondTheSchema,
    Disagreement,
}
