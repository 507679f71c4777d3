using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record PlanItem
{
    internal static JsonForm<PlanItem> Form { get; } =
        new JsonForm<PlanItem>(() => new())
            .Text("name!", i => i.Name, (i, v) => i.Name = v)
            .Text("text", i => i.Text, (i, v) => i.Text = v)
            .Value("period", StatedPeriod.Form, i => i.Period, (i, v) => i.Period = v)
            .ArrayOfSame("items", i => i.Items, (i, v) => i.Items = v);

    static JsonForm<PlanItem> IJsonObject<PlanItem>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) => throw OtherSerializers.Refuse(typeof(PlanItem));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(PlanItem));
}
