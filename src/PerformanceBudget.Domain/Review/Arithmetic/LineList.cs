using System.Buffers;
using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>The lines of one project at a time, every line before its sub-lines.</summary>
/// <remarks>One rented array serves all projects of a review.</remarks>
internal sealed class LineList
{
    private const int Usual = 64;

    private LineFacts[] _lines = ArrayPool<LineFacts>.Shared.Rent(Usual);
    private int _count;
    private BudgetBreakdown? _budget;

    public ReadOnlySpan<LineFacts> Of(BudgetBreakdown budget)
    {
        if (!ReferenceEquals(budget, _budget))
        {
            _budget = budget;
            _count = 0;
            Add(budget.Lines, default);
        }

        return _lines.AsSpan(0, _count);
    }

    /// <summary>Gives the array back. Nothing is asked for afterwards.</summary>
    public void Return() => ArrayPool<LineFacts>.Shared.Return(_lines, clearArray: true);

    private void Add(ImmutableArray<BudgetLine> lines, BudgetLinePath above)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (_count == _lines.Length)
            {
                Grow();
            }

            var path = above.Below(i);
            _lines[_count++].Compare(lines[i], path);
            Add(lines[i].Lines, path);
        }
    }

    private void Grow()
    {
        var larger = ArrayPool<LineFacts>.Shared.Rent(_count * 2);
        _lines.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<LineFacts>.Shared.Return(_lines, clearArray: true);
        _lines = larger;
    }
}
