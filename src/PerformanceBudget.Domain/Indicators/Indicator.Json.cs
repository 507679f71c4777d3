using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record Indicator
{
    internal static JsonForm<Indicator> Form { get; } =
        new JsonForm<Indicator>(() => new())
            .Value(
                "category!",
                IndicatorCategoryJsonConverter.Instance,
                i => i.Category,
                (i, v) => i.Category = v
            )
            .Text("name!", i => i.Name, (i, v) => i.Name = v)
            .Value("value", IndicatorValueJsonConverter.Instance, i => i.Value, (i, v) => i.Value = v)
            .Number("weight", i => i.Weight, (i, v) => i.Weight = v);

    static JsonForm<Indicator> IJsonObject<Indicator>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Indicator));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Indicator));
}
