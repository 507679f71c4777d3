namespace PerformanceBudget.Documents;

/// <summary>A cell of a form.</summary>
/// <param name="Row">The row of the form in which it begins.</param>
/// <param name="EndRow">The first row below it.</param>
/// <param name="Column">The column in which it begins.</param>
/// <param name="EndColumn">The first column to its right.</param>
/// <param name="Text">The text of the cell.</param>
/// <param name="Excerpt">Where it stands; null where the cell is blank.</param>
internal sealed record FormCell(int Row, int EndRow, int Column, int EndColumn, string Text, Excerpt? Excerpt)
{
    /// <summary>The text of the cell.</summary>
    public string Text
    {
        get;
        init => (field, Key) = (value, FormText.Key(value));
    } = Text;

    /// <summary>The text as labels are compared.</summary>
    public string Key { get; private init; } = FormText.Key(Text);

    public bool IsBlank => Key.Length == 0;

    /// <summary>How it goes on with what stands at the end of the page before.</summary>
    public TextFlow Flow { get; init; }

    /// <summary>Whether a page ends above it, where the cell there had no room for its first word.</summary>
    public bool GoesOn => Flow != TextFlow.None;

    /// <summary>Whether something of the form was made of it, a label or a datum.</summary>
    public bool IsUsed { get; set; }

    /// <summary>The text on one line as a datum; there is none in a blank cell.</summary>
    public Datum Line => new(FormText.OneLine(Text), Excerpt!);

    /// <summary>The text with its line ends as a datum; there is none in a blank cell.</summary>
    public Datum Prose => new(FormText.Prose(Text), Excerpt!);

    /// <summary>The text on one line as a datum; null where the cell is blank.</summary>
    public Datum? LineIfAny => IsBlank ? null : Line;

    public bool Covers(FormCell other) => Column < other.EndColumn && other.Column < EndColumn;
}
