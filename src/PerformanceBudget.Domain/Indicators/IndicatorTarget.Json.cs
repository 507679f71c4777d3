using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record IndicatorTarget
{
    internal static JsonForm<IndicatorTarget> Form { get; } =
        new JsonForm<IndicatorTarget>(() => new())
            .Word("for!", t => t.For, (t, v) => t.For = v)
            .Value("value", IndicatorValueJsonConverter.Instance, t => t.Value, (t, v) => t.Value = v);

    static JsonForm<IndicatorTarget> IJsonObject<IndicatorTarget>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(IndicatorTarget));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(IndicatorTarget));
}
