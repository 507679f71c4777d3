using System.Text.Json;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="PlacedFinding"/>: an element of the report of findings.</summary>
/// <remarks>It is not read back: <see cref="WriteOnlyJsonConverter{T}"/> says why.</remarks>
public sealed class PlacedFindingJsonConverter : WriteOnlyJsonConverter<PlacedFinding>
{
    internal override void WriteModel(Utf8JsonWriter writer, PlacedFinding value) =>
        FindingForm.Instance.WriteModel(writer, new WrittenFinding(value));
}
