using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>What the paragraphs right above a form say of it: (2026年度), 单位：万元.</summary>
/// <param name="Year">The year and where it stands; null where they name none.</param>
/// <param name="Unit">The unit of the amounts; null where they name none.</param>
internal sealed record FormHeading((int Year, Excerpt Excerpt)? Year, AmountUnit? Unit)
{
    // Above a form stand its title, its year, who filled it in, and the unit; longer lines are prose.
    private const int MostLines = 5;
    private const int MaxLength = 60;

    /// <summary>Reads the paragraphs above a form.</summary>
    /// <param name="blocks">The blocks of the document.</param>
    /// <param name="position">The block of the form.</param>
    /// <param name="regions">Which blocks are parts of forms.</param>
    public static FormHeading Find(IReadOnlyList<DocumentBlock> blocks, int position, FormRegions regions)
    {
        (int, Excerpt)? year = null;
        AmountUnit? unit = null;
        for (var i = position - 1; i >= Math.Max(0, position - MostLines); i--)
        {
            if (regions.IsUsed(i) || blocks[i] is not ParagraphBlock { Text.Length: <= MaxLength } paragraph)
            {
                break;
            }

            var key = FormText.Key(Printable.Of(paragraph.Text));
            unit ??= FormLabels.NotedUnit(key);
            year ??= FormTitle.YearOf(key) is { } named
                ? (named, new Excerpt(paragraph.Text, paragraph.Places))
                : null;
        }

        return new FormHeading(year, unit);
    }

    /// <summary>Gives forms what they do not say themselves.</summary>
    public void GiveTo(IReadOnlyList<FormDraft> forms)
    {
        foreach (var form in forms)
        {
            form.Unit ??= Unit;
            form.HeadingYear = Year;
        }
    }
}
