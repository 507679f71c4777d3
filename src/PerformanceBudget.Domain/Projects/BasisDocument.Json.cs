using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record BasisDocument
{
    internal static JsonForm<BasisDocument> Form { get; } =
        new JsonForm<BasisDocument>(() => new())
            .Text("title", d => d.Title, (d, v) => d.Title = v)
            .Text("number", d => d.Number, (d, v) => d.Number = v);

    static JsonForm<BasisDocument> IJsonObject<BasisDocument>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(BasisDocument));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(BasisDocument));
}
