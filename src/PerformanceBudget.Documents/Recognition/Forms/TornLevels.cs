using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>The group and the category that hold for the rows below their headings.</summary>
internal sealed class TornLevels
{
    private string? _piece;
    private Datum? _pieceDatum;

    public Datum? Group { get; private set; }

    public Datum? Category { get; private set; }

    /// <summary>Takes a heading: whole, with both levels in one cell, or a piece of one.</summary>
    public void Take(FormCell cell)
    {
        var datum = cell.Line;
        if (_piece is not null && TornHeadings.IsEndOf(cell.Key, _piece))
        {
            Set(
                _piece + cell.Key,
                new Datum(_pieceDatum!.Text + datum.Text, _pieceDatum.Excerpt.Then(datum.Excerpt))
            );
            _piece = null;
        }
        else if (TornHeadings.IsCaption(cell.Key))
        {
            return;
        }
        else if (IndicatorHeadings.TrySplit(cell.Key, out _, out _))
        {
            (Group, Category) = (null, datum);
        }
        else if (!IndicatorHeadings.IsFullHeading(cell.Key) && Guess(cell.Key) is { } guess)
        {
            (_piece, _pieceDatum) = (cell.Key, datum);
            Set(guess, new Datum(guess, datum.Excerpt));
        }
        else
        {
            Set(cell.Key, datum);
        }
    }

    private void Set(string key, Datum datum)
    {
        var group = IndicatorHeadings.GroupOf(key);
        var current = Group is null ? null : IndicatorHeadings.GroupOf(FormText.Key(Group.Text));
        var isCostOfOutput = group == IndicatorGroup.Cost && current == IndicatorGroup.Output;
        if (group is null || isCostOfOutput || (group == IndicatorGroup.Satisfaction && current == group))
        {
            Category = datum;
            if (
                group is null
                && current is not null
                && IndicatorHeadings.NationalOf(null, key) is { } national
                && current != national.Group
            )
            {
                // The heading of its group was lost.
                Group = null;
            }
        }
        else
        {
            (Group, Category) = (datum, null);
        }
    }

    /// <summary>The heading that a piece begins; of several, the one that belongs to the group.</summary>
    private string? Guess(string piece)
    {
        var candidates = TornHeadings.Beginning(piece);
        var group = Group is null ? null : IndicatorHeadings.GroupOf(FormText.Key(Group.Text));
        return Array.Find(candidates, heading => IndicatorHeadings.NationalOf(group, heading) is not null)
            ?? candidates.FirstOrDefault();
    }
}
