using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerformanceBudget.TwoYears;

/// <summary>Reads and writes submissions without reflection; the types of the library bring their form along.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase
)]
[JsonSerializable(typeof(Submission))]
public sealed partial class SubmissionContext : JsonSerializerContext;
