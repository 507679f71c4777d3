using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record ProjectFunding
{
    internal static JsonForm<ProjectFunding> Form { get; } =
        new JsonForm<ProjectFunding>(() => new())
            .Value("total!", MoneyJsonConverter.Instance, f => f.Total, (f, v) => f.Total = v)
            .Value("fiscal", MoneyJsonConverter.Instance, f => f.Fiscal, (f, v) => f.Fiscal = v)
            .Value("other", MoneyJsonConverter.Instance, f => f.Other, (f, v) => f.Other = v);

    static JsonForm<ProjectFunding> IJsonObject<ProjectFunding>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(ProjectFunding));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(ProjectFunding));
}
