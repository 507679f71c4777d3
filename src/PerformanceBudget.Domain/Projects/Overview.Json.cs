using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record Overview
{
    internal static JsonForm<Overview> Form { get; } =
        new JsonForm<Overview>(() => new())
            .Text("text", o => o.Text, (o, v) => o.Text = v)
            .Value("period", StatedPeriod.Form, o => o.Period, (o, v) => o.Period = v)
            .Value("stated", StatedAmountJsonConverter.Instance, o => o.Stated, (o, v) => o.Stated = v)
            .Array("parts", OverviewPart.Form, o => o.Parts, (o, v) => o.Parts = v);

    static JsonForm<Overview> IJsonObject<Overview>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Overview));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Overview));
}
