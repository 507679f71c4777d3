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

    // Pairs that share a place, which is where the first of them is.
    private const int Ways = 2;

    private static readonly Entry?[] Products = new Entry?[Size];
    private static readonly Entry?[] Quotients = new Entry?[Size];

    /// <summary>Multiplies two units, or divides them.</summary>
    /// <returns>Null where the result is beyond the limits of a unit.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Unit? Multiply(Unit left, Unit right, bool isDivisor)
    {
        var entries = isDivisor ? Quotients : Products;
        var place = ((left.GetHashCode() * 31) + right.GetHashCode()) & (Size - Ways);
        return entries[place] is { } entry && entry.IsOf(left, right)
            ? entry.Result
            : MultiplyAnew(left, right, isDivisor, entries, place);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Unit? MultiplyAnew(Unit left, Unit right, bool isDivisor, Entry?[] entries, int place)
    {
        ref var newer = ref entries[place];
        ref var older = ref entries[place + 1];
        if (older is { } other && other.IsOf(left, right))
        {
            return other.Result;
        }

        var factors = left.Factors;
        var product = factors.TryMultiply(in right.Factors, isDivisor ? -1 : 1)
            ? UnitTable.Of(in factors)
            : null;

        // The older one goes: two pairs in use never drive each other out, whatever was there before them.
        Volatile.Write(ref older, newer);
        Volatile.Write(ref newer, new Entry(left, right, product));
        return product;
    }

    private sealed class Entry(Unit left, Unit right, Unit? result)
    {
        public Unit? Result { get; } = result;

        public bool IsOf(Unit left1, Unit right1) =>
            ReferenceEquals(left, left1) && ReferenceEquals(right, right1);
    }
}
