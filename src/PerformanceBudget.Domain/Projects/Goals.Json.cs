using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record Goals
{
    internal static JsonForm<Goals> Form { get; } =
        new JsonForm<Goals>(() => new())
            .Text("overall", g => g.Overall, (g, v) => g.Overall = v)
            .Value("overallYears", StatedPeriod.Form, g => g.OverallYears, (g, v) => g.OverallYears = v)
            .Text("annual", g => g.Annual, (g, v) => g.Annual = v);

    static JsonForm<Goals> IJsonObject<Goals>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Goals));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Goals));
}
