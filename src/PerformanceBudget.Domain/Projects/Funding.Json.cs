using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record Funding
{
    internal static JsonForm<Funding> Form { get; } =
        new JsonForm<Funding>(() => new())
            .Value("total!", MoneyJsonConverter.Instance, f => f.Total, (f, v) => f.Total = v)
            .Array("sources", FundingSource.Form, f => f.Sources, (f, v) => f.Sources = v)
            .Flag("asWritten", f => f.IsAsWritten, (f, v) => f.IsAsWritten = v);

    static JsonForm<Funding> IJsonObject<Funding>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Funding));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Funding));
}
