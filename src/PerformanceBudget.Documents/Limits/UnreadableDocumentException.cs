using Ardalis.GuardClauses;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Nothing can be read of a document, and a finding says why.</summary>
/// <remarks>Readers of formats throw it; <see cref="DocumentReader"/> turns it into that finding.</remarks>
public sealed class UnreadableDocumentException : Exception
{
    /// <summary>Refuses a document.</summary>
    /// <param name="finding">Why.</param>
    /// <param name="innerException">What was thrown on the way, where something was.</param>
    /// <exception cref="ArgumentException"><paramref name="finding"/> is null.</exception>
    public UnreadableDocumentException(Finding finding, Exception? innerException = null)
        : base(Guard.Against.Null(finding).GetMessage(Language.English), innerException) => Finding = finding;

    /// <summary>Why nothing can be read.</summary>
    public Finding Finding { get; }

    /// <summary>A file that is damaged or incomplete.</summary>
    /// <param name="reason">What is wrong with it, as a part of a sentence: 压缩目录不完整 / the archive has no directory.</param>
    /// <param name="innerException">What was thrown on the way, where something was.</param>
    public static UnreadableDocumentException Damaged(
        BilingualText reason,
        Exception? innerException = null
    ) => new(new Finding(DocumentProblems.Damaged, string.Empty, [new("reason", reason)]), innerException);

    /// <summary>A file that only a password opens.</summary>
    public static UnreadableDocumentException Protected() =>
        new(new Finding(DocumentProblems.Protected, string.Empty));
}
