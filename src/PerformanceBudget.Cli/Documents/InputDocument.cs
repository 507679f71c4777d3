using PerformanceBudget.Domain;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Documents;

/// <summary>A document to check.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Problem">Why it is passed over; null where it is to be read.</param>
/// <param name="Content">Where it comes from; null for the file of its name.</param>
internal readonly record struct InputDocument(
    DocumentName Name,
    BilingualText? Problem,
    Stream? Content = null
)
{
    /// <summary>Reads it, and of one that is too large only so much that this can be said.</summary>
    /// <exception cref="Console.CannotRunException">It cannot be read.</exception>
    public DeclarationFile Open() =>
        Content is { } stream ? DeclarationFile.Read(stream) : DeclarationFile.Open(Name.Path);
}
