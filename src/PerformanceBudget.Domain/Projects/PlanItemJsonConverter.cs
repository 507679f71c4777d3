using System.Collections.Immutable;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="PlanItem"/>: <c>{"name":"公务员初任培训","text":"……"}</c>.</summary>
public sealed class PlanItemJsonConverter : ModelJsonConverter<PlanItem>
{
    internal static readonly PlanItemJsonConverter Instance = new();

    private const int Name = 0;
    private const int Text = 1;
    private const int Period = 2;
    private const int Items = 3;

    private static readonly JsonShape Shape = new("name!", "text", "period", "items");

    internal override PlanItem? ReadModel(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return null;
        }

        string? name = null;
        string? text = null;
        StatedPeriod? period = null;
        ImmutableArray<PlanItem> items = [];
        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case Name:
                    name = input.ReadString();
                    break;
                case Text:
                    text = input.ReadString();
                    break;
                case Period:
                    period = StatedPeriodJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Items:
                    items = input.ReadArray(Instance);
                    break;
            }
        }

        return input.Checked(
            new PlanItem
            {
                Name = name!,
                Text = text,
                Period = period,
                Items = items,
            },
            in members
        );
    }

    internal override void WriteModel(Utf8JsonWriter writer, PlanItem value)
    {
        writer.WriteStartObject();
        writer.WriteText(Shape[Name], value.Name);
        writer.WriteText(Shape[Text], value.Text);
        writer.WriteModel(Shape[Period], value.Period, StatedPeriodJsonConverter.Instance);
        writer.WriteArray(Shape[Items], value.Items, Instance);
        writer.WriteEndObject();
    }
}
