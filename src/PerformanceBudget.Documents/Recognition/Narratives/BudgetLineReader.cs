namespace PerformanceBudget.Documents;

/// <summary>Reads one line of 年度预算安排: 交通费3.5万元：用于…….</summary>
internal static class BudgetLineReader
{
    // The marks that end the head of a line.
    private const string HeadMarks = "：:。；;";

    /// <summary>Reads a line and the lines below it.</summary>
    /// <returns>Null where it has no name.</returns>
    public static BudgetLineDraft? Read(
        OutlineItem item,
        NarrativeNotes notes,
        string aboveText = "",
        int depth = 1
    )
    {
        var facts = new LineFacts(item.Text);
        var head = LineHead.Read(facts);
        head = head with { Name = ItemNumber.Strip(head.Name) };
        if (!notes.CanBeCalled(head.Name, "/budget/lines", item.Excerpt))
        {
            return null;
        }

        var line = new BudgetLineDraft(item.Passage, head.Name) { Stated = head.Amount?.Stated };
        var behind = head.IsWhole ? 0 : head.End;
        while (
            behind < item.Text.Length
            && (
                HeadMarks.Contains(item.Text[behind], StringComparison.Ordinal)
                || item.Text[behind] is '，' or ','
                || Blanks.IsBlank(item.Text[behind])
            )
        )
        {
            behind++;
        }

        if (behind < item.Text.Length)
        {
            line.Texts.Add(item.Passage with { Text = item.Text[behind..] });
        }

        line.Texts.AddRange(item.Following);
        foreach (var below in item.Items)
        {
            if (Read(below, notes, item.Text, depth + 1) is { } read)
            {
                line.Lines.Add(read);
            }
        }

        LineArithmetic.Read(line, item.Passage, facts, head, aboveText, depth);
        return line;
    }
}
