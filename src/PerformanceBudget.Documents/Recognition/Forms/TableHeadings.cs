namespace PerformanceBudget.Documents;

/// <summary>The headings that hold for the row that is read: group and category, until others stand in their columns.</summary>
/// <param name="head">The head of the table.</param>
internal sealed class TableHeadings(IndicatorHead head)
{
    private FormCell? _groupCell;

    /// <summary>The heading of the group (一级指标); null where there is none.</summary>
    public Datum? Group { get; private set; }

    /// <summary>The heading of the category (二级指标); null where there is none.</summary>
    public Datum? Category { get; private set; }

    /// <summary>Takes the headings that stand in a row, or reach down into it.</summary>
    public void Take(FormRow row)
    {
        var group = head.CellOf(row, ColumnKind.Group);
        var category =
            head.CellOf(row, ColumnKind.Category, overallHalf: false)
            ?? head.CellOf(row, ColumnKind.Category);
        var name = head.CellOf(row, ColumnKind.Name);
        if (group is not null && ReferenceEquals(group, name))
        {
            group = null;
        }

        if (category is not null && (ReferenceEquals(category, name) || ReferenceEquals(category, group)))
        {
            category = null;
        }

        var isNewGroup = group is { IsBlank: false } && !ReferenceEquals(group, _groupCell);
        if (group is { IsBlank: false })
        {
            group.IsUsed = true;
            var changes =
                Group is null
                || !string.Equals(FormText.Key(Group.Text), group.Key, StringComparison.Ordinal);
            Group = group.Line;
            _groupCell = group;
            if (isNewGroup && changes)
            {
                Category = null;
            }
        }

        if (category is { IsBlank: false })
        {
            category.IsUsed = true;
            Category = category.Line;
            if (
                group is { IsBlank: true }
                && Group is not null
                && IndicatorHeadings.NationalOf(null, category.Key) is { } national
                && IndicatorHeadings.GroupOf(FormText.Key(Group.Text)) != national.Group
            )
            {
                // The cell of the group was left blank: the category says which one it is.
                Group = null;
            }
        }

        foreach (var caption in row.Begun.Where(cell => FormLabels.Find(cell.Key) == FormField.Indicators))
        {
            caption.IsUsed = true;
        }
    }

    /// <summary>Takes a heading that has a row of its own.</summary>
    public void TakeSection(FormCell heading)
    {
        heading.IsUsed = true;
        if (IndicatorHeadings.GroupOf(heading.Key) is not null && !head.Has(ColumnKind.Group))
        {
            (Group, Category) = (heading.Line, null);
        }
        else
        {
            Category = heading.Line;
        }
    }
}
