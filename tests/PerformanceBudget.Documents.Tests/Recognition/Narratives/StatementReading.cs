using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

/// <summary>A statement of paragraphs, as a Word file has them, and what was read of it.</summary>
internal sealed class StatementReading
{
    private StatementReading(IEnumerable<ParagraphBlock> paragraphs, int? fiscalYear = null)
    {
        Passages = Prose.Of(paragraphs, isTorn: false);
        Narrative = NarrativeReader.Read(Passages, Notes, fiscalYear);
    }

    public IReadOnlyList<Passage> Passages { get; }

    public SourceNotes Notes { get; } = new();

    public Narrative Narrative { get; }

    public ProjectStatement Statement => Narrative.Statement!;

    public BudgetBreakdown Budget => Narrative.Budget;

    public IEnumerable<string> Codes => Notes.Findings.Select(placed => placed.Finding.Code.ToString());

    /// <summary>The texts that became no datum.</summary>
    public IEnumerable<string> Unread => Notes.Unread.Select(excerpt => excerpt.Text);

    /// <summary>The lines of the budget: name, amount as written, formula.</summary>
    public IEnumerable<string> Lines => LinesOf(Budget.Lines);

    public static StatementReading Of(params string[] paragraphs) =>
        new(paragraphs.Select((text, i) => Paragraph(text, i + 1)));

    /// <summary>A section of a statement, under its title.</summary>
    public static StatementReading OfSection(string title, params string[] paragraphs) =>
        Of([title, .. paragraphs]);

    public static StatementReading OfBudget(params string[] paragraphs) =>
        OfSection("六、年度预算安排", paragraphs);

    /// <summary>The budget of a declaration of which the year is known.</summary>
    public static StatementReading OfBudgetOf(int fiscalYear, params string[] paragraphs) =>
        new(paragraphs.Prepend("六、年度预算安排").Select((text, i) => Paragraph(text, i + 1)), fiscalYear);

    /// <summary>A section whose paragraphs are numbered by Word.</summary>
    public static StatementReading OfList(string title, params (int Level, string Text)[] items) =>
        new([
            Paragraph(title, 1),
            .. items.Select(
                (item, i) => new ParagraphBlock(item.Text, [SourcePlace.InParagraph(i + 2)], item.Level)
            ),
        ]);

    private static ParagraphBlock Paragraph(string text, int number) =>
        new(text, [SourcePlace.InParagraph(number)]);

    public static IEnumerable<string> LinesOf(IEnumerable<BudgetLine> lines) =>
        lines.Select(static line =>
            $"{line.Name} {(line.Stated is { } stated ? $"{stated}" : $"{line.Amount}")} {line.Formula}".TrimEnd()
        );
}
