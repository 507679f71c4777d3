using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record Basis
{
    internal static JsonForm<Basis> Form { get; } =
        new JsonForm<Basis>(() => new())
            .Array("documents", BasisDocument.Form, b => b.Documents, (b, v) => b.Documents = v)
            .Text("duties", b => b.Duties, (b, v) => b.Duties = v)
            .Text("text", b => b.Text, (b, v) => b.Text = v);

    static JsonForm<Basis> IJsonObject<Basis>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Basis));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Basis));
}
