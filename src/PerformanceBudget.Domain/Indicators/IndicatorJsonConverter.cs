using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Indicator"/>: <c>{"category":"quantity","name":"培训人数","value":{…}}</c>.</summary>
public sealed class IndicatorJsonConverter : ModelJsonConverter<Indicator>
{
    internal static readonly IndicatorJsonConverter Instance = new();

    private const int Category = 0;
    private const int Name = 1;
    private const int Value = 2;
    private const int Weight = 3;

    private static readonly JsonShape Shape = new("category!", "name!", "value", "weight");

    internal override Indicator? ReadModel(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return null;
        }

        IndicatorCategory? category = null;
        string? name = null;
        IndicatorValue? indicatorValue = null;
        decimal? weight = null;
        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case Category:
                    category = IndicatorCategoryJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Name:
                    name = input.ReadString();
                    break;
                case Value:
                    indicatorValue = IndicatorValueJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Weight:
                    weight = input.ReadNumber(JsonNumber.MaxDigits, ReadingProblems.NumberOutOfRange);
                    break;
            }
        }

        return input.Checked(
            new Indicator
            {
                Category = category!,
                Name = name!,
                Value = indicatorValue,
                Weight = weight,
            },
            in members
        );
    }

    internal override void WriteModel(Utf8JsonWriter writer, Indicator value)
    {
        writer.WriteStartObject();
        writer.WriteModel(Shape[Category], value.Category, IndicatorCategoryJsonConverter.Instance);
        writer.WriteText(Shape[Name], value.Name);
        writer.WriteModel(Shape[Value], value.Value, IndicatorValueJsonConverter.Instance);
        writer.WriteDecimal(Shape[Weight], value.Weight);
        writer.WriteEndObject();
    }
}
