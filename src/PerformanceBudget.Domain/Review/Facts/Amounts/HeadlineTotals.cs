namespace PerformanceBudget.Domain.Review;

/// <summary>The comparison of the headline's amount with the projects, which PB5002 and PB2010 share.</summary>
internal static class HeadlineTotals
{
    /// <summary>
    /// How 涉及资金 stands to the annual totals of the projects, or, where it agrees with these alone, to their totals over all
    /// years.
    /// </summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="expected">The sum that was compared.</param>
    public static Agreement Compare(DepartmentDeclaration declaration, out Money expected)
    {
        Int128 annual = 0;
        Int128 whole = 0;
        foreach (var project in declaration.Projects)
        {
            annual += project.AnnualFunding.Total.Fen;
            whole += project.Funding.Total.Fen;
        }

        expected = Figures.Clamp(annual);
        if (declaration.Headline?.Stated is not { } stated)
        {
            return Agreement.Exact;
        }

        if (!stated.IsConsistentWith(expected) && stated.IsConsistentWith(Figures.Clamp(whole)))
        {
            expected = Figures.Clamp(whole);
        }

        // The sum is nobody's figure: only the headline can be in a wrong unit.
        var agreement = Figures.Compare(stated, expected);
        return agreement == Agreement.UnitSlip && !stated.TryRepairUnit(expected, out _)
            ? Agreement.Different
            : agreement;
    }
}
