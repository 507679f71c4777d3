using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record Scoring
{
    internal static JsonForm<Scoring> Form { get; } =
        new JsonForm<Scoring>(() => new())
            .Number("cost", s => s.Cost, (s, v) => s.Cost = v)
            .Number("output", s => s.Output, (s, v) => s.Output = v)
            .Number("benefit", s => s.Benefit, (s, v) => s.Benefit = v)
            .Number("satisfaction", s => s.Satisfaction, (s, v) => s.Satisfaction = v)
            .Number("other", s => s.Other, (s, v) => s.Other = v)
            .Number("budgetExecution", s => s.BudgetExecution, (s, v) => s.BudgetExecution = v);

    static JsonForm<Scoring> IJsonObject<Scoring>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Scoring));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Scoring));
}
