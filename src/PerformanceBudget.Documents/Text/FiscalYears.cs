using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>The years that a declaration can be for.</summary>
internal static class FiscalYears
{
    public static bool Include(int year) =>
        year is >= DepartmentDeclaration.MinFiscalYear and <= DepartmentDeclaration.MaxFiscalYear;
}
