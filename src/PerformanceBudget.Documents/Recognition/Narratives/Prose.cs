using System.Collections.Immutable;

namespace PerformanceBudget.Documents;

/// <summary>Makes passages of paragraphs: characters folded, blanks at the ends taken off, torn lines joined.</summary>
internal static class Prose
{
    /// <summary>Makes passages of paragraphs that follow one another.</summary>
    /// <param name="paragraphs">The paragraphs; those without a word give no passage.</param>
    /// <param name="isTorn">
    /// Whether they are the lines and pages of a text, so that one that does not end a sentence goes on in the next. The lines
    /// of one paragraph always do.
    /// </param>
    public static ImmutableArray<Passage> Of(IEnumerable<ParagraphBlock> paragraphs, bool isTorn)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>();
        var torn = new TornPassage();
        foreach (var paragraph in paragraphs)
        {
            var isFirst = true;
            foreach (var line in paragraph.Text.Split('\n'))
            {
                if (PassageOf(line, paragraph, isFirst) is not { } passage)
                {
                    continue;
                }

                if (isFirst && !isTorn)
                {
                    torn.EndTo(passages);
                }

                torn.Add(passage, isSameParagraph: !isFirst, passages);
                isFirst = false;
            }
        }

        torn.EndTo(passages);
        return passages.DrainToImmutable();
    }

    private static Passage? PassageOf(string line, ParagraphBlock paragraph, bool isFirst)
    {
        var text = Blanks.Trim(Printable.Of(line));
        return text.Length == 0
            ? null
            : new Passage(
                text,
                new Excerpt(
                    line,
                    paragraph.Places,
                    line.Contains(text, StringComparison.Ordinal) ? TextRepairs.None : TextRepairs.Folded
                ),
                isFirst ? paragraph.ListLevel : null
            );
    }
}
