using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>The time whose money a budget breakdown spends. JSON: <c>"year"</c>, which documents leave out, or <c>"projectLife"</c>.</summary>
[JsonConverter(typeof(BudgetCoverageJsonConverter))]
public enum BudgetCoverage
{
    /// <summary>The fiscal year: 年度预算安排.</summary>
    Year,

    /// <summary>The whole life of the project.</summary>
    ProjectLife,
}
