using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Acceptance"/>: an element of the file of acceptances.</summary>
public sealed class AcceptanceJsonConverter : ModelJsonConverter<Acceptance>
{
    internal override Acceptance? ReadModel(ref JsonInput input) =>
        AcceptanceForm.Instance.ReadModel(ref input);

    internal override void WriteModel(Utf8JsonWriter writer, Acceptance value) =>
        AcceptanceForm.Instance.WriteModel(writer, value);
}
