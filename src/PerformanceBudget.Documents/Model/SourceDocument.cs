using System.Collections.Immutable;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>A published document as paragraphs and tables, whatever its format.</summary>
/// <remarks>This is what readers of formats give and what the recogniser takes, so that a new format is one class.</remarks>
public sealed class SourceDocument
{
    /// <summary>Takes what was read of a document.</summary>
    /// <param name="format">The format, as the reader calls it: <c>docx</c>.</param>
    /// <param name="blocks">Its paragraphs and tables, in their order.</param>
    /// <param name="findings">What the reader has to say: pages that are pictures, letters without Unicode.</param>
    /// <param name="leftOut">What stands around its text: page numbers, headers and footers, watermarks, stamps.</param>
    /// <exception cref="ArgumentException"><paramref name="format"/> is null or blank.</exception>
    public SourceDocument(
        string format,
        ImmutableArray<DocumentBlock> blocks,
        ImmutableArray<PlacedFinding> findings = default,
        ImmutableArray<Excerpt> leftOut = default
    )
    {
        Format = Guard.Against.NullOrWhiteSpace(format);
        Blocks = blocks.IsDefault ? [] : blocks;
        Findings = findings.IsDefault ? [] : findings;
        LeftOut = leftOut.IsDefault ? [] : leftOut;
    }

    /// <summary>The format, as its reader calls it: <c>docx</c>.</summary>
    public string Format { get; }

    /// <summary>Its paragraphs and tables, in their order.</summary>
    public ImmutableArray<DocumentBlock> Blocks { get; }

    /// <summary>What the reader has to say.</summary>
    public ImmutableArray<PlacedFinding> Findings { get; }

    /// <summary>What stands around its text and was left out: page numbers, headers and footers, watermarks, stamps; each text once.</summary>
    public ImmutableArray<Excerpt> LeftOut { get; }
}
