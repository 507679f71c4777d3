using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PerformanceBudget.Domain;

/// <summary>
/// The algebra of units without an object for every step: a power of ten and counters with their
/// exponents, in canonical order. The default is dimensionless.
/// </summary>
/// <remarks>Every operation says whether the result is within <see cref="Unit.MaxCounters"/>.</remarks>
[SuppressMessage("Performance", "CA1815", Justification = "Compared through IsSame.")]
internal struct UnitFactors
{
    // Twice this is the largest difference of two scales, and within what a decimal can scale by.
    private const int MaxPowerOfTen = 14;

    private Slots _slots;
    private int _count;
    private int _occurrences;

    public int PowerOfTen { get; private set; }

    /// <summary>The counters, none of them with the exponent 0.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<UnitFactor> Factors => ((ReadOnlySpan<UnitFactor>)_slots)[.._count];

    public readonly bool IsDimensionless => _count == 0;

    /// <summary>The exponent of a counter, 0 where it does not occur.</summary>
    public readonly int ExponentOf(Counter counter)
    {
        foreach (ref readonly var factor in Factors)
        {
            if (factor.Counter.Equals(counter))
            {
                return factor.Exponent;
            }
        }

        return 0;
    }

    public bool TryScale(int powerOfTen)
    {
        PowerOfTen += powerOfTen;
        return PowerOfTen is >= -MaxPowerOfTen and <= MaxPowerOfTen;
    }

    /// <summary>Multiplies by a word, or divides where <paramref name="sign"/> is -1.</summary>
    public bool TryMultiply(in UnitWord word, int sign) =>
        TryScale(word.PowerOfTen * sign)
        && (word.First is null || TryMultiply(word.First, sign))
        && (word.Second is null || TryMultiply(word.Second, sign));

    /// <summary>Multiplies by other factors, or divides where <paramref name="sign"/> is -1.</summary>
    public bool TryMultiply(ReadOnlySpan<UnitFactor> factors, int powerOfTen, int sign)
    {
        foreach (ref readonly var factor in factors)
        {
            if (!TryMultiply(factor.Counter, factor.Exponent * sign))
            {
                return false;
            }
        }

        return TryScale(powerOfTen * sign);
    }

    /// <summary>Multiplies by a power of a counter.</summary>
    public bool TryMultiply(Counter counter, int exponent)
    {
        Span<UnitFactor> slots = _slots;
        var i = 0;
        while (i < _count)
        {
            var order = Counter.Compare(slots[i].Counter, counter);
            if (order == 0)
            {
                return TryChange(slots, i, exponent);
            }

            if (order > 0)
            {
                break;
            }

            i++;
        }

        if (exponent == 0)
        {
            return true;
        }

        if (_occurrences + Math.Abs(exponent) > Unit.MaxCounters)
        {
            return false;
        }

        slots[i.._count].CopyTo(slots[(i + 1)..]);
        slots[i] = new UnitFactor(counter, exponent);
        _occurrences += Math.Abs(exponent);
        _count++;
        return true;
    }

    public readonly bool IsSame(ReadOnlySpan<UnitFactor> factors, int powerOfTen) =>
        PowerOfTen == powerOfTen && Factors.SequenceEqual(factors);

    private bool TryChange(Span<UnitFactor> slots, int index, int exponent)
    {
        var before = slots[index].Exponent;
        var after = before + exponent;
        _occurrences += Math.Abs(after) - Math.Abs(before);
        if (_occurrences > Unit.MaxCounters)
        {
            return false;
        }

        if (after != 0)
        {
            slots[index] = new UnitFactor(slots[index].Counter, after);
            return true;
        }

        slots[(index + 1).._count].CopyTo(slots[index..]);
        _count--;
        return true;
    }

    [InlineArray(Unit.MaxCounters)]
    private struct Slots
    {
        [SuppressMessage("Roslynator", "RCS1213", Justification = "The element of the inline array.")]
        private UnitFactor _first;
    }
}
