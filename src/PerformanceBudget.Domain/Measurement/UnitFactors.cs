using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain;

/// <summary>
/// The algebra of units without an object for every step: a power of ten and counters with their
/// exponents, in canonical order. The default is dimensionless.
/// </summary>
/// <remarks>
/// Counters of <see cref="CounterTable"/> are packed into lanes of 16 bits, so that evaluating a formula
/// copies and compares a few words and follows no reference. Others are in an array that is shared and
/// never changed. Every operation says whether the result is within <see cref="Unit.MaxCounters"/>; one
/// that is not leaves the factors in an undefined state.
/// </remarks>
[SuppressMessage("Performance", "CA1815", Justification = "Compared through IsSame.")]
internal struct UnitFactors
{
    // Twice this is the largest difference of two scales, and within what a decimal can scale by.
    private const int MaxPowerOfTen = 14;

    private const int ExponentBits = 8;
    private const int ExponentZero = 1 << (ExponentBits - 1);
    private const int ExponentMask = (1 << ExponentBits) - 1;

    private Lanes _lanes;
    private byte _known;
    private byte _occurrences;
    private sbyte _powerOfTen;
    private UnitFactor[]? _unknown;

    public readonly int PowerOfTen => _powerOfTen;

    /// <summary>How many different counters there are.</summary>
    public readonly int Count => _known + (_unknown?.Length ?? 0);

    /// <summary>A counter with its exponent, which is not 0, in canonical order.</summary>
    public readonly UnitFactor this[int index]
    {
        get
        {
            if (index >= _known)
            {
                return _unknown![index - _known];
            }

            var lane = _lanes[index];
            return new UnitFactor(CounterTable.Counter(lane >> ExponentBits), ExponentIn(lane));
        }
    }

    /// <summary>The exponent of a counter, 0 where it does not occur.</summary>
    public readonly int ExponentOf(Counter counter)
    {
        if (counter.IsKnown)
        {
            return ExponentOfKnown(counter.Order);
        }

        foreach (var factor in _unknown.AsSpan())
        {
            if (factor.Counter.Equals(counter))
            {
                return factor.Exponent;
            }
        }

        return 0;
    }

    /// <summary>The exponent of money, which is the first of all counters.</summary>
    public readonly int MoneyExponent =>
        _known > 0 && _lanes[0] >> ExponentBits == CounterTable.MoneyOrder ? ExponentIn(_lanes[0]) : 0;

    public bool TryScale(int powerOfTen)
    {
        var power = _powerOfTen + powerOfTen;
        _powerOfTen = (sbyte)power;
        return power is >= -MaxPowerOfTen and <= MaxPowerOfTen;
    }

    /// <summary>The same counters with the scale 1.</summary>
    public readonly UnitFactors WithoutScale()
    {
        var factors = this;
        factors._powerOfTen = 0;
        return factors;
    }

    /// <summary>Multiplies by a word, or divides where <paramref name="sign"/> is -1.</summary>
    public bool TryMultiply(in UnitWord word, int sign) =>
        (word.PowerOfTen == 0 || TryScale(word.PowerOfTen * sign))
        && (word.First is null || TryMultiply(word.First, sign))
        && (word.Second is null || TryMultiply(word.Second, sign));

    /// <summary>Multiplies by other factors, or divides where <paramref name="sign"/> is -1.</summary>
    public bool TryMultiply(ref readonly UnitFactors other, int sign) =>
        (other._powerOfTen == 0 || TryScale(other._powerOfTen * sign)) && TryMultiplyCounters(in other, sign);

    /// <summary>The same without the scale of the other factors.</summary>
    public bool TryMultiplyCounters(ref readonly UnitFactors other, int sign)
    {
        for (var i = 0; i < other._known; i++)
        {
            var lane = other._lanes[i];
            if (!TryMultiplyKnown(lane >> ExponentBits, ExponentIn(lane) * sign))
            {
                return false;
            }
        }

        if (other._unknown is not null)
        {
            foreach (var factor in other._unknown)
            {
                if (!TryMultiplyUnknown(factor.Counter, factor.Exponent * sign))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Multiplies by a power of a counter.</summary>
    public bool TryMultiply(Counter counter, int exponent) =>
        exponent == 0
        || (
            counter.IsKnown
                ? TryMultiplyKnown(counter.Order, exponent)
                : TryMultiplyUnknown(counter, exponent)
        );

    /// <summary>The counters with their exponents, in canonical order.</summary>
    public readonly Enumerator GetEnumerator() => new(this);

    public readonly bool IsSame(ref readonly UnitFactors other) =>
        _powerOfTen == other._powerOfTen && HasSameCounters(in other);

    public readonly bool HasSameCounters(ref readonly UnitFactors other) =>
        ((ReadOnlySpan<ushort>)_lanes).SequenceEqual(other._lanes)
        && (
            ReferenceEquals(_unknown, other._unknown)
            || _unknown.AsSpan().SequenceEqual(other._unknown.AsSpan())
        );

    public readonly int Hash()
    {
        // Unused lanes are zero, so the words of all lanes stand for the counters.
        var words = MemoryMarshal.Cast<ushort, ulong>((ReadOnlySpan<ushort>)_lanes);
        var hash = (words[0] * 0x9E3779B97F4A7C15) ^ (words[1] * 0xC2B2AE3D27D4EB4F) ^ words[2];
        hash += (uint)_powerOfTen;
        foreach (var factor in _unknown.AsSpan())
        {
            hash = ((hash << 5) | (hash >> 59)) ^ (uint)factor.GetHashCode();
        }

        hash *= 0x9E3779B97F4A7C15;
        return (int)(hash >> 32);
    }

    private readonly int ExponentOfKnown(int order)
    {
        for (var i = 0; i < _known; i++)
        {
            if (_lanes[i] >> ExponentBits == order)
            {
                return ExponentIn(_lanes[i]);
            }
        }

        return 0;
    }

    private bool TryMultiplyKnown(int order, int exponent)
    {
        Span<ushort> lanes = _lanes;
        var i = 0;
        while (i < _known && lanes[i] >> ExponentBits < order)
        {
            i++;
        }

        if (i < _known && lanes[i] >> ExponentBits == order)
        {
            var before = ExponentIn(lanes[i]);
            var after = before + exponent;
            if (!TryCount(before, after))
            {
                return false;
            }

            if (after != 0)
            {
                lanes[i] = Lane(order, after);
                return true;
            }

            // There are two or three lanes as a rule: too few for a block to be worth moving.
            _known--;
            for (; i < _known; i++)
            {
                lanes[i] = lanes[i + 1];
            }

            lanes[i] = 0;
            return true;
        }

        if (!TryCount(0, exponent))
        {
            return false;
        }

        for (var last = _known++; last > i; last--)
        {
            lanes[last] = lanes[last - 1];
        }

        lanes[i] = Lane(order, exponent);
        return true;
    }

    private bool TryMultiplyUnknown(Counter counter, int exponent)
    {
        var unknown = _unknown ?? [];
        var i = 0;
        while (i < unknown.Length && string.CompareOrdinal(unknown[i].Counter.Name, counter.Name) < 0)
        {
            i++;
        }

        var isPresent = i < unknown.Length && unknown[i].Counter.Equals(counter);
        var before = isPresent ? unknown[i].Exponent : 0;
        var after = before + exponent;
        if (!TryCount(before, after))
        {
            return false;
        }

        List<UnitFactor> changed = [.. unknown];
        if (isPresent)
        {
            changed.RemoveAt(i);
        }

        if (after != 0)
        {
            changed.Insert(i, new UnitFactor(counter, after));
        }

        _unknown = changed.Count == 0 ? null : [.. changed];
        return true;
    }

    private bool TryCount(int before, int after)
    {
        var occurrences = _occurrences + Math.Abs(after) - Math.Abs(before);
        if (occurrences > Unit.MaxCounters)
        {
            return false;
        }

        _occurrences = (byte)occurrences;
        return true;
    }

    private static ushort Lane(int order, int exponent) =>
        (ushort)((order << ExponentBits) | (exponent + ExponentZero));

    private static int ExponentIn(ushort lane) => (lane & ExponentMask) - ExponentZero;

    public ref struct Enumerator(UnitFactors factors)
    {
        private readonly UnitFactors _factors = factors;
        private UnitFactor _current;
        private int _next;

        [UnscopedRef]
        public readonly ref readonly UnitFactor Current => ref _current;

        public bool MoveNext()
        {
            if (_next >= _factors.Count)
            {
                return false;
            }

            _current = _factors[_next++];
            return true;
        }
    }

    [InlineArray(Unit.MaxCounters)]
    private struct Lanes
    {
        [SuppressMessage("Roslynator", "RCS1213", Justification = "The element of the inline array.")]
        private ushort _first;
    }
}
