using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>What a 项目经费情况说明 says: the statement, and the budget of its sixth section.</summary>
/// <param name="Statement">The statement; null where there is none.</param>
/// <param name="Budget">The breakdown; empty where there is none.</param>
/// <param name="ScheduleInWords">What the section about the schedule says where that is no period: 合同工期490天; else null.</param>
internal sealed record Narrative(
    ProjectStatement? Statement,
    BudgetBreakdown Budget,
    Datum? ScheduleInWords = null
);
