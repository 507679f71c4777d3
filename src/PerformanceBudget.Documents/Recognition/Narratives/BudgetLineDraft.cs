using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>A budget line while it is read.</summary>
/// <param name="passage">Where it stands.</param>
/// <param name="name">What the money is for.</param>
internal sealed class BudgetLineDraft(Passage passage, string name)
{
    public string Name => name;

    public StatedAmount? Stated { get; set; }

    /// <summary>The amount where none is stated, because a price and a count make it.</summary>
    public Money? Made { get; set; }

    public List<StatedAmount> Restated { get; } = [];

    public CostFormula? Formula { get; set; }

    public bool IsComposed { get; set; }

    /// <summary>The passages that its text is of, cut to what they say of it.</summary>
    public List<Passage> Texts { get; } = [];

    public Breakdown Breakdown { get; set; }

    public List<BudgetLineDraft> Lines { get; } = [];

    /// <summary>A line for a part that prose names, and for what that is made of.</summary>
    public static BudgetLineDraft Of(ProsePart part, Passage passage)
    {
        var draft = new BudgetLineDraft(passage, part.Name)
        {
            Stated = part.Stated,
            Made = part.Stated is null ? part.Value : null,
        };
        if (!part.Parts.IsDefaultOrEmpty)
        {
            draft.Lines.AddRange(part.Parts.Select(below => Of(below, passage)));
        }
        else
        {
            draft.Formula = part.Formula;
            draft.IsComposed = part.IsComposed;
        }

        return draft;
    }

    /// <summary>Makes the line, and notes where everything in it stands.</summary>
    /// <param name="pointer">Where the line is in its project.</param>
    /// <param name="notes">Where to note it.</param>
    public BudgetLine Build(string pointer, NarrativeNotes notes)
    {
        notes.Place(pointer, passage);
        notes.Place(pointer + "/name", passage);
        var line =
            Stated is { } stated ? BudgetLine.Create(name, stated)
            : Made is { } made ? BudgetLine.Create(name, made)
            : BudgetLine.Create(name);
        if (line.Amount is not null)
        {
            notes.Place(pointer + "/amount", passage);
        }

        if (line.Stated is not null)
        {
            notes.Place(pointer + "/stated", passage);
        }

        if (Restated.Count > 0 && line.Amount is not null)
        {
            line = line.WithRestated([.. Restated]);
            notes.Place(pointer + "/restated", passage);
        }

        if (Texts.Count > 0)
        {
            line = WithText(line, pointer, notes);
        }

        if (Lines.Count > 0)
        {
            return WithLines(line, pointer, notes);
        }

        if (Formula is not null)
        {
            line = line.WithFormula(Formula, IsComposed);
            notes.Place(pointer + "/formula", [passage, .. Texts]);
        }

        return line;
    }

    private BudgetLine WithText(BudgetLine line, string pointer, NarrativeNotes notes)
    {
        var text = ModelText.Of(Texts);
        if (!ModelText.IsText(text))
        {
            notes.Report(NarrativeProblems.TooLong, pointer + "/text", passage.Excerpt);
            return line;
        }

        notes.Place(pointer + "/text", [.. Texts]);
        return line.WithText(text);
    }

    private BudgetLine WithLines(BudgetLine line, string pointer, NarrativeNotes notes)
    {
        var lines = ImmutableArray.CreateBuilder<BudgetLine>(Lines.Count);
        foreach (var below in Lines)
        {
            lines.Add(below.Build(JsonPointer.At(pointer + "/lines", lines.Count), notes));
        }

        return line.WithLines(lines.DrainToImmutable(), Breakdown);
    }
}
