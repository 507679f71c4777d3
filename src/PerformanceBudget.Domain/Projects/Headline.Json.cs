using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record Headline
{
    internal static JsonForm<Headline> Form { get; } =
        new JsonForm<Headline>(() => new())
            .Count("unitCount", h => h.UnitCount, (h, v) => h.UnitCount = v)
            .Count("projectCount", h => h.ProjectCount, (h, v) => h.ProjectCount = v)
            .Value("stated", StatedAmountJsonConverter.Instance, h => h.Stated, (h, v) => h.Stated = v)
            .Value(
                "largeProjectThreshold",
                StatedAmountJsonConverter.Instance,
                h => h.LargeProjectThreshold,
                (h, v) => h.LargeProjectThreshold = v
            )
            .Count("largeProjectCount", h => h.LargeProjectCount, (h, v) => h.LargeProjectCount = v);

    static JsonForm<Headline> IJsonObject<Headline>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Headline));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Headline));
}
