using System.Collections.Immutable;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>A cell of a table: its place in the grid, and its text.</summary>
public sealed record TableCell
{
    internal TableCell() { }

    /// <summary>The row in which it begins, from 0.</summary>
    public int Row { get; internal init; }

    /// <summary>The column in which it begins, from 0.</summary>
    public int Column { get; internal init; }

    /// <summary>How many rows it covers, at least 1.</summary>
    public int RowSpan { get; internal init; } = 1;

    /// <summary>How many columns it covers, at least 1.</summary>
    public int ColumnSpan { get; internal init; } = 1;

    /// <summary>The text. Its paragraphs and lines are separated by <c>\n</c>.</summary>
    public string Text { get; internal init; } = string.Empty;

    /// <summary>The text as printed, before any <see cref="Repairs"/>.</summary>
    public string RawText { get; internal init; } = string.Empty;

    /// <summary>Where it stands: one place, or several where a page ends in it.</summary>
    public ImmutableArray<SourcePlace> Places { get; internal init; } = [];

    /// <summary>What the reader did to the text.</summary>
    public TextRepairs Repairs { get; internal init; }

    /// <summary>How it goes on with what stands at the end of the page before.</summary>
    internal TextFlow Flow { get; init; }

    /// <summary>The first row below it.</summary>
    public int EndRow => Row + RowSpan;

    /// <summary>The first column to its right.</summary>
    public int EndColumn => Column + ColumnSpan;

    /// <summary>The place in the grid and the text, for debuggers.</summary>
    public override string ToString() => $"R{Row + 1}C{Column + 1} {Text}";
}
