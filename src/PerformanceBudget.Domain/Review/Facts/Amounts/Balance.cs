using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>A total beside the sum of its parts, and how much of the distance rounding can explain.</summary>
/// <remarks>
/// Half a unit of the last digit of every figure; nothing for a figure that is written to the fen, because no amount is
/// finer. In 128 bits, so that a sum out of the range of money is a wrong sum and not an overflow.
/// </remarks>
internal struct Balance
{
    private readonly StatedAmount _total;
    private Int128 _sum;
    private Int128 _resolutions;

    public Balance(StatedAmount total) => _total = total;

    /// <summary>A total beside these lines.</summary>
    public static Balance Of(StatedAmount total, ImmutableArray<BudgetLine> lines)
    {
        var balance = new Balance(total);
        foreach (var line in lines)
        {
            balance.Add(Figures.Of(line));
        }

        return balance;
    }

    /// <summary>A total beside the parts that an overview names.</summary>
    public static Balance Of(StatedAmount total, ImmutableArray<OverviewPart> parts)
    {
        var balance = new Balance(total);
        foreach (var part in parts)
        {
            balance.Add(part.Stated);
        }

        return balance;
    }

    /// <summary>How a total stands to lines that claim to be all of it.</summary>
    public static Agreement Compare(StatedAmount total, ImmutableArray<BudgetLine> lines)
    {
        // Most totals are exact, whatever the resolutions.
        Int128 sum = 0;
        foreach (var line in lines)
        {
            sum += line.Amount.Fen;
        }

        if (sum == total.Value.Fen)
        {
            return Agreement.Exact;
        }

        var agreement = Of(total, lines).AgreementOfPart;
        return agreement == Agreement.Different && UnitRepair.TryFind(total, Figures.Of(lines), out _)
            ? Agreement.UnitSlip
            : agreement;
    }

    public readonly StatedAmount Total => _total;

    /// <summary>What the parts make together.</summary>
    public readonly Money Sum => Figures.Clamp(_sum);

    /// <summary>The total less the sum of its parts.</summary>
    public readonly Money Difference => Figures.Clamp(_total.Value.Fen - _sum);

    public readonly bool IsExact => _sum == _total.Value.Fen;

    /// <summary>Whether the parts make less than the total.</summary>
    public readonly bool IsShort => _sum < _total.Value.Fen;

    /// <summary>Whether rounding explains the distance.</summary>
    public readonly bool IsConsistent => IsWithin(_resolutions + ResolutionOf(_total));

    /// <summary>Whether rounding of the parts alone explains it, the total being what it says to the fen.</summary>
    public readonly bool IsConsistentAsExactTotal => IsWithin(_resolutions);

    public void Add(StatedAmount part)
    {
        _sum += part.Value.Fen;
        _resolutions += ResolutionOf(part);
    }

    /// <summary>How the total stands to parts that do not claim to be all of it.</summary>
    public readonly Agreement AgreementOfPart =>
        IsExact ? Agreement.Exact
        : IsConsistent ? Agreement.Rounded
        : Agreement.Different;

    /// <summary>The distance if one figure were another one. The total is the figure with the opposite sign.</summary>
    public readonly bool IsConsistentWith(StatedAmount written, StatedAmount instead, bool isTotal)
    {
        var change = (Int128)instead.Value.Fen - written.Value.Fen;
        var distance = _total.Value.Fen - _sum + (isTotal ? change : -change);
        var resolutions = _resolutions + ResolutionOf(_total) - ResolutionOf(written) + ResolutionOf(instead);
        return Int128.Abs(distance) * 2 <= resolutions;
    }

    private readonly bool IsWithin(Int128 resolutions) =>
        Int128.Abs(_total.Value.Fen - _sum) * 2 <= resolutions;

    private static long ResolutionOf(StatedAmount figure)
    {
        var resolution = figure.Resolution.Fen;
        return resolution == 1 ? 0 : resolution;
    }
}
