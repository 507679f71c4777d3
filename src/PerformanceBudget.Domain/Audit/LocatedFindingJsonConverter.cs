using System.Text.Json;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="LocatedFinding"/>: an element of the report of findings, with its line and column.</summary>
/// <remarks>It is not read back: <see cref="WriteOnlyJsonConverter{T}"/> says why.</remarks>
public sealed class LocatedFindingJsonConverter : WriteOnlyJsonConverter<LocatedFinding>
{
    internal override void WriteModel(Utf8JsonWriter writer, LocatedFinding value) =>
        FindingForm.Instance.WriteModel(
            writer,
            new WrittenFinding(new PlacedFinding(value.Finding, SourcePlace.At(value.Position)))
        );
}
