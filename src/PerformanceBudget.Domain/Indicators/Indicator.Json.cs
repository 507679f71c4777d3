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
            .Value(
                "overallValue",
                IndicatorValueJsonConverter.Instance,
                i => i.OverallValue,
                (i, v) => i.OverallValue = v
            )
            .Array("targets", IndicatorTarget.Form, i => i.Targets, (i, v) => i.Targets = v)
            .Value(
                "previousValue",
                IndicatorValueJsonConverter.Instance,
                i => i.PreviousValue,
                (i, v) => i.PreviousValue = v
            )
            .Value(
                "direction",
                TargetDirectionJsonConverter.Instance,
                i => i.Direction,
                (i, v) => i.Direction = v
            )
            .Number("weight", i => i.Weight, (i, v) => i.Weight = v)
            .Text("explanation", i => i.Explanation, (i, v) => i.Explanation = v)
            .Text("standard", i => i.Standard, (i, v) => i.Standard = v)
            .Text("scoring", i => i.Scoring, (i, v) => i.Scoring = v)
            .Text("remark", i => i.Remark, (i, v) => i.Remark = v);

    static JsonForm<Indicator> IJsonObject<Indicator>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Indicator));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Indicator));
}
