using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="ProjectFunding"/>: <c>{"total":667800.00,"fiscal":667800.00}</c>.</summary>
public sealed class ProjectFundingJsonConverter : ModelJsonConverter<ProjectFunding>
{
    internal static readonly ProjectFundingJsonConverter Instance = new();

    private const int Total = 0;
    private const int Fiscal = 1;
    private const int Other = 2;

    private static readonly JsonShape Shape = new("total!", "fiscal", "other");

    internal override ProjectFunding? ReadModel(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return null;
        }

        var total = Money.Zero;
        Money? fiscal = null;
        Money? other = null;
        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case Total:
                    total = MoneyJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Fiscal:
                    fiscal = MoneyJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Other:
                    other = MoneyJsonConverter.Instance.ReadModel(ref input);
                    break;
            }
        }

        return input.Checked(
            new ProjectFunding
            {
                Total = total,
                Fiscal = fiscal,
                Other = other,
            },
            in members
        );
    }

    internal override void WriteModel(Utf8JsonWriter writer, ProjectFunding value)
    {
        writer.WriteStartObject();
        writer.WriteModel(Shape[Total], value.Total, MoneyJsonConverter.Instance);
        writer.WriteModel(Shape[Fiscal], value.Fiscal, MoneyJsonConverter.Instance);
        writer.WriteModel(Shape[Other], value.Other, MoneyJsonConverter.Instance);
        writer.WriteEndObject();
    }
}
