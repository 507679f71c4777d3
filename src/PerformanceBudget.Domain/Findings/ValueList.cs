using System.Collections.Immutable;

namespace PerformanceBudget.Domain;

/// <summary>A list that is equal to every list of equal elements in the same order.</summary>
/// <remarks>
/// What a record keeps behind a property of type <see cref="ImmutableArray{T}"/>, which compares by reference, so that the
/// equality that the compiler makes of all fields needs no help.
/// </remarks>
internal readonly struct ValueList<T> : IEquatable<ValueList<T>>
    where T : IEquatable<T>
{
    private readonly ImmutableArray<T> _items;

    private ValueList(ImmutableArray<T> items) => _items = items;

    public static implicit operator ValueList<T>(ImmutableArray<T> items) => new(items);

    public static implicit operator ImmutableArray<T>(ValueList<T> list) => list._items;

    public bool Equals(ValueList<T> other) => _items.AsSpan().SequenceEqual(other._items.AsSpan());

    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in _items.AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }
}
