using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record PreviousAmount
{
    internal static JsonForm<PreviousAmount> Form { get; } =
        new JsonForm<PreviousAmount>(() => new())
            .Count("year!", a => a.Year, (a, v) => a.Year = v)
            .Value("amount!", MoneyJsonConverter.Instance, a => a.Amount, (a, v) => a.Amount = v);

    static JsonForm<PreviousAmount> IJsonObject<PreviousAmount>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(PreviousAmount));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(PreviousAmount));
}
