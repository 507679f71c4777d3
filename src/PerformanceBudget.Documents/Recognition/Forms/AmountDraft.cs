using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>An amount of a form under the name of its source.</summary>
/// <param name="Label">The source as the form calls it.</param>
/// <param name="Amount">The amount; null where the form leaves it blank.</param>
/// <param name="Unit">The unit of this amount, where its own label says it.</param>
/// <param name="LabelExcerpt">Where the label stands.</param>
/// <param name="IsPartial">Whether the form says 其中.</param>
internal sealed record AmountDraft(
    string Label,
    Datum? Amount,
    AmountUnit? Unit,
    Excerpt LabelExcerpt,
    bool IsPartial = false
);
