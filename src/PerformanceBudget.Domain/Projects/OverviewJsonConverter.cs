using System.Collections.Immutable;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Overview"/>: <c>{"text":"……","stated":"约66.78万元"}</c>.</summary>
public sealed class OverviewJsonConverter : ModelJsonConverter<Overview>
{
    internal static readonly OverviewJsonConverter Instance = new();

    private const int Text = 0;
    private const int Period = 1;
    private const int Stated = 2;
    private const int Parts = 3;

    private static readonly JsonShape Shape = new("text", "period", "stated", "parts");

    internal override Overview? ReadModel(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return null;
        }

        string? text = null;
        StatedPeriod? period = null;
        StatedAmount? stated = null;
        ImmutableArray<OverviewPart> parts = [];
        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case Text:
                    text = input.ReadString();
                    break;
                case Period:
                    period = StatedPeriodJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Stated:
                    stated = StatedAmountJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Parts:
                    parts = input.ReadArray(OverviewPartJsonConverter.Instance);
                    break;
            }
        }

        return input.Checked(
            new Overview
            {
                Text = text,
                Period = period,
                Stated = stated,
                Parts = parts,
            },
            in members
        );
    }

    internal override void WriteModel(Utf8JsonWriter writer, Overview value)
    {
        writer.WriteStartObject();
        writer.WriteText(Shape[Text], value.Text);
        writer.WriteModel(Shape[Period], value.Period, StatedPeriodJsonConverter.Instance);
        writer.WriteModel(Shape[Stated], value.Stated, StatedAmountJsonConverter.Instance);
        writer.WriteArray(Shape[Parts], value.Parts, OverviewPartJsonConverter.Instance);
        writer.WriteEndObject();
    }
}
