using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record ProjectStatement
{
    internal static JsonForm<ProjectStatement> Form { get; } =
        new JsonForm<ProjectStatement>(() => new())
            .Text("title", s => s.Title, (s, v) => s.Title = v)
            .Value("overview", Overview.Form, s => s.Overview, (s, v) => s.Overview = v)
            .Value("basis", Basis.Form, s => s.Basis, (s, v) => s.Basis = v)
            .Array(
                "implementers",
                TextJsonConverter.Instance,
                s => s.Implementers,
                (s, v) => s.Implementers = v
            )
            .Array("plan", PlanItem.Form, s => s.Plan, (s, v) => s.Plan = v)
            .Value("schedule", StatedPeriod.Form, s => s.Schedule, (s, v) => s.Schedule = v);

    static JsonForm<ProjectStatement> IJsonObject<ProjectStatement>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(ProjectStatement));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(ProjectStatement));
}
