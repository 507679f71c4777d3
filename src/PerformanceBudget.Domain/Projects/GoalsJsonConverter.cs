using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Goals"/>: <c>{"annual":"强化干部日常管理……"}</c>.</summary>
public sealed class GoalsJsonConverter : ModelJsonConverter<Goals>
{
    internal static readonly GoalsJsonConverter Instance = new();

    private const int Overall = 0;
    private const int Annual = 1;

    private static readonly JsonShape Shape = new("overall", "annual");

    internal override Goals? ReadModel(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return null;
        }

        string? overall = null;
        string? annual = null;
        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case Overall:
                    overall = input.ReadString();
                    break;
                case Annual:
                    annual = input.ReadString();
                    break;
            }
        }

        return input.Checked(new Goals { Overall = overall, Annual = annual }, in members);
    }

    internal override void WriteModel(Utf8JsonWriter writer, Goals value)
    {
        writer.WriteStartObject();
        writer.WriteText(Shape[Overall], value.Overall);
        writer.WriteText(Shape[Annual], value.Annual);
        writer.WriteEndObject();
    }
}
