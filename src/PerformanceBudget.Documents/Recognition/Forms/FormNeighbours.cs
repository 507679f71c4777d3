namespace PerformanceBudget.Documents;

/// <summary>What stands beside and below the labels of a form whose columns can be trusted.</summary>
/// <param name="rows">The rows of the form.</param>
internal sealed class FormNeighbours(IReadOnlyList<FormRow> rows)
{
    /// <summary>The datum of a label: to its right, or below where labels alone stand side by side; null where there is none.</summary>
    public FormCell? ValueOf(FormRow row, FormCell label, FormField field)
    {
        var next = row.After(label);
        if (next is null || IsRowOfLabels(row))
        {
            return TextBelow(label);
        }

        var isValue = field == FormField.Name || !FormLabels.HasValue(FormLabels.Find(next.Key));
        return isValue && !next.IsUsed ? next : null;
    }

    /// <summary>What stands below a label, unless it is a label or a head itself.</summary>
    public FormCell? TextBelow(FormCell label) =>
        Below(label) is { } below
        && !FormLabels.IsLabel(below.Key)
        && ColumnHeads.Find(below.Key) == ColumnKind.None
            ? below
            : null;

    /// <summary>Whether a label and the blank beside it stand above one text.</summary>
    public bool IsAboveText(FormCell label, FormCell blank) =>
        TextBelow(label) is { IsBlank: false } text && text.EndColumn >= blank.EndColumn;

    /// <summary>Whether labels alone stand in a row, so that their data stand below.</summary>
    private bool IsRowOfLabels(FormRow row)
    {
        var texts = row.Begun.Where(cell => !cell.IsBlank).ToArray();
        return texts.Length > 1
            && Array.TrueForAll(texts, cell => FormLabels.HasValue(FormLabels.Find(cell.Key)))
            && row.Index + 1 < rows.Count
            && rows[row.Index + 1].Begun.All(cell => !FormLabels.IsLabel(cell.Key))
            && rows[row.Index + 1].Begun.Any(cell => !cell.IsBlank);
    }

    private FormCell? Below(FormCell label) =>
        label.EndRow < rows.Count
        && rows[label.EndRow].At(label.Column) is { } below
        && below.Row == label.EndRow
            ? below
            : null;
}
