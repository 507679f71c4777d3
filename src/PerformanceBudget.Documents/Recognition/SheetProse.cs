using System.Collections.Immutable;

namespace PerformanceBudget.Documents;

/// <summary>Takes the prose out of sheets: statements that were written into the rows of a spreadsheet, one paragraph to a row.</summary>
/// <remarks>
/// Prose is a row of one text above everything else, or from the title of a statement or of one of its sections on, up to the next row of
/// several texts or the title of a form.
/// </remarks>
internal static class SheetProse
{
    /// <summary>The blocks with the prose of sheets as paragraphs, and what is between as tables.</summary>
    public static ImmutableArray<DocumentBlock> Separate(ImmutableArray<DocumentBlock> blocks) =>
        blocks.Any(block => block is TableBlock { Name: not null })
            ?
            [
                .. blocks.SelectMany(block =>
                    block is TableBlock { Name: not null } sheet ? Separate(sheet) : [block]
                ),
            ]
            : blocks;

    private static IEnumerable<DocumentBlock> Separate(TableBlock sheet)
    {
        var start = 0;
        var isProse = true;
        for (var i = 0; i < sheet.RowCount; i++)
        {
            var texts = sheet.CellsOf(i).Where(cell => !Blanks.IsBlank(cell.Text)).ToArray();
            if (texts.Length == 0)
            {
                continue;
            }

            isProse = texts is [var only] && only.Row == i && (isProse ? !IsOfForm(only) : BeginsProse(only));
            if (!isProse)
            {
                continue;
            }

            if (start < i)
            {
                yield return sheet.Slice(start, i);
            }

            yield return new ParagraphBlock(texts[0].Text, texts[0].Places);
            start = i + 1;
        }

        if (start < sheet.RowCount)
        {
            yield return start == 0 ? sheet : sheet.Slice(start, sheet.RowCount);
        }
    }

    private static bool BeginsProse(TableCell cell)
    {
        var text = Blanks.Trim(Printable.Of(cell.Text));
        return StatementTitles.TryReadTitle(text, out _)
            || (
                StatementTitles.TryReadSection(text, out _, out _)
                && text.Contains('、', StringComparison.Ordinal)
            );
    }

    private static bool IsOfForm(TableCell cell)
    {
        var key = FormText.Key(cell.Text);
        return FormTitle.IsTitle(key)
            || FormTitle.YearOf(key) is not null
            || FormLabels.UnitNote(key) is not null
            || FormLabels.IsLabel(key);
    }
}
