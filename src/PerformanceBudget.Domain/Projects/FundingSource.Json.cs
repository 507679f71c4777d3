using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record FundingSource
{
    internal static JsonForm<FundingSource> Form { get; } =
        new JsonForm<FundingSource>(() => new())
            .Value("source!", SourceOfFundsJsonConverter.Instance, s => s.Source, (s, v) => s.Source = v)
            .Value("amount", MoneyJsonConverter.Instance, s => s.Amount, (s, v) => s.Amount = v)
            .ArrayOfSame("sources", s => s.Sources, (s, v) => s.Sources = v)
            .Flag("partial", s => s.IsPartial, (s, v) => s.IsPartial = v);

    static JsonForm<FundingSource> IJsonObject<FundingSource>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(FundingSource));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(FundingSource));
}
