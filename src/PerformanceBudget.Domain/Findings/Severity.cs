using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>How much a <see cref="Finding"/> matters. Ordered: an error is greater than a warning.</summary>
[JsonConverter(typeof(SeverityJsonConverter))]
public enum Severity
{
    /// <summary>提示: worth knowing, nothing to mend.</summary>
    Information,

    /// <summary>需核实: a careful reviewer asks about it. A declaration with warnings is acceptable.</summary>
    Warning,

    /// <summary>错误: it does not add up, or cannot be read. A declaration with an error is not acceptable.</summary>
    Error,
}
