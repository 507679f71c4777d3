using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

public readonly partial struct Money
{
    /// <summary>Divides the amount in proportion to weights, to the fen, by the method of the largest remainder.</summary>
    /// <remarks>
    /// <para>What holds for every amount and all weights:</para>
    /// <list type="bullet">
    /// <item>the parts sum to the amount;</item>
    /// <item>every part lies between its exact share rounded down and rounded up to the fen, so a weight of
    /// zero gets nothing;</item>
    /// <item>a smaller weight never gets more than a greater one, in magnitude;</item>
    /// <item>equal weights get parts that differ by at most a fen, and where they do, the earlier ones get it;</item>
    /// <item>reordering the weights reorders the parts: the same weights always get the same parts between
    /// them, so every weight that occurs once keeps its part wherever it stands;</item>
    /// <item>multiplying all weights by one number changes nothing;</item>
    /// <item>the parts of the opposite amount are the opposite parts.</item>
    /// </list>
    /// <para>Shares are compared exactly, whatever the number of digits of the weights.</para>
    /// </remarks>
    /// <param name="weights">At least one weight; none is negative, and not all are zero.</param>
    /// <returns>One part for each weight, in the order of the weights.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="weights"/> is empty, has a negative weight or only zeros.
    /// </exception>
    public ImmutableArray<Money> Allocate(ReadOnlySpan<decimal> weights)
    {
        var parts = new Money[weights.Length];
        Allocate(weights, parts);
        return ImmutableCollectionsMarshal.AsImmutableArray(parts);
    }

    /// <summary>Divides the amount like <see cref="Allocate(ReadOnlySpan{decimal})"/>, into memory of the caller.</summary>
    /// <param name="weights">At least one weight; none is negative, and not all are zero.</param>
    /// <param name="parts">Gets one part for each weight.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="weights"/> is empty, has a negative weight or only zeros, or <paramref name="parts"/> is
    /// not of the same length.
    /// </exception>
    public void Allocate(ReadOnlySpan<decimal> weights, Span<Money> parts)
    {
        if (weights.Length != parts.Length)
        {
            throw new ArgumentException("There have to be as many parts as weights.", nameof(parts));
        }

        // An amount is nothing but its fen, so the memory of the parts takes the magnitudes first.
        var magnitudes = MemoryMarshal.Cast<Money, ulong>(parts);
        if (!Allocation.TryDivide(Magnitude, weights, magnitudes))
        {
            throw new ArgumentException(
                "There has to be a weight, none may be negative and not all may be zero.",
                nameof(weights)
            );
        }

        foreach (ref var part in parts)
        {
            part = IsNegative ? -part : part;
        }
    }

    /// <summary>Divides the amount into equal parts; those that are a fen greater in magnitude come first.</summary>
    /// <param name="count">The number of parts, at least one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than one.</exception>
    public ImmutableArray<Money> Allocate(int count)
    {
        _ = Guard.Against.OutOfRange(count, nameof(count), 1, int.MaxValue);
        var (share, rest) = Math.DivRem(_fen, count);
        var parts = new Money[count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = new Money(i < Math.Abs(rest) ? share + Math.Sign(rest) : share);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(parts);
    }
}
