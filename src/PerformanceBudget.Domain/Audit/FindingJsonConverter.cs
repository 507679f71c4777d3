using System.Text.Json;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Finding"/>: an element of the report of findings, without a place in a source.</summary>
/// <remarks>It is not read back: <see cref="WriteOnlyJsonConverter{T}"/> says why.</remarks>
public sealed class FindingJsonConverter : WriteOnlyJsonConverter<Finding>
{
    internal override void WriteModel(Utf8JsonWriter writer, Finding value) =>
        FindingForm.Instance.WriteModel(writer, new WrittenFinding(new PlacedFinding(value)));
}
