using System.Collections.Immutable;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>What was taken off pages, each text once.</summary>
internal sealed class LeftOutTexts
{
    private readonly Dictionary<string, Excerpt> _texts = new(StringComparer.Ordinal);

    /// <summary>Adds what was laid over the text of a page: letters of one kind that follow one another are one text.</summary>
    public void Add(PrintedPage page, List<Letter> letters)
    {
        for (var i = 0; i < letters.Count; )
        {
            var start = i;
            while (
                ++i < letters.Count
                && letters[i].Size == letters[start].Size
                && letters[i].Ink == letters[start].Ink
            ) { }

            var run = letters[start..i];
            var text = string.Concat(run.Select(letter => letter.Text));
            if (!Blanks.IsBlank(text))
            {
                Add(
                    text,
                    page.PlaceOf(run.Select(letter => letter.Area).Aggregate((all, area) => all.With(area)))
                );
            }
        }
    }

    /// <summary>Adds a text, unless it stands on another page too.</summary>
    public void Add(string text, SourcePlace place) => _ = _texts.TryAdd(text, new Excerpt(text, [place]));

    public ImmutableArray<Excerpt> ToImmutable() => [.. _texts.Values];
}
