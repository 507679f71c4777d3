using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>
/// The JSON form of <see cref="RelatedPlace"/>, as in the report of findings:
/// <c>{"pointer":"/projects/0/budget","role":{"zh-CN":"下级明细","en":"sub-lines"}}</c>.
/// </summary>
public sealed class RelatedPlaceJsonConverter : ModelJsonConverter<RelatedPlace>
{
    internal static readonly RelatedPlaceJsonConverter Instance = new();

    internal static readonly JsonForm<RelatedPlace> Form = new JsonForm<RelatedPlace>(() => new())
        .Value(
            "pointer!",
            JsonPointerConverter.Instance,
            place => place.Pointer,
            (place, v) => place.Pointer = v
        )
        .Value(
            "role!",
            BilingualTextJsonConverter.Instance,
            place => place.Role,
            (place, v) => place.Role = v
        );

    internal override RelatedPlace? ReadModel(ref JsonInput input) => Form.ReadModel(ref input);

    internal override void WriteModel(Utf8JsonWriter writer, RelatedPlace value) =>
        Form.WriteModel(writer, value);
}
