using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>How an actual number has to stand to the number of a <see cref="ThresholdValue"/>.</summary>
[JsonConverter(typeof(ComparisonJsonConverter))]
public enum Comparison
{
    /// <summary>≥, 大于等于, 不少于, 不低于, …以上.</summary>
    AtLeast,

    /// <summary>≤, 小于等于, 不超过, 不高于, …以内.</summary>
    AtMost,

    /// <summary>&gt;, 大于, 超.</summary>
    Above,

    /// <summary>&lt;, 小于.</summary>
    Below,

    /// <summary>=, 等于, and a number without a sign.</summary>
    Exactly,
}
