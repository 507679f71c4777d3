namespace PerformanceBudget.Domain;

/// <summary>One thing that can be counted: 人, 天, 场, or 元, the counter of money.</summary>
/// <remarks>
/// Counters of <see cref="CounterTable"/> exist once and have their place in its order. All others come
/// behind them, ordered by name.
/// </remarks>
internal sealed class Counter : IEquatable<Counter>
{
    private const int UnknownOrder = int.MaxValue;

    private static readonly string[] TimeNames =
    [
        "秒",
        "分钟",
        "小时",
        "天",
        "周",
        "月",
        "季度",
        "学期",
        "学年",
        "年",
        "工作日",
        "个工作日",
    ];

    private readonly int _hash;

    private Counter(string name, int order)
    {
        Name = name;
        Order = order;
        IsTime = Array.IndexOf(TimeNames, name) >= 0;
        _hash = string.GetHashCode(name, StringComparison.Ordinal);
    }

    public string Name { get; }

    public int Order { get; }

    /// <summary>Whether it measures time and counts nothing.</summary>
    public bool IsTime { get; }

    public bool IsKnown => Order != UnknownOrder;

    public static Counter Known(string name, int order) => new(name, order);

    public static Counter Unknown(string name) => new(name, UnknownOrder);

    public static int Compare(Counter left, Counter right)
    {
        if (ReferenceEquals(left, right))
        {
            return 0;
        }

        var byOrder = left.Order.CompareTo(right.Order);
        return byOrder != 0 ? byOrder : string.CompareOrdinal(left.Name, right.Name);
    }

    public bool Equals(Counter? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && !IsKnown
            && !other.IsKnown
            && string.Equals(Name, other.Name, StringComparison.Ordinal)
        );

    public override bool Equals(object? obj) => Equals(obj as Counter);

    public override int GetHashCode() => _hash;

    public override string ToString() => Name;
}
