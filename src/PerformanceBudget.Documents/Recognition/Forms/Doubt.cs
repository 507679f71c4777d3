using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Something about a row that a person should look at.</summary>
/// <param name="Definition">What kind of doubt it is.</param>
/// <param name="Excerpt">The text as printed, and where.</param>
/// <param name="Severity">The severity; null for that of the definition.</param>
/// <param name="Values">What the message names beside the text.</param>
internal sealed record Doubt(
    FindingDefinition Definition,
    Excerpt Excerpt,
    Severity? Severity = null,
    params FindingValue[] Values
);
