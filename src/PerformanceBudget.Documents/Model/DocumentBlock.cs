using System.Collections.Immutable;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>A part of a document: a <see cref="ParagraphBlock"/> or a <see cref="TableBlock"/>.</summary>
/// <remarks>A table that stands in a cell of another follows that one as a block of its own.</remarks>
public abstract class DocumentBlock
{
    private protected DocumentBlock(ImmutableArray<SourcePlace> places) => Places = places;

    /// <summary>Where it stands: one place, or several where a page ends in it.</summary>
    public ImmutableArray<SourcePlace> Places { get; }
}
