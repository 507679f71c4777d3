using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record PlannedPeriod
{
    internal static JsonForm<PlannedPeriod> Form { get; } =
        new JsonForm<PlannedPeriod>(() => new())
            .Value("start!", DayJsonConverter.Instance, p => p.Start, (p, v) => p.Start = v)
            .Value("end!", DayJsonConverter.Instance, p => p.End, (p, v) => p.End = v);

    static JsonForm<PlannedPeriod> IJsonObject<PlannedPeriod>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(PlannedPeriod));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(PlannedPeriod));
}
