using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record AnnualFunding
{
    internal static JsonForm<AnnualFunding> Form { get; } =
        new JsonForm<AnnualFunding>(() => new())
            .Value("total!", MoneyJsonConverter.Instance, f => f.Total, (f, v) => f.Total = v)
            .Value(
                "appropriation",
                MoneyJsonConverter.Instance,
                f => f.Appropriation,
                (f, v) => f.Appropriation = v
            )
            .Value(
                "carriedForward",
                MoneyJsonConverter.Instance,
                f => f.CarriedForward,
                (f, v) => f.CarriedForward = v
            )
            .Value("other", MoneyJsonConverter.Instance, f => f.Other, (f, v) => f.Other = v);

    static JsonForm<AnnualFunding> IJsonObject<AnnualFunding>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(AnnualFunding));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(AnnualFunding));
}
