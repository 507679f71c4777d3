using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Reads 实施方案: numbered pieces of work, or the sentences of one that is not numbered.</summary>
internal static class PlanReader
{
    private const string Pointer = "/statement/plan";

    public static ImmutableArray<PlanItem> Read(ImmutableArray<Passage> passages, NarrativeNotes notes)
    {
        var outline = OutlineReader.Read(passages, PlanItem.MaxDepth, notes);
        var items = ImmutableArray.CreateBuilder<PlanItem>();
        if (outline.Items.IsEmpty)
        {
            foreach (var passage in outline.Preface)
            {
                Add(new OutlineItem(passage), "：:。，");
            }
        }

        foreach (var item in outline.Items)
        {
            Add(item, "：:。");
        }

        return items.DrainToImmutable();

        void Add(OutlineItem item, string marks)
        {
            if (Read(item, marks, JsonPointer.At(Pointer, items.Count), notes) is { } read)
            {
                items.Add(read);
            }
        }
    }

    private static PlanItem? Read(OutlineItem item, string marks, string pointer, NarrativeNotes notes)
    {
        var (name, behind) = Divide(item.Text, marks);
        if (!notes.CanBeCalled(name, pointer + "/name", item.Excerpt))
        {
            return null;
        }

        List<Passage> texts = [.. item.Following];
        if (behind.Length > 0)
        {
            texts.Insert(0, item.Passage with { Text = behind });
        }

        var text = texts.Count == 0 ? null : ModelText.Of(texts);
        if (text is not null && !ModelText.IsText(text))
        {
            notes.Report(NarrativeProblems.TooLong, pointer + "/text", item.Excerpt);
            text = null;
        }

        notes.Place(pointer, [item.Passage, .. text is null ? [] : texts]);
        notes.Place(pointer + "/name", item.Passage);
        if (text is not null)
        {
            notes.Place(pointer + "/text", [.. texts]);
        }

        var period = ProsePeriods.OnlyOneIn(item.Text + "\n" + ModelText.Of(item.Following));
        if (period is not null)
        {
            notes.PlacePeriod(pointer + "/period", [item.Passage, .. item.Following]);
        }

        var items = ImmutableArray.CreateBuilder<PlanItem>();
        foreach (var below in item.Items)
        {
            if (Read(below, "：:。", JsonPointer.At(pointer + "/items", items.Count), notes) is { } read)
            {
                items.Add(read);
            }
        }

        return PlanItem.Create(name, text, period, items.DrainToImmutable());
    }

    // The name ends at the first colon or full stop, or before a bracket with a price in it; the semicolon behind an item is no part of it.
    private static (string Name, string Behind) Divide(string text, string marks)
    {
        var brackets = new BracketedText(text);
        var mark = brackets.IndexOfAny(marks);
        var end = mark < 0 ? text.Length : mark;
        var rest = mark < 0 ? text.Length : mark + 1;
        if (marks.Contains('，', StringComparison.Ordinal))
        {
            foreach (var amount in ProseAmounts.In(text.AsSpan(0, end)))
            {
                if (brackets.IsBracketed(amount.Start))
                {
                    end = rest = brackets.OpenOf(amount.Start);
                    break;
                }
            }
        }

        return (Blanks.Trim(text[..end]).TrimEnd('；', ';'), Blanks.Trim(text[rest..]));
    }
}
