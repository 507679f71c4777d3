using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>A total beside the sum of its parts, and how much of the distance rounding can explain.</summary>
/// <remarks>
/// Half a unit of the last digit of every figure; nothing for a figure that is written to the fen, because no amount is
/// finer. In 128 bits, so that a sum out of the range of money is a wrong sum and not an overflow.
/// </remarks>
internal sealed class Balance
{
    private readonly StatedAmount _total;
    private readonly Int128 _sum;
    private readonly Int128 _resolutions;

    /// <summary>A total beside its parts.</summary>
    public Balance(StatedAmount total, ImmutableArray<StatedAmount> parts)
    {
        _total = total;
        foreach (var part in parts)
        {
            _sum += part.Value.Fen;
            _resolutions += ResolutionOf(part);
        }
    }

    /// <summary>How a total stands to lines that claim to be all of it.</summary>
    public static Agreement Compare(StatedAmount total, ImmutableArray<BudgetLine> lines)
    {
        // Most totals are exact, whatever the resolutions.
        Int128 sum = 0;
        foreach (var line in lines)
        {
            sum += line.Amount.GetValueOrDefault().Fen;
        }

        return sum == total.Value.Fen ? Agreement.Exact : new Balance(total, Figures.Of(lines)).Agreement;
    }

    public StatedAmount Total => _total;

    /// <summary>What the parts make together.</summary>
    public Money Sum => Figures.Clamp(_sum);

    /// <summary>The total less the sum of its parts.</summary>
    public Money Difference => Figures.Clamp(_total.Value.Fen - _sum);

    public bool IsExact => _sum == _total.Value.Fen;

    /// <summary>Whether the parts make less than the total.</summary>
    public bool IsShort => _sum < _total.Value.Fen;

    /// <summary>Whether rounding explains the distance.</summary>
    public bool IsConsistent => IsWithin(_resolutions + ResolutionOf(_total));

    /// <summary>Whether rounding of the parts alone explains it, the total being what it says to the fen.</summary>
    public bool IsConsistentAsExactTotal => IsWithin(_resolutions);

    /// <summary>How the total stands to its parts.</summary>
    public Agreement Agreement =>
        IsExact ? Agreement.Exact
        : IsConsistent ? Agreement.Rounded
        : Agreement.Different;

    /// <summary>The distance if one figure were another one. The total is the figure with the opposite sign.</summary>
    public bool IsConsistentWith(StatedAmount written, StatedAmount instead, bool isTotal)
    {
        var change = (Int128)instead.Value.Fen - written.Value.Fen;
        var distance = _total.Value.Fen - _sum + (isTotal ? change : -change);
        var resolutions = _resolutions + ResolutionOf(_total) - ResolutionOf(written) + ResolutionOf(instead);
        return Int128.Abs(distance) * 2 <= resolutions;
    }

    private bool IsWithin(Int128 resolutions) => Int128.Abs(_total.Value.Fen - _sum) * 2 <= resolutions;

    private static long ResolutionOf(StatedAmount figure)
    {
        var resolution = figure.Resolution.Fen;
        return resolution == 1 ? 0 : resolution;
    }
}
