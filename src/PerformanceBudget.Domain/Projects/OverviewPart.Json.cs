using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record OverviewPart
{
    internal static JsonForm<OverviewPart> Form { get; } =
        new JsonForm<OverviewPart>(() => new())
            .Text("name!", p => p.Name, (p, v) => p.Name = v)
            .Value("stated!", StatedAmountJsonConverter.Instance, p => p.Stated, (p, v) => p.Stated = v);

    static JsonForm<OverviewPart> IJsonObject<OverviewPart>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(OverviewPart));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(OverviewPart));
}
