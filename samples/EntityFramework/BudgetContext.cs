using Microsoft.EntityFrameworkCore;
using PerformanceBudget.Domain;

namespace PerformanceBudget.EntityFramework;

/// <summary>A database of declarations.</summary>
public sealed class BudgetContext(DbContextOptions<BudgetContext> options) : DbContext(options)
{
    public DbSet<DeclarationRow> Declarations => Set<DeclarationRow>();

    public DbSet<ProjectRow> Projects => Set<ProjectRow>();

    public DbSet<IndicatorRow> Indicators => Set<IndicatorRow>();

    public DbSet<LineRow> Lines => Set<LineRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Money>().HaveConversion<MoneyConverter>();
        configurationBuilder.Properties<IndicatorValue>().HaveConversion<TextConverter<IndicatorValue>>();
        configurationBuilder.Properties<CostFormula>().HaveConversion<TextConverter<CostFormula>>();
        configurationBuilder.Properties<DepartmentDeclaration>().HaveConversion<DeclarationConverter>();
    }
}
