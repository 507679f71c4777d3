namespace PerformanceBudget.Domain.Review;

/// <summary>The one count of a unit that the formulas of a budget pay for: the 15人 of 1200元/人·年*15人.</summary>
internal sealed class PaidCount(Quantity paid)
{
    private readonly List<LineFacts> _lines = [];
    private Dictionary<int, PaidLines>? _byServing;

    /// <summary>How many.</summary>
    public Quantity Paid { get; } = paid;

    /// <summary>Takes a line that pays for it, once.</summary>
    public void Add(LineFacts line)
    {
        if (_lines is not [.., var last] || last != line)
        {
            _lines.Add(line);
        }
    }

    /// <summary>The lines that pay for it, but for those of people who serve the ones that a name speaks of.</summary>
    public PaidLines LinesFor(string name)
    {
        _byServing ??= _lines
            .GroupBy(static line => ServingPeople.In(line.Name))
            .ToDictionary(static lines => lines.Key, lines => new PaidLines(Paid.Unit, lines));
        var named = ServingPeople.In(name);
        return new PaidLines(
            _byServing.Where(lines => (lines.Key & ~named) == 0).Select(lines => lines.Value)
        );
    }
}
