namespace PerformanceBudget.Domain.Review;

/// <summary>Lines that pay for one count, and the most that any of them can mean by it.</summary>
internal sealed class PaidLines
{
    // A list of more lines is cut off: nobody reads it.
    private const int MaxShown = 10;

    private readonly List<LineFacts> _shown = [];

    /// <summary>Takes lines that pay for a count in a unit.</summary>
    public PaidLines(Unit unit, IEnumerable<LineFacts> lines)
    {
        foreach (var line in lines)
        {
            if (_shown.Count < MaxShown)
            {
                _shown.Add(line);
            }

            if (LineCount.Of(line, unit)?.Most is { } most && !(Most >= most))
            {
                Most = most;
            }
        }
    }

    /// <summary>Takes several lists together.</summary>
    public PaidLines(IEnumerable<PaidLines> lists)
    {
        foreach (var list in lists)
        {
            _shown.AddRange(list._shown);
            Most = Most >= list.Most ? Most : list.Most ?? Most;
        }

        _shown.Sort(static (left, right) => left.Number.CompareTo(right.Number));
        _shown.RemoveRange(Math.Min(MaxShown, _shown.Count), Math.Max(0, _shown.Count - MaxShown));
    }

    /// <summary>The first of them, in the order of the budget.</summary>
    public IReadOnlyList<LineFacts> Shown => _shown;

    /// <summary>The most, in the dimension of the unit; null where none of them says more than the count.</summary>
    public decimal? Most { get; }
}
