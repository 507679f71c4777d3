namespace PerformanceBudget.Domain.Review;

/// <summary>Lines that pay for one count, and the most that any of them can mean by it.</summary>
internal sealed class PaidLines
{
    /// <summary>Takes lines that pay for a count in a unit.</summary>
    public PaidLines(Unit unit, IEnumerable<LineFacts> lines)
    {
        foreach (var line in lines)
        {
            Lines.Add(line);
            if (LineCount.MostIn(line, unit) is { } most && !(Most >= most))
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
            Lines.Add(list.Lines);
            Most = Most >= list.Most ? Most : list.Most ?? Most;
        }
    }

    /// <summary>The lines.</summary>
    public FewLines Lines { get; } = new();

    /// <summary>The most, in the dimension of the unit; null where none of them says more than the count.</summary>
    public decimal? Most { get; }
}
