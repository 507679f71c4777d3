using System.Globalization;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Audit;

/// <summary>A place in the source of a declaration: what a person looks for to see it with their own eyes.</summary>
/// <remarks>
/// A text, such as a JSON file, has lines and columns; a PDF pages; a spreadsheet cells; a text document paragraphs and the cells of
/// its tables. Each part is there where the source has it. Equality is by all parts. JSON: <c>{"line":12,"column":5}</c>,
/// <c>{"page":3,"box":{…}}</c>, <c>{"cell":"T2R5C3"}</c>, <c>{"paragraph":7}</c>.
/// </remarks>
[JsonConverter(typeof(SourcePlaceJsonConverter))]
public sealed record SourcePlace
{
    private SourcePlace() { }

    /// <summary>A place in a text.</summary>
    /// <exception cref="ArgumentException">Line or column is less than 1.</exception>
    public static SourcePlace At(TextPosition position) =>
        new()
        {
            Position = Guard.Against.InvalidInput(
                position,
                nameof(position),
                place => place is { Line: > 0, Column: > 0 }
            ),
        };

    /// <summary>A page, or a rectangle on it.</summary>
    /// <param name="page">The page, from 1, in the order of the file, whatever is printed on it.</param>
    /// <param name="box">The rectangle, where it is known.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="page"/> is less than 1, or <paramref name="box"/> has a negative width or height.
    /// </exception>
    public static SourcePlace OnPage(int page, PageBox? box = null) =>
        new()
        {
            Page = Guard.Against.NegativeOrZero(page),
            Box = Guard.Against.InvalidInput(
                box,
                nameof(box),
                rectangle => rectangle is null or { Width: >= 0, Height: >= 0 }
            ),
        };

    /// <summary>A cell of a table.</summary>
    /// <param name="cell">
    /// What its source calls it: <c>Sheet!C5</c> in a spreadsheet, <c>T2R5C3</c> for the second table's fifth row and third column
    /// elsewhere.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="cell"/> is null or blank.</exception>
    public static SourcePlace InCell(string cell) => new() { Cell = Guard.Against.NullOrWhiteSpace(cell) };

    /// <summary>A paragraph of a text document.</summary>
    /// <param name="paragraph">The paragraph, from 1, those in tables not counted.</param>
    /// <exception cref="ArgumentException"><paramref name="paragraph"/> is less than 1.</exception>
    public static SourcePlace InParagraph(int paragraph) =>
        new() { Paragraph = Guard.Against.NegativeOrZero(paragraph) };

    /// <summary>Line and column; null in a source that has none.</summary>
    public TextPosition? Position { get; private init; }

    /// <summary>The page, from 1; null in a source that has none.</summary>
    public int? Page { get; private init; }

    /// <summary>The rectangle on <see cref="Page"/>; null where it is not known.</summary>
    public PageBox? Box { get; private init; }

    /// <summary>The cell, as its source calls it; null outside tables.</summary>
    public string? Cell { get; private init; }

    /// <summary>The paragraph, from 1; null in a source that has none.</summary>
    public int? Paragraph { get; private init; }

    /// <summary>The place in short, in no language: <c>12:5</c>, <c>p3</c>, <c>T2R5C3</c>, <c>¶7</c>.</summary>
    public override string ToString() =>
        Position?.ToString()
        ?? Cell
        ?? (
            Page is { } page
                ? string.Create(CultureInfo.InvariantCulture, $"p{page}")
                : string.Create(CultureInfo.InvariantCulture, $"¶{Paragraph}")
        );

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) => throw OtherSerializers.Refuse(typeof(SourcePlace));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(SourcePlace));
}
