namespace PerformanceBudget.Documents;

/// <summary>Labels that have their data in the same cell, behind a colon: 项目名称：养老　项目类别：一般.</summary>
internal static class InlineFields
{
    // Longer texts in front of a colon are no labels.
    private const int MaxLabel = 30;

    /// <summary>The fields of a cell, each with its label and its datum as cells; none where the cell begins with no label.</summary>
    public static IEnumerable<(FormField Field, FormCell Label, FormCell Datum)> Of(FormCell cell)
    {
        for (var start = 0; start < cell.Text.Length; )
        {
            var colon = cell.Text.AsSpan(start).IndexOfAny('：', ':') + start;
            if (colon <= start || Blanks.IsBlank(cell.Text.AsSpan(colon + 1)))
            {
                yield break;
            }

            var label = cell with { Text = cell.Text[start..colon] };
            var field = FormLabels.Find(label.Key);
            if (field is FormField.None or FormField.Money or FormField.Indicators or FormField.Source)
            {
                yield break;
            }

            var isProse = FormLabels.IsGoal(field) || field == FormField.Entry;
            var end = isProse ? cell.Text.Length : NextLabel(cell.Text, colon + 1);
            yield return (field, label, cell with { Text = cell.Text[(colon + 1)..end] });
            start = end;
        }
    }

    /// <summary>Where another label with a colon begins, or the unit of all amounts, behind a blank; the end where none does.</summary>
    private static int NextLabel(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (!Blanks.IsBlank(text[i]))
            {
                continue;
            }

            var label = Blanks.Skip(text, i);
            var length = text.AsSpan(label, Math.Min(MaxLabel, text.Length - label)).IndexOfAny('：', ':');
            if (
                length > 0
                && FormText.Key(text.Substring(label, length)) is var key
                && (FormLabels.IsLabel(key) || FormLabels.IsUnitLabel(key))
            )
            {
                return label;
            }

            i = label - 1;
        }

        return text.Length;
    }
}
