using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>What a 项目经费情况说明 says: the statement, and the budget of its sixth section.</summary>
/// <param name="Statement">The statement; null where there is none.</param>
/// <param name="Budget">The breakdown; empty where there is none.</param>
internal sealed record Narrative(ProjectStatement? Statement, BudgetBreakdown Budget);
