using System.Collections.Immutable;

namespace PerformanceBudget.Domain;

/// <summary>What every amount and every tree of a declaration keeps to.</summary>
internal static class PartInvariants
{
    public static void CheckAmount(this ref BrokenInvariants broken, Money? amount, string pointer)
    {
        if (amount is { IsNegative: true } negative)
        {
            broken.Add(Invariants.NegativeAmount, pointer, new FindingValue(FindingValue.Actual, negative));
        }
    }

    public static void CheckFiscalYear(this ref BrokenInvariants broken, int? year, string pointer)
    {
        if (year is < DepartmentDeclaration.MinFiscalYear or > DepartmentDeclaration.MaxFiscalYear)
        {
            broken.Add(
                Invariants.FiscalYear,
                pointer,
                new(FindingValue.Actual, year.Value),
                new("from", DepartmentDeclaration.MinFiscalYear),
                new("to", DepartmentDeclaration.MaxFiscalYear)
            );
        }
    }

    public static void CheckWeight(this ref BrokenInvariants broken, decimal? weight, string pointer)
    {
        if (weight is < 0 or > Indicator.MaxWeight)
        {
            broken.Add(Invariants.Weight, pointer, new FindingValue(FindingValue.Actual, weight.Value));
        }
    }

    /// <summary>Whether every one of these lines has an amount, so that they can be all of what they belong to.</summary>
    public static bool HaveAmounts(this ImmutableArray<BudgetLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.Amount is null)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Checks that a tree is not too deep. Where it is deeper still, one of its branches is too deep already, and says so.</summary>
    public static void CheckDepth(this ref BrokenInvariants broken, int depth, int limit, string pointer)
    {
        if (depth == limit + 1)
        {
            broken.Add(Invariants.TooDeep, pointer, new(FindingValue.Actual, depth), new("limit", limit));
        }
    }
}
