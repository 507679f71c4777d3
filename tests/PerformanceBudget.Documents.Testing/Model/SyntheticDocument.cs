using System.Collections.Immutable;

namespace PerformanceBudget.Documents.Testing;

/// <summary>A document that was made up: paragraphs and tables, whatever format it is written in.</summary>
public sealed record SyntheticDocument(ImmutableArray<SyntheticBlock> Blocks);

/// <summary>A paragraph or a table.</summary>
public abstract record SyntheticBlock;

public sealed record SyntheticParagraph(string Text) : SyntheticBlock;

/// <summary>A table: rows of the cells that begin in them, from left to right, without gaps.</summary>
/// <param name="Columns">How many columns it has.</param>
/// <param name="Rows">The rows.</param>
public sealed record SyntheticTable(int Columns, ImmutableArray<SyntheticRow> Rows) : SyntheticBlock
{
    /// <summary>How many rows are its head, which programs can print again on each page: none where a cell of the head goes on below it.</summary>
    public int LeadingHeads
    {
        get
        {
            var heads = Rows.TakeWhile(row => row.Kind == RowKind.Head).Count();
            return Placed().Any(cell => cell.Row < heads && heads < cell.Row + cell.Cell.RowSpan) ? 0 : heads;
        }
    }

    /// <summary>Every cell with the row and the column in which it begins.</summary>
    public IEnumerable<(int Row, int Column, SyntheticCell Cell)> Placed()
    {
        var free = new int[Columns];
        for (var row = 0; row < Rows.Length; row++)
        {
            var column = 0;
            foreach (var cell in Rows[row].Cells)
            {
                while (free[column] > row)
                {
                    column++;
                }

                yield return (row, column, cell);
                for (var end = column + cell.ColumnSpan; column < end; column++)
                {
                    free[column] = row + cell.RowSpan;
                }
            }
        }
    }
}

/// <summary>A row of a table.</summary>
/// <param name="Kind">What the row is for.</param>
/// <param name="Cells">The cells that begin in it.</param>
/// <param name="Project">The project, from 0; null where the row belongs to none.</param>
/// <param name="Indicator">The indicator of the project, from 0; null in other rows.</param>
public sealed record SyntheticRow(
    RowKind Kind,
    ImmutableArray<SyntheticCell> Cells,
    int? Project = null,
    int? Indicator = null
);

/// <summary>A cell of a table.</summary>
/// <param name="Role">What the text is.</param>
/// <param name="Text">The text; lines separated by <c>\n</c>.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="Nested">A table that stands in it.</param>
public sealed record SyntheticCell(
    CellRole Role,
    string Text,
    int ColumnSpan = 1,
    int RowSpan = 1,
    SyntheticTable? Nested = null
);

public enum RowKind
{
    Title,
    Field,
    Money,
    Goal,
    Head,
    Indicator,
    Total,
    Filler,
    Other,
}

public enum CellRole
{
    /// <summary>Nothing stands there.</summary>
    Blank,

    /// <summary>The title of a form.</summary>
    Title,

    /// <summary>A label, the head of a column, 绩效指标.</summary>
    Label,

    /// <summary>Whatever a label asks for: a name, a date, a goal.</summary>
    Field,

    Amount,

    /// <summary>一级指标.</summary>
    Group,

    /// <summary>二级指标.</summary>
    Category,

    /// <summary>三级指标.</summary>
    Name,

    /// <summary>The value, or the sign, the number or the unit of it.</summary>
    Value,

    /// <summary>What else is said of an indicator: weight, direction, standard, score.</summary>
    Note,
}
