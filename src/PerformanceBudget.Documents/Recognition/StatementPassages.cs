using System.Collections.Immutable;

namespace PerformanceBudget.Documents;

/// <summary>The passages of one statement, its title first where it has one.</summary>
/// <param name="Position">The block in which it begins.</param>
/// <param name="Name">The project as the title names it; null where it names none.</param>
/// <param name="Passages">The passages.</param>
/// <param name="Tables">How tables between them begin, which are not read.</param>
internal sealed record StatementPassages(
    int Position,
    string? Name,
    ImmutableArray<Passage> Passages,
    ImmutableArray<Excerpt> Tables
)
{
    // Without a title, fewer sections may be those of anything.
    private const int FewestSections = 3;

    /// <summary>Splits what stands outside forms into statements and the rest.</summary>
    public static (ImmutableArray<StatementPassages> Statements, ImmutableArray<Passage> Others) Split(
        IReadOnlyList<DocumentBlock> blocks,
        FormRegions regions
    )
    {
        var statements = ImmutableArray.CreateBuilder<StatementPassages>();
        var others = ImmutableArray.CreateBuilder<Passage>();
        foreach (var run in Runs(blocks, regions))
        {
            Split(run, statements, others);
        }

        return (statements.DrainToImmutable(), others.DrainToImmutable());
    }

    private static void Split(
        Run run,
        ImmutableArray<StatementPassages>.Builder statements,
        ImmutableArray<Passage>.Builder others
    )
    {
        var isTorn = run.Paragraphs.Exists(entry => entry.Paragraph.Places[0].Position is not null);
        var starts = StartsOf(run);
        if (starts.Count == 0)
        {
            var passages = Prose.Of(run.Paragraphs.Select(entry => entry.Paragraph), isTorn);
            var first = FirstOfSections(passages, FewestSections);
            if (first < 0)
            {
                others.AddRange(passages);
                return;
            }

            others.AddRange(passages.AsSpan(..first));
            statements.Add(
                new StatementPassages(
                    run.Paragraphs[0].Position,
                    Name: null,
                    passages[first..],
                    run.TablesWithin(0, run.Paragraphs.Count)
                )
            );
            return;
        }

        others.AddRange(Prose.Of(run.Paragraphs.Take(starts[0]).Select(entry => entry.Paragraph), isTorn));
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : run.Paragraphs.Count;
            var passages = Prose.Of(
                run.Paragraphs.GetRange(starts[i], end - starts[i]).Select(entry => entry.Paragraph),
                isTorn
            );
            if (FirstOfSections(passages, fewest: 1) < 0)
            {
                others.AddRange(passages);
                continue;
            }

            _ = StatementTitles.TryReadTitle(passages[0].Text, out var name);
            statements.Add(
                new StatementPassages(
                    run.Paragraphs[starts[i]].Position,
                    name,
                    passages,
                    run.TablesWithin(starts[i], end)
                )
            );
        }
    }

    /// <summary>
    /// The paragraphs that are titles of statements. One that repeats the title above before a section that is not there yet is the
    /// header of a page.
    /// </summary>
    private static List<int> StartsOf(Run run)
    {
        var starts = new List<int>();
        var sections = new HashSet<StatementSection>();
        var title = string.Empty;
        var repeated = -1;
        for (var i = 0; i < run.Paragraphs.Count; i++)
        {
            var text = Blanks.Trim(Printable.Of(run.Paragraphs[i].Paragraph.Text));
            if (StatementTitles.TryReadTitle(text, out _))
            {
                if (string.Equals(text, title, StringComparison.Ordinal) && sections.Count > 0)
                {
                    repeated = repeated < 0 ? i : repeated;
                    continue;
                }

                starts.Add(i);
                sections.Clear();
                (title, repeated) = (text, -1);
            }
            else if (StatementTitles.TryReadSection(text, out var section, out _))
            {
                if (!sections.Add(section) && repeated >= 0)
                {
                    starts.Add(repeated);
                    sections.Clear();
                    _ = sections.Add(section);
                }

                repeated = -1;
            }
        }

        return starts;
    }

    /// <summary>Where the sections of a statement begin; -1 where there are too few, or no text in any, as in a table of contents.</summary>
    private static int FirstOfSections(ImmutableArray<Passage> passages, int fewest)
    {
        var sections = new HashSet<StatementSection>();
        var first = -1;
        var last = -1;
        var hasText = false;
        for (var i = 0; i < passages.Length; i++)
        {
            if (StatementTitles.TryReadSection(passages[i].Text, out var section, out var rest))
            {
                first = first < 0 ? i : first;
                hasText |= rest.Length > 0 || (last >= 0 && last < i - 1);
                last = i;
                _ = sections.Add(section);
            }
        }

        hasText |= sections.Count == 1 && last < passages.Length - 1;
        return hasText && sections.Count >= fewest ? first : -1;
    }

    /// <summary>Paragraphs that follow one another without a form between them.</summary>
    private static IEnumerable<Run> Runs(IReadOnlyList<DocumentBlock> blocks, FormRegions regions)
    {
        var run = new Run([], []);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (regions.IsUsed(i))
            {
                if (run.Paragraphs.Count > 0)
                {
                    yield return run;
                }

                run = new Run([], []);
                continue;
            }

            switch (blocks[i])
            {
                case ParagraphBlock paragraph:
                    run.Paragraphs.Add((i, paragraph));
                    break;
                case TableBlock table:
                    var lines = Lines(table).ToList();
                    if (
                        lines.Count == 0
                        && table.Cells.FirstOrDefault(cell => !Blanks.IsBlank(cell.Text)) is { } begin
                    )
                    {
                        run.Tables.Add((run.Paragraphs.Count, new Excerpt(begin.RawText, begin.Places)));
                    }

                    run.Paragraphs.AddRange(lines.Select(paragraph => (i, paragraph)));
                    break;
                default:
                    break;
            }
        }

        if (run.Paragraphs.Count > 0)
        {
            yield return run;
        }
    }

    /// <summary>Rows of a table that have one text each, as prose in a sheet has.</summary>
    private static IEnumerable<ParagraphBlock> Lines(TableBlock table)
    {
        for (var i = 0; i < table.RowCount; i++)
        {
            if (
                table.CellsOf(i).Where(cell => cell.Row == i && !Blanks.IsBlank(cell.Text)).ToArray()
                is [var only]
            )
            {
                yield return new ParagraphBlock(only.Text, only.Places);
            }
        }
    }

    /// <summary>What follows one another without a form between.</summary>
    /// <param name="Paragraphs">The paragraphs, with their blocks.</param>
    /// <param name="Tables">How tables between them begin, and behind how many paragraphs.</param>
    private sealed record Run(
        List<(int Position, ParagraphBlock Paragraph)> Paragraphs,
        List<(int Behind, Excerpt Begin)> Tables
    )
    {
        public ImmutableArray<Excerpt> TablesWithin(int start, int end) =>
            [
                .. Tables
                    .SkipWhile(table => table.Behind <= start)
                    .TakeWhile(table => table.Behind < end)
                    .Select(table => table.Begin),
            ];
    }
}
