namespace PerformanceBudget.Domain;

/// <summary>One thing that can be counted: 人, 天, 场, or 元, the counter of money.</summary>
/// <remarks>
/// Counters of <see cref="CounterTable"/> exist once and have their place in its order. All others come
/// behind them, ordered by name.
/// </remarks>
internal sealed class Counter : IEquatable<Counter>
{
    private const int MoneyOrder = 0;
    private const int UnlistedOrder = int.MaxValue;

    private readonly int _order;
    private readonly CounterScale? _scale;

    // What 个展览 counts with, and what it counts.
    private readonly Counter? _measureWord;
    private readonly string? _noun;

    private Counter(string name, int order, CounterKind kind, CounterScale? scale)
    {
        Name = name;
        Kind = kind;
        _order = order;
        _scale = scale;
    }

    private Counter(string name, Counter? measureWord, string? noun)
        : this(name, UnlistedOrder, CounterTable.KindOfUnlisted(name), scale: null)
    {
        _measureWord = measureWord;
        _noun = noun;
    }

    public string Name { get; }

    public CounterKind Kind { get; }

    /// <summary>Whether it measures time and counts nothing.</summary>
    public bool IsTime => Kind == CounterKind.Time;

    public bool IsMoney => _order == MoneyOrder;

    /// <summary>Whether it is a word of the table, or a unit of time that is in no order (工作日).</summary>
    public bool IsListed => _order != UnlistedOrder || IsTime;

    /// <summary>Whether it is a word of the table, or a noun behind one: 人, 个展览.</summary>
    public bool IsUnderstood => IsListed || _measureWord is not null;

    public static Counter Listed(string name, int order, CounterKind kind, CounterScale? scale) =>
        new(name, order, kind, scale);

    /// <summary>A counter that is not in the table, with the word of the table that it starts with, and what follows.</summary>
    public static Counter Unlisted(string name, Counter? measureWord, string? noun) =>
        new(name, measureWord, noun);

    public static int Compare(Counter left, Counter right)
    {
        var byOrder = left._order.CompareTo(right._order);
        return byOrder != 0 ? byOrder : string.CompareOrdinal(left.Name, right.Name);
    }

    /// <summary>
    /// Whether both count the same, with the factor between them: 年 is 12/1 of a 月, 个展览 is 1/1 of a 个 and of a 展览.
    /// </summary>
    public bool TryConvert(Counter other, out long numerator, out long denominator)
    {
        var isScaled = _scale is { } own && other._scale is { } others && own.Base == others.Base;
        (numerator, denominator) = isScaled ? (_scale!.Weight, other._scale!.Weight) : (1, 1);
        return isScaled || IsSameThing(other);
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

    private bool IsSameThing(Counter other) =>
        Equals(other)
        || (_measureWord is not null && (_measureWord.Equals(other) || IsNoun(other)))
        || (
            other._measureWord is not null
            && (
                other._measureWord.Equals(this)
                || other.IsNoun(this)
                || (_noun is not null && string.Equals(other._noun, _noun, StringComparison.Ordinal))
            )
        );

    // The 校 of 所学校, the 村 of 个行政村 and the 点 of 个点位 are the thing that is counted.
    private bool IsNoun(Counter other) =>
        _noun is not null
        && (
            string.Equals(_noun, other.Name, StringComparison.Ordinal)
            || (
                other is { _measureWord: null, Kind: CounterKind.Things }
                && (
                    _noun.EndsWith(other.Name, StringComparison.Ordinal)
                    || _noun.StartsWith(other.Name, StringComparison.Ordinal)
                )
            )
        );
}
