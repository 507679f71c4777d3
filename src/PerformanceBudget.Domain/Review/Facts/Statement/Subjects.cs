using System.Collections.Immutable;
using System.Text;

namespace PerformanceBudget.Domain.Review;

/// <summary>What the parts of a plan or of a budget are about, as far as the words of their names and texts can tell.</summary>
/// <remarks>
/// Their names stand in one text and their texts in another, line by line: no word reaches over the end of a line, and one long
/// text is sooner searched than many short ones.
/// </remarks>
internal sealed class Subjects
{
    private readonly string _names;
    private readonly string _texts;

    private Subjects(StringBuilder names, StringBuilder texts)
    {
        _names = names.ToString();
        _texts = texts.ToString();
    }

    /// <summary>The subjects of a plan, with those of the parts of its items.</summary>
    public static Subjects Of(ImmutableArray<PlanItem> plan)
    {
        var (names, texts) = (new StringBuilder(), new StringBuilder());
        AddAll(plan);
        return new(names, texts);

        void AddAll(ImmutableArray<PlanItem> items)
        {
            foreach (var item in items)
            {
                names.Append(item.Name).Append('\n');
                texts.Append(item.Text).Append('\n');
                AddAll(item.Items);
            }
        }
    }

    /// <summary>The subjects of a budget, with those of its sub-lines.</summary>
    public static Subjects Of(ImmutableArray<BudgetLine> budget)
    {
        var (names, texts) = (new StringBuilder(), new StringBuilder());
        AddAll(budget);
        return new(names, texts);

        void AddAll(ImmutableArray<BudgetLine> lines)
        {
            foreach (var line in lines)
            {
                names.Append(line.Name).Append('\n');
                texts.Append(line.Text).Append('\n');
                AddAll(line.Lines);
            }
        }
    }

    /// <summary>Whether something is called like one of these, or the text of either speaks of the other one's name.</summary>
    public bool Have(string name, string? text) =>
        SharedWords.HasAny(name, _names)
        || SharedWords.HasAny(name, _texts)
        || SharedWords.HasAny(_names, text);
}
