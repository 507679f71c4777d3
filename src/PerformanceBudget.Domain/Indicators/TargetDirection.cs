using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>In which direction an actual number gets better.</summary>
[JsonConverter(typeof(TargetDirectionJsonConverter))]
public enum TargetDirection
{
    /// <summary>正向指标: more is better.</summary>
    MoreIsBetter,

    /// <summary>反向指标: less is better.</summary>
    LessIsBetter,

    /// <summary>Neither: the number is to be met.</summary>
    ToBeMet,
}
