using System.Runtime.CompilerServices;

namespace PerformanceBudget.Domain;

/// <summary>Remembers recent products and quotients of units, which in real documents are few and the same.</summary>
/// <remarks>
/// The tables have a fixed size, so that hostile text cannot make them grow, and a newer result takes the place
/// of an older one. Whoever loses a race computes an equal result again.
/// </remarks>
internal static class UnitProducts
{
    private const int Size = 1024;

    private static readonly Entry?[] Products = new Entry?[Size];
    private static readonly Entry?[] Quotients = new Entry?[Size];

    /// <summary>Multiplies two units, or divides them.</summary>
    /// <returns>Null where the result is beyond the limits of a unit.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Unit? Multiply(Unit left, Unit right, bool isDivisor)
    {
        // Each pair has two places, so that two common pairs do not drive each other out for ever.
        var entries = isDivisor ? Quotients : Products;
        var i = ((left.GetHashCode() * 31) + right.GetHashCode()) & (Size - 1);
        return entries[i] is { } entry && entry.IsOf(left, right)
            ? entry.Result
            : MultiplyAnew(left, right, isDivisor, entries, i);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Unit? MultiplyAnew(Unit left, Unit right, bool isDivisor, Entry?[] entries, int place)
    {
        ref var first = ref entries[place];
        ref var second = ref entries[place ^ 1];
        if (second is { } other && other.IsOf(left, right))
        {
            return other.Result;
        }

        var factors = left.Factors;
        var product = factors.TryMultiply(in right.Factors, isDivisor ? -1 : 1)
            ? UnitTable.Of(in factors)
            : null;
        Volatile.Write(ref first is null ? ref first : ref second, new Entry(left, right, product));
        return product;
    }

    private sealed class Entry(Unit left, Unit right, Unit? result)
    {
        public Unit? Result { get; } = result;

        public bool IsOf(Unit left1, Unit right1) =>
            ReferenceEquals(left, left1) && ReferenceEquals(right, right1);
    }
}
