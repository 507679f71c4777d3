using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>What the parts of a plan or of a budget are about, as far as the words of their names and texts can tell.</summary>
internal sealed class Subjects
{
    private readonly WordSet _names;

    // Names are mostly enough.
    private readonly Lazy<WordSet> _texts;

    private Subjects(IEnumerable<string> names, IEnumerable<string?> texts)
    {
        _names = new(names);
        _texts = new(() => new(texts));
    }

    /// <summary>The subjects of a plan, with those of the parts of its items.</summary>
    public static Subjects Of(ImmutableArray<PlanItem> plan)
    {
        var all = new List<PlanItem>();
        AddAll(plan);
        return new(all.Select(static item => item.Name), all.Select(static item => item.Text));

        void AddAll(ImmutableArray<PlanItem> items)
        {
            foreach (var item in items)
            {
                all.Add(item);
                AddAll(item.Items);
            }
        }
    }

    /// <summary>The subjects of a budget, with those of its sub-lines.</summary>
    public static Subjects Of(ImmutableArray<BudgetLine> budget)
    {
        var all = new List<BudgetLine>();
        AddAll(budget);
        return new(all.Select(static line => line.Name), all.Select(static line => line.Text));

        void AddAll(ImmutableArray<BudgetLine> lines)
        {
            foreach (var line in lines)
            {
                all.Add(line);
                AddAll(line.Lines);
            }
        }
    }

    /// <summary>Whether something is called like one of these, or the text of either speaks of the other one's name.</summary>
    public bool Have(string name, string? text) =>
        _names.HasAnyOf(name) || _texts.Value.HasAnyOf(name) || _names.HasAnyOf(text);
}
