using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="AnnualFunding"/>: <c>{"total":667800.00,"appropriation":667800.00}</c>.</summary>
public sealed class AnnualFundingJsonConverter : ModelJsonConverter<AnnualFunding>
{
    internal static readonly AnnualFundingJsonConverter Instance = new();

    private const int Total = 0;
    private const int Appropriation = 1;
    private const int CarriedForward = 2;
    private const int Other = 3;

    private static readonly JsonShape Shape = new("total!", "appropriation", "carriedForward", "other");

    internal override AnnualFunding? ReadModel(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return null;
        }

        var total = Money.Zero;
        Money? appropriation = null;
        Money? carriedForward = null;
        Money? other = null;
        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case Total:
                    total = MoneyJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Appropriation:
                    appropriation = MoneyJsonConverter.Instance.ReadModel(ref input);
                    break;
                case CarriedForward:
                    carriedForward = MoneyJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Other:
                    other = MoneyJsonConverter.Instance.ReadModel(ref input);
                    break;
            }
        }

        return input.Checked(
            new AnnualFunding
            {
                Total = total,
                Appropriation = appropriation,
                CarriedForward = carriedForward,
                Other = other,
            },
            in members
        );
    }

    internal override void WriteModel(Utf8JsonWriter writer, AnnualFunding value)
    {
        writer.WriteStartObject();
        writer.WriteModel(Shape[Total], value.Total, MoneyJsonConverter.Instance);
        writer.WriteModel(Shape[Appropriation], value.Appropriation, MoneyJsonConverter.Instance);
        writer.WriteModel(Shape[CarriedForward], value.CarriedForward, MoneyJsonConverter.Instance);
        writer.WriteModel(Shape[Other], value.Other, MoneyJsonConverter.Instance);
        writer.WriteEndObject();
    }
}
