namespace PerformanceBudget.Domain.Review;

/// <summary>The highest of several prices in one unit, and the lines whose formulas give it.</summary>
internal sealed class HighestPrice
{
    // A list of more lines is cut off: nobody reads it.
    private const int MaxShown = 10;

    private readonly List<LineFacts> _lines = [];

    /// <summary>The price, in the dimension of the unit.</summary>
    public decimal Price { get; private set; }

    /// <summary>The first lines that have it, in the order of the budget.</summary>
    public IReadOnlyList<LineFacts> Lines => _lines;

    /// <summary>How many lines with an amount have a price in the unit, the highest or another one.</summary>
    public int Amounts { get; private set; }

    /// <summary>Takes the price of a line.</summary>
    public void Add(decimal price, LineFacts line)
    {
        Amounts += line.Line.Amount is null ? 0 : 1;
        if (_lines.Count == 0 || price > Price)
        {
            Price = price;
            _lines.Clear();
        }

        if (price == Price && _lines.Count < MaxShown)
        {
            _lines.Add(line);
        }
    }
}
