using System.Collections.Immutable;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="BudgetBreakdown"/>: <c>{"stated":"66.78万元","lines":[…]}</c>.</summary>
public sealed class BudgetBreakdownJsonConverter : ModelJsonConverter<BudgetBreakdown>
{
    internal static readonly BudgetBreakdownJsonConverter Instance = new();

    private const int Stated = 0;
    private const int Breakdown = 1;
    private const int Lines = 2;

    private static readonly JsonShape Shape = new("stated", "breakdown", "lines");

    internal override BudgetBreakdown? ReadModel(ref JsonInput input)
    {
        if (!input.TryBeginObject(Shape, out var members))
        {
            return null;
        }

        StatedAmount? stated = null;
        var breakdown = Domain.Breakdown.Complete;
        ImmutableArray<BudgetLine> lines = [];
        while (input.NextMember(ref members, out var member))
        {
            switch (member)
            {
                case Stated:
                    stated = StatedAmountJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Breakdown:
                    breakdown = BreakdownJsonConverter.Instance.ReadModel(ref input);
                    break;
                case Lines:
                    lines = input.ReadArray(BudgetLineJsonConverter.Instance);
                    break;
            }
        }

        return input.Checked(
            new BudgetBreakdown
            {
                Stated = stated,
                Breakdown = breakdown,
                Lines = lines,
            },
            in members
        );
    }

    internal override void WriteModel(Utf8JsonWriter writer, BudgetBreakdown value)
    {
        writer.WriteStartObject();
        writer.WriteModel(Shape[Stated], value.Stated, StatedAmountJsonConverter.Instance);
        writer.WriteModel(
            Shape[Breakdown],
            value.Breakdown == Domain.Breakdown.Complete ? null : (Breakdown?)value.Breakdown,
            BreakdownJsonConverter.Instance
        );
        writer.WriteArray(Shape[Lines], value.Lines, BudgetLineJsonConverter.Instance);
        writer.WriteEndObject();
    }
}
