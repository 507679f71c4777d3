namespace PerformanceBudget.Documents;

/// <summary>Where forms begin and end in text that was torn out of tables.</summary>
internal static class TornForms
{
    /// <summary>How many cells from 项目名称 on tell a head from a form with its fields left blank.</summary>
    private const int HeadCells = 5;

    /// <summary>The first row at which a form begins; -1 where none does.</summary>
    public static int StartOf(IReadOnlyList<FormRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Begun.Any(IsNameLabel))
            {
                return Above(rows, i);
            }
        }

        return -1;
    }

    /// <summary>Whether a form begins with a paragraph: its title or its first label, with the name of a project near.</summary>
    public static bool IsStart(ParagraphBlock paragraph, IEnumerable<DocumentBlock> following)
    {
        if (paragraph.Places[0].Position is null)
        {
            return false;
        }

        var key = KeyOf(paragraph);
        var isLabel = FormLabels.Find(key) == FormField.Name;
        if (!isLabel && !FormTitle.IsTitle(key))
        {
            return false;
        }

        return isLabel
            ? following.Take(10).Any(block => block is ParagraphBlock next && FormLabels.IsLabel(KeyOf(next)))
            : following.Take(6).Any(IsNameNear);
    }

    /// <summary>Whether prose begins again.</summary>
    public static bool Ends(ParagraphBlock paragraph)
    {
        var text = Blanks.Trim(paragraph.Text);
        return StatementTitles.TryReadTitle(text, out _)
            || (
                text is [>= '一' and <= '龥', '、', ..] && StatementTitles.TryReadSection(text, out _, out _)
            );
    }

    /// <summary>The rows of each form where several stand behind one another.</summary>
    public static IEnumerable<FormRows> Split(IReadOnlyList<FormRow> rows)
    {
        var heads = new HashSet<string>(StringComparer.Ordinal);
        var starts = Enumerable
            .Range(0, rows.Count)
            .Where(i => rows[i].Begun.Any(IsNameLabel) && !IsHeadOfSeveral(rows, i, heads))
            .Select(i => Above(rows, i))
            .Distinct()
            .ToArray();
        for (var i = 0; i < starts.Length; i++)
        {
            var start = i == 0 ? 0 : starts[i];
            var end = i + 1 < starts.Length ? starts[i + 1] : rows.Count;
            yield return FormRows.Between(rows, start, end);
        }
    }

    /// <summary>Whether 项目名称 stands in a head of a table of several projects that is there again, as on a new page.</summary>
    private static bool IsHeadOfSeveral(IReadOnlyList<FormRow> rows, int start, HashSet<string> heads)
    {
        var keys = rows.Skip(start)
            .Take(HeadCells)
            .SelectMany(row => row.Begun)
            .Where(cell => !cell.IsBlank)
            .SkipWhile(cell => !IsNameLabel(cell))
            .Take(HeadCells)
            .Select(cell => cell.Key)
            .ToArray();
        return keys.Length == HeadCells
            && Array.TrueForAll(
                keys,
                key => ColumnHeads.Find(key) != ColumnKind.None || FormLabels.IsLabel(key)
            )
            && Array.Exists(
                keys,
                key => ColumnHeads.Find(key) is ColumnKind.Group or ColumnKind.Category or ColumnKind.Name
            )
            && !heads.Add(string.Join('\n', keys));
    }

    private static bool IsNameNear(DocumentBlock block) =>
        block switch
        {
            ParagraphBlock paragraph => IsNameText(KeyOf(paragraph)),
            TableBlock { Trust: GridTrust.None } table => table
                .Cells.Take(12)
                .Any(cell => IsNameText(FormText.Key(Printable.Of(cell.Text)))),
            _ => false,
        };

    private static string KeyOf(ParagraphBlock paragraph) => FormText.Key(Printable.Of(paragraph.Text));

    private static bool IsNameText(string key) =>
        FormLabels.Find(key) == FormField.Name || key.StartsWith("项目名称:", StringComparison.Ordinal);

    private static bool IsNameLabel(FormCell cell) => IsNameText(cell.Key);

    private static int Above(IReadOnlyList<FormRow> rows, int row)
    {
        while (
            row > 0
            && rows[row - 1]
                .Begun.All(cell =>
                    cell.IsBlank
                    || FormTitle.IsTitle(cell.Key)
                    || FormTitle.YearOf(cell.Key) is not null
                    || FormLabels.UnitNote(cell.Key) is not null
                )
        )
        {
            row--;
        }

        return row;
    }
}
