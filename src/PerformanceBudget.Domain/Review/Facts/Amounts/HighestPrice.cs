namespace PerformanceBudget.Domain.Review;

/// <summary>The highest of several prices in one unit, and the lines whose formulas give it.</summary>
internal sealed class HighestPrice
{
    /// <summary>The price, in the dimension of the unit.</summary>
    public decimal Price { get; private set; }

    /// <summary>The lines that have it.</summary>
    public FewLines Lines { get; } = new();

    /// <summary>How many lines with an amount have a price in the unit, the highest or another one.</summary>
    public int Amounts { get; private set; }

    /// <summary>Takes the price of a line.</summary>
    public void Add(decimal price, LineFacts line)
    {
        Amounts += line.Line.Amount is null ? 0 : 1;
        if (Lines.IsEmpty || price > Price)
        {
            Price = price;
            Lines.Clear();
        }

        if (price == Price)
        {
            Lines.Add(line);
        }
    }
}
