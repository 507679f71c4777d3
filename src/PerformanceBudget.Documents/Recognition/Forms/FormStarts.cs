namespace PerformanceBudget.Documents;

/// <summary>Finds the rows of a table at which forms begin.</summary>
internal static class FormStarts
{
    /// <summary>The rows at which forms begin.</summary>
    public static List<int> Of(IReadOnlyList<FormRow> rows)
    {
        var starts = new List<int>();
        var floor = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var head = IndicatorHead.At(rows, i);
            var isSeveral = head is { IsOfSeveralProjects: true } && !starts.Contains(i);
            if (!isSeveral && !(head is null && IsNameRow(rows[i]) && IsForm(rows, i)))
            {
                continue;
            }

            if (
                isSeveral
                && starts.Count > 0
                && Enumerable.Range(floor, i - floor).All(row => IsFormless(rows[row]))
            )
            {
                continue;
            }

            var start = i;
            while (start > floor && IsAbove(rows[start - 1]))
            {
                start--;
            }

            starts.Add(start);
            floor = i + 1;
            if (isSeveral)
            {
                return starts;
            }
        }

        return starts;
    }

    /// <summary>Whether a row is blank, or a title above a form.</summary>
    public static bool IsFormless(FormRow row) => row.IsBlank || IsTitleRow(row);

    /// <summary>Whether the label 项目名称 stands here with a name behind it.</summary>
    public static bool IsNameRow(FormRow row) =>
        row.Begun.Any(cell =>
            FormLabels.Find(cell.Key) == FormField.Name
                && row.After(cell) is { IsBlank: false } value
                && (
                    ColumnHeads.Find(value.Key) is ColumnKind.None or ColumnKind.Name
                    || row.Begun.Count(other => !other.IsBlank) == 2
                )
            || IsInlineName(cell)
        );

    private static bool IsInlineName(FormCell cell)
    {
        var colon = cell.Text.AsSpan().IndexOfAny('：', ':');
        return colon > 0
            && FormLabels.Find(FormText.Key(cell.Text[..colon])) == FormField.Name
            && !Blanks.IsBlank(cell.Text.AsSpan(colon + 1));
    }

    /// <summary>Whether what follows the name of a project is a form of performance goals: a goal or a head of indicators.</summary>
    private static bool IsForm(IReadOnlyList<FormRow> rows, int name)
    {
        for (var i = name; i < rows.Count && (i == name || !IsNameRow(rows[i])); i++)
        {
            if (
                IndicatorHead.At(rows, i) is not null
                || rows[i].Begun.Any(cell => FormLabels.IsGoal(FormLabels.Find(cell.Key)))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a row above a form belongs to it: its title, its year, the unit of its amounts, the department.</summary>
    private static bool IsAbove(FormRow row) =>
        row.IsBlank
        || IsTitleRow(row)
        || row.Begun.Any(cell =>
            FormLabels.Find(cell.Key.IndexOf(':') is > 0 and var colon ? cell.Key[..colon] : cell.Key)
                is FormField.Department
                    or FormField.SupervisingDepartment
                    or FormField.ImplementingUnit
                    or FormField.Code
                    or FormField.FiscalYear
        );

    private static bool IsTitleRow(FormRow row) =>
        row.Begun.Where(cell => !cell.IsBlank).ToArray() is { Length: >= 1 and <= 4 } cells
        && Array.TrueForAll(
            cells,
            cell =>
                FormTitle.IsTitle(cell.Key)
                || FormTitle.YearOf(cell.Key) is not null
                || FormLabels.UnitNote(cell.Key) is not null
                || cell.Key.StartsWith("填报单位", StringComparison.Ordinal)
                || cell.Key.StartsWith("编制单位", StringComparison.Ordinal)
                || cell.Key.StartsWith("填报日期:", StringComparison.Ordinal)
                || cell.Key.StartsWith("填表日期:", StringComparison.Ordinal)
        );
}
