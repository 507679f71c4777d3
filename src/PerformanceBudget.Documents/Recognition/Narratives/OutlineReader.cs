using System.Collections.Immutable;

namespace PerformanceBudget.Documents;

/// <summary>Makes an outline of passages: by their numbers, or by the levels of a list that is numbered by itself.</summary>
/// <remarks>
/// A kind of number is a level: the first kind is the first level, a kind that was not seen is one below. Numbers may be wrong or lost.
/// </remarks>
internal static class OutlineReader
{
    private const string MarksBeforeItems = "。；：;:";

    /// <summary>Reads the outline of a section.</summary>
    /// <param name="passages">The passages behind the title of the section.</param>
    /// <param name="maxDepth">How many levels there may be; what is deeper follows the item above it.</param>
    /// <param name="notes">Where what is too deep is reported.</param>
    public static Outline Read(IEnumerable<Passage> passages, int maxDepth, NarrativeNotes notes)
    {
        var preface = ImmutableArray.CreateBuilder<Passage>();
        var roots = ImmutableArray.CreateBuilder<OutlineItem>();
        var open = new List<(int Level, OutlineItem Item)>();
        foreach (var passage in passages.SelectMany(Split))
        {
            if (LevelOf(passage, out var text) is not { } level)
            {
                if (open.Count == 0)
                {
                    preface.Add(passage);
                }
                else
                {
                    open[^1].Item.Following.Add(passage);
                }

                continue;
            }

            var known = open.FindIndex(above => above.Level == level);
            if (known >= 0)
            {
                open.RemoveRange(known, open.Count - known);
            }
            else if (open.Count == maxDepth)
            {
                notes.Report(NarrativeProblems.TooDeep, string.Empty, passage.Excerpt);
                open[^1].Item.Following.Add(passage);
                continue;
            }

            var item = new OutlineItem(passage with { Text = text });
            if (open.Count == 0)
            {
                roots.Add(item);
            }
            else
            {
                open[^1].Item.Items.Add(item);
            }

            open.Add((level, item));
        }

        return new Outline(preface.DrainToImmutable(), roots.DrainToImmutable());
    }

    // Levels of lists come behind the kinds of numbers.
    private static int? LevelOf(Passage passage, out string text)
    {
        text = passage.Text;
        if (ItemNumber.TryScan(text, out var number) || ItemNumber.TryScanLost(text, out number))
        {
            text = text[number.Length..];
            return text.Length > 0 ? (int)number.Kind : null;
        }

        return passage.ListLevel is { } level ? level + (int)ItemNumberKind.Bullet + 1 : null;
    }

    /// <summary>Splits a passage in which items follow one another: 具体如下：1.印刷费2万元；2.差旅费3万元。</summary>
    private static IEnumerable<Passage> Split(Passage passage)
    {
        var starts = StartsOfItems(passage.Text);
        if (starts.Count == 0)
        {
            yield return passage;
            yield break;
        }

        var start = 0;
        var level = passage.ListLevel;
        foreach (var next in starts.Append(passage.Text.Length))
        {
            if (Blanks.Trim(passage.Text[start..next]) is { Length: > 0 } text)
            {
                yield return passage with
                {
                    Text = text,
                    ListLevel = level,
                };
                level = null;
            }

            start = next;
        }
    }

    // Numbers that count on from the number of the passage, or 1, 2 … of another kind.
    private static List<int> StartsOfItems(string text)
    {
        var found = new List<(int Start, ItemNumberKind Kind)>();
        var last = new Dictionary<ItemNumberKind, int>();
        var brackets = new BracketedText(text);
        var isItem = ItemNumber.TryScan(text, out var own);
        if (isItem)
        {
            last[own.Kind] = own.Value;
        }

        var before = '\0';
        for (var i = own.Length; i < text.Length; i++)
        {
            if (
                MarksBeforeItems.Contains(before, StringComparison.Ordinal)
                && ItemNumber.TryScan(text.AsSpan(i), out var number)
                && number.Value == last.GetValueOrDefault(number.Kind) + 1
            )
            {
                found.Add((i, number.Kind));
                last[number.Kind] = number.Value;
                i += number.Length - 1;
            }
            else if (brackets.CloseOf(i) is var close and >= 0)
            {
                i = close;
            }

            before = Blanks.IsBlank(text[i]) ? before : text[i];
        }

        // One number alone makes no list.
        return
        [
            .. found
                .Where(item => (isItem && item.Kind == own.Kind) || last[item.Kind] > 1)
                .Select(static item => item.Start),
        ];
    }
}
