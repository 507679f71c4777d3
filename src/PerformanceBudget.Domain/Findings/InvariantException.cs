using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <summary>A declaration, or a part of one, breaks a rule that the budget system's own form enforces.</summary>
/// <remarks>
/// The message is in Chinese and English. <see cref="Code"/> is the code that a JSON reader reports for the
/// same mistake in a document.
/// </remarks>
public sealed class InvariantException : Exception
{
    /// <summary>Reports a broken invariant.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public InvariantException(Finding finding)
        : base(
            $"{Guard.Against.Null(finding).GetMessage(Language.Chinese)} {finding.GetMessage(Language.English)} ({finding.Code})"
        ) => Finding = finding;

    /// <summary>What is broken, with its place relative to the object that could not be built.</summary>
    public Finding Finding { get; }

    /// <summary>The permanent code of the invariant, <c>PB11nn</c>.</summary>
    public FindingCode Code => Finding.Code;
}
