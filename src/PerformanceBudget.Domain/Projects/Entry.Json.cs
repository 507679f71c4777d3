using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record Entry
{
    internal static JsonForm<Entry> Form { get; } =
        new JsonForm<Entry>(() => new())
            .Text("label!", e => e.Label, (e, v) => e.Label = v)
            .Text("text!", e => e.Text, (e, v) => e.Text = v);

    static JsonForm<Entry> IJsonObject<Entry>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Entry));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Entry));
}
