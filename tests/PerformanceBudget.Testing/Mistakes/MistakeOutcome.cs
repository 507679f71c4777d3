using System.Collections.Immutable;

namespace PerformanceBudget.Testing;

/// <summary>What was found of a mistake.</summary>
/// <param name="Document">The document in which it was made.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Mistake">The mistake.</param>
/// <param name="Json">The document with the mistake.</param>
/// <param name="Found">Findings about it, at its place.</param>
/// <param name="Others">What else is found only since it was made.</param>
public sealed record MistakeOutcome(
    StudyDocument Document,
    MistakeKind Kind,
    Mistake Mistake,
    string Json,
    ImmutableArray<Finding> Found,
    ImmutableArray<Finding> Others
)
{
    public bool IsFound => !Found.IsEmpty;

    public override string ToString() =>
        $"{Kind.Number} {Document.Name}: {Mistake.Text} at {Mistake.Places[0]}";
}
