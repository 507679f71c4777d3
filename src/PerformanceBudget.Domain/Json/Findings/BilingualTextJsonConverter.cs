using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="BilingualText"/>: <c>{"zh-CN":"下级明细","en":"sub-lines"}</c>.</summary>
public sealed class BilingualTextJsonConverter : ModelJsonConverter<BilingualText>
{
    internal static readonly BilingualTextJsonConverter Instance = new();

    internal static readonly JsonForm<BilingualText> Form = new JsonForm<BilingualText>(() => new())
        .Text("zh-CN!", text => text.Chinese, (text, v) => text.Chinese = v)
        .Text("en!", text => text.English, (text, v) => text.English = v);

    internal override BilingualText? ReadModel(ref JsonInput input) => Form.ReadModel(ref input);

    internal override void WriteModel(Utf8JsonWriter writer, BilingualText value) =>
        Form.WriteModel(writer, value);
}
