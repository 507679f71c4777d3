using System.Text.Json;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="SourcePlace"/>: the <c>place</c> of a finding.</summary>
/// <remarks>It is not read back: <see cref="WriteOnlyJsonConverter{T}"/> says why.</remarks>
public sealed class SourcePlaceJsonConverter : WriteOnlyJsonConverter<SourcePlace>
{
    internal static readonly SourcePlaceJsonConverter Instance = new();

    private static readonly JsonForm<PageBox> Box = new JsonForm<PageBox>()
        .Number("left!", box => box.Left)
        .Number("top!", box => box.Top)
        .Number("width!", box => box.Width)
        .Number("height!", box => box.Height);

    private static readonly JsonForm<SourcePlace> Form = new JsonForm<SourcePlace>()
        .Count("line", place => place.Position?.Line)
        .Count("column", place => place.Position?.Column)
        .Count("page", place => place.Page)
        .Value("box", Box, place => place.Box)
        .Text("cell", place => place.Cell)
        .Count("paragraph", place => place.Paragraph);

    internal override void WriteModel(Utf8JsonWriter writer, SourcePlace value) =>
        Form.WriteModel(writer, value);
}
