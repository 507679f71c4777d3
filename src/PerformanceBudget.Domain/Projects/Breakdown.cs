using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>Whether the sub-lines of a budget line claim to be all of it.</summary>
[JsonConverter(typeof(BreakdownJsonConverter))]
public enum Breakdown
{
    /// <summary>The sub-lines are all of the line. 等 behind a list alone does not make it partial.</summary>
    Complete,

    /// <summary>The text says that only a part of the line is listed (其中…).</summary>
    Partial,
}
