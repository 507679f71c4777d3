using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>How the number of a <see cref="ThresholdValue"/> is meant that is not exact: 约100人, 100余人.</summary>
[JsonConverter(typeof(AboutJsonConverter))]
public enum About
{
    /// <summary>约, 大约, 近, …左右, …上下: that number or one near it, on either side.</summary>
    Around,

    /// <summary>…余, …多: that number and something more.</summary>
    Over,
}
