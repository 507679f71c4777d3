using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The JSON form of <see cref="Money"/>: a number of yuan, <c>667800.00</c>.</summary>
public sealed class MoneyJsonConverter : ModelJsonConverter<Money>
{
    internal override Money ReadModel(ref JsonInput input) => input.ReadMoney();

    internal override void WriteModel(Utf8JsonWriter writer, Money value) => writer.WriteMoney(value);
}
