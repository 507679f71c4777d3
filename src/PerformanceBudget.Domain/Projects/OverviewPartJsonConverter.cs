using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="OverviewPart"/>: <c>{"name":"党建工作经费","stated":"65.00万元"}</c>.</summary>
public sealed class OverviewPartJsonConverter : ModelJsonConverter<OverviewPart>
{
    internal static readonly OverviewPartJsonConverter Instance = new();

    private const int Name = 0;
    private const int Stated = 1;

    private static readonly JsonShape Shape = new("name!", "stated!");

    internal override OverviewPart? ReadModel(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return null;
        }

        string? name = null;
        var stated = default(StatedAmount);
        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case Name:
                    name = input.ReadString();
                    break;
                case Stated:
                    stated = StatedAmountJsonConverter.Instance.ReadModel(ref input);
                    break;
            }
        }

        return input.Checked(new OverviewPart { Name = name!, Stated = stated }, in members);
    }

    internal override void WriteModel(Utf8JsonWriter writer, OverviewPart value)
    {
        writer.WriteStartObject();
        writer.WriteText(Shape[Name], value.Name);
        writer.WriteModel(Shape[Stated], value.Stated, StatedAmountJsonConverter.Instance);
        writer.WriteEndObject();
    }
}
