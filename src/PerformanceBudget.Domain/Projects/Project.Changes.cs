using System.Collections.Immutable;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <content>Checked copies with one part changed.</content>
public sealed partial record Project
{
    /// <summary>The same project under another name.</summary>
    /// <exception cref="InvariantException">PB1101 to PB1103.</exception>
    public Project WithName(string name) => (this with { Name = Guard.Against.Null(name) }).Checked();

    /// <summary>The same project with the code that a budget system gives it, or without one.</summary>
    /// <exception cref="InvariantException">PB1101 to PB1103.</exception>
    public Project WithCode(string? code) => (this with { Code = code }).Checked();

    /// <summary>The same project with its nature (项目性质) and category (项目类别), either of which may be null.</summary>
    /// <exception cref="InvariantException">PB1101 to PB1103.</exception>
    public Project WithClassification(string? nature, string? category) =>
        (this with { Nature = nature, Category = category }).Checked();

    /// <summary>The same project of another department and unit, either of which may be null.</summary>
    /// <exception cref="InvariantException">PB1101 to PB1103.</exception>
    public Project WithUnits(string? supervisingDepartment, string? implementingUnit) =>
        (
            this with
            {
                SupervisingDepartment = supervisingDepartment,
                ImplementingUnit = implementingUnit,
            }
        ).Checked();

    /// <summary>The same project in a year that its form names for itself, or in that of the declaration.</summary>
    /// <exception cref="InvariantException">PB1112: the year is out of range.</exception>
    public Project WithFiscalYear(int? fiscalYear) => (this with { FiscalYear = fiscalYear }).Checked();

    /// <summary>The same project in another period, or without one.</summary>
    public Project WithPeriod(StatedPeriod? period) => this with { Period = period };

    /// <summary>The same project with other funding, over its life and for the fiscal year, either of which may be null.</summary>
    public Project WithFunding(Funding? funding, Funding? annualFunding) =>
        this with
        {
            Funding = funding,
            AnnualFunding = annualFunding,
        };

    /// <summary>The same project with other goals.</summary>
    public Project WithGoals(Goals goals) => this with { Goals = Guard.Against.Null(goals) };

    /// <summary>The same project with the points of groups and of budget execution, or without them.</summary>
    public Project WithScoring(Scoring? scoring) => this with { Scoring = scoring };

    /// <summary>The same project with other indicators, in the order given.</summary>
    /// <exception cref="ArgumentException">An indicator is null.</exception>
    public Project WithIndicators(ImmutableArray<Indicator> indicators) =>
        this with
        {
            Indicators = indicators.OrEmpty(),
        };

    /// <summary>The same project with another budget breakdown.</summary>
    public Project WithBudget(BudgetBreakdown budget) => this with { Budget = Guard.Against.Null(budget) };

    /// <summary>The same project with another statement, or without one.</summary>
    public Project WithStatement(ProjectStatement? statement) => this with { Statement = statement };

    /// <summary>The same project with what else its form says, in the order given.</summary>
    /// <exception cref="ArgumentException">An entry is null.</exception>
    public Project WithEntries(ImmutableArray<Entry> entries) => this with { Entries = entries.OrEmpty() };
}
