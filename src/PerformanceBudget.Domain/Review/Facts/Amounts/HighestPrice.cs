namespace PerformanceBudget.Domain.Review;

/// <summary>The highest of several prices in one unit, and the lines whose formulas give it.</summary>
internal sealed class HighestPrice
{
    private readonly FewLines _lines = new();
    private bool _hasAny;

    /// <summary>The price, in the dimension of the unit.</summary>
    public decimal Price { get; private set; }

    /// <summary>The lines that have it.</summary>
    public FewLines Lines => _lines;

    /// <summary>How many lines with an amount have a price in the unit, the highest or another one.</summary>
    public int Amounts { get; private set; }

    /// <summary>Takes the price of a line.</summary>
    public void Add(decimal price, LineFacts line)
    {
        Amounts += line.Line.Amount is null ? 0 : 1;
        if (!_hasAny || price > Price)
        {
            Price = price;
            _hasAny = true;
            _lines.Clear();
        }

        if (price == Price)
        {
            _lines.Add(line);
        }
    }
}
