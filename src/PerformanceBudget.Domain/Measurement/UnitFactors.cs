using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PerformanceBudget.Domain;

/// <summary>
/// The algebra of units: a power of ten and counters with their exponents, in canonical order. The default is
/// dimensionless.
/// </summary>
/// <remarks>
/// There is room in it for as many counters as a <see cref="Unit"/> can have, so that reading one allocates nothing.
/// Every operation says whether the result is within those limits; one that is not leaves the factors in an undefined
/// state.
/// </remarks>
internal struct UnitFactors : IEquatable<UnitFactors>
{
    // Twice this is the largest difference of two scales, and within what a decimal can scale by.
    private const int MaxPowerOfTen = 14;

    private Room _counters;
    private int _occurrences;

    public int PowerOfTen { get; private set; }

    /// <summary>How many different counters there are.</summary>
    public int Count { get; private set; }

    /// <summary>The exponent of money, which is the first of all counters.</summary>
    public readonly int MoneyExponent =>
        Counters is [{ Counter.IsMoney: true } money, ..] ? money.Exponent : 0;

    /// <summary>The counters, whose exponents are not 0, in canonical order.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<UnitFactor> Counters => ((ReadOnlySpan<UnitFactor>)_counters)[..Count];

    /// <summary>Whether a counter stands below the line.</summary>
    public readonly bool HasBelow
    {
        get
        {
            foreach (var factor in Counters)
            {
                if (factor.Exponent < 0)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether people, things or events are counted: nothing below the line, no money and no time.</summary>
    public readonly bool IsCount =>
        Count > 0 && !HasBelow && All(static counter => counter is { IsMoney: false, IsTime: false });

    /// <summary>Whether anything but money could cancel with something below the line.</summary>
    public readonly bool IsTwoSided
    {
        get
        {
            foreach (var factor in Counters)
            {
                if (factor.Exponent > 0 && !factor.Counter.IsMoney)
                {
                    return HasBelow;
                }
            }

            return false;
        }
    }

    /// <summary>Whether all counters are such.</summary>
    public readonly bool All(Predicate<Counter> isMet)
    {
        foreach (var factor in Counters)
        {
            if (!isMet(factor.Counter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The exponent of a counter, 0 where it does not occur.</summary>
    public readonly int ExponentOf(Counter counter)
    {
        foreach (var factor in Counters)
        {
            if (factor.Counter.Equals(counter))
            {
                return factor.Exponent;
            }
        }

        return 0;
    }

    /// <summary>The counters with their exponents, in canonical order.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<UnitFactor>.Enumerator GetEnumerator() => Counters.GetEnumerator();

    /// <summary>The same counters with the scale 1.</summary>
    public readonly UnitFactors WithoutScale() => this with { PowerOfTen = 0 };

    /// <summary>Multiplies by a word, or divides where <paramref name="sign"/> is -1.</summary>
    public bool TryMultiply(UnitWord word, int sign) =>
        TryScale(word.PowerOfTen * sign)
        && (word.First is null || TryMultiply(word.First, sign))
        && (word.Second is null || TryMultiply(word.Second, sign));

    /// <summary>Multiplies by other factors, or divides where <paramref name="sign"/> is -1.</summary>
    public bool TryMultiply(in UnitFactors other, int sign) =>
        TryScale(other.PowerOfTen * sign) && TryMultiplyCounters(in other, sign);

    /// <summary>The same without the scale of the other factors.</summary>
    public bool TryMultiplyCounters(in UnitFactors other, int sign)
    {
        foreach (var factor in other.Counters)
        {
            if (!TryMultiply(factor.Counter, factor.Exponent * sign))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Multiplies by a power of a counter, or changes nothing where that would be too many.</summary>
    public bool TryMultiply(Counter counter, int exponent)
    {
        Span<UnitFactor> counters = _counters;
        var place = 0;
        while (place < Count && Counter.Compare(counters[place].Counter, counter) < 0)
        {
            place++;
        }

        var isPresent = place < Count && counters[place].Counter.Equals(counter);
        var before = isPresent ? counters[place].Exponent : 0;
        var after = before + exponent;
        var occurrences = _occurrences + Math.Abs(after) - Math.Abs(before);
        if (occurrences > Unit.MaxCounters)
        {
            return false;
        }

        _occurrences = occurrences;
        if (isPresent && after == 0)
        {
            counters[(place + 1)..Count].CopyTo(counters[place..]);
            Count--;
        }
        else if (after != 0)
        {
            if (!isPresent)
            {
                counters[place..Count].CopyTo(counters[(place + 1)..]);
                Count++;
            }

            counters[place] = new UnitFactor(counter, after);
        }

        return true;
    }

    public readonly bool HasSameCounters(in UnitFactors other) => Counters.SequenceEqual(other.Counters);

    public readonly bool Equals(UnitFactors other) =>
        PowerOfTen == other.PowerOfTen && HasSameCounters(in other);

    public override readonly bool Equals([NotNullWhen(true)] object? obj) =>
        obj is UnitFactors other && Equals(other);

    public override readonly int GetHashCode()
    {
        var hash = PowerOfTen;
        foreach (var factor in Counters)
        {
            hash = (hash * 31) + factor.GetHashCode();
        }

        return hash;
    }

    private bool TryScale(int powerOfTen)
    {
        PowerOfTen += powerOfTen;
        return PowerOfTen is >= -MaxPowerOfTen and <= MaxPowerOfTen;
    }

    [InlineArray(Unit.MaxCounters)]
    private struct Room
    {
        [SuppressMessage("Roslynator", "RCS1213", Justification = "The element of the inline array.")]
        private UnitFactor _first;
    }
}
