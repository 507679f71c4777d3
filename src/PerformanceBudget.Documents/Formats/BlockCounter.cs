using System.Globalization;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>Numbers the paragraphs and tables of a document, and bounds what all of them have together.</summary>
internal sealed class BlockCounter(ReadLimits limits)
{
    private int _bodyParagraphs;
    private int _paragraphs;
    private int _tables;
    private int _cells;

    /// <summary>The place of the next paragraph outside tables.</summary>
    public SourcePlace NextParagraph() => SourcePlace.InParagraph(++_bodyParagraphs);

    /// <summary>The number of the next table, from 1.</summary>
    public int NextTable() => ++_tables;

    /// <summary>Counts a paragraph, wherever it stands.</summary>
    public void CountParagraph() => limits.Check(ReadLimit.Paragraphs, ++_paragraphs);

    /// <summary>Counts a cell, or a row, which may be empty.</summary>
    public void CountCell() => limits.Check(ReadLimit.Cells, ++_cells);

    /// <summary>The place of a cell of a text document.</summary>
    /// <param name="table">The number of the table, from 1.</param>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    public static SourcePlace PlaceOf(int table, int row, int column) =>
        SourcePlace.InCell(string.Create(CultureInfo.InvariantCulture, $"T{table}R{row + 1}C{column + 1}"));
}
