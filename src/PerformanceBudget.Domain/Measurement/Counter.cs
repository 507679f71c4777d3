namespace PerformanceBudget.Domain;

/// <summary>One thing that can be counted: 人, 天, 场, or 元, the counter of money.</summary>
/// <remarks>
/// Counters of <see cref="CounterTable"/> exist once and have their place in its order. All others come
/// behind them, ordered by name.
/// </remarks>
internal sealed class Counter : IEquatable<Counter>
{
    private const int MoneyOrder = 0;
    private const int UnknownOrder = int.MaxValue;

    private readonly int _order;

    private Counter(string name, int order, bool isTime)
    {
        Name = name;
        IsTime = isTime;
        _order = order;
    }

    public string Name { get; }

    /// <summary>Whether it measures time and counts nothing.</summary>
    public bool IsTime { get; }

    public bool IsMoney => _order == MoneyOrder;

    public static Counter Known(string name, int order, bool isTime) => new(name, order, isTime);

    public static Counter Unknown(string name) => new(name, UnknownOrder, CounterTable.IsUnlistedTime(name));

    public static int Compare(Counter left, Counter right)
    {
        var byOrder = left._order.CompareTo(right._order);
        return byOrder != 0 ? byOrder : string.CompareOrdinal(left.Name, right.Name);
    }

    public bool Equals(Counter? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && _order == other._order
            && string.Equals(Name, other.Name, StringComparison.Ordinal)
        );

    public override bool Equals(object? obj) => Equals(obj as Counter);

    public override int GetHashCode() => string.GetHashCode(Name, StringComparison.Ordinal);

    public override string ToString() => Name;
}
