using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record StatedPeriod
{
    internal static JsonForm<StatedPeriod> Form { get; } =
        new JsonForm<StatedPeriod>(() => new())
            .Value("start!", DateOfAYearJsonConverter.Instance, p => p.Start, (p, v) => p.Start = v)
            .Value("end!", DateOfAYearJsonConverter.Instance, p => p.End, (p, v) => p.End = v);

    static JsonForm<StatedPeriod> IJsonObject<StatedPeriod>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(StatedPeriod));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(StatedPeriod));
}
