using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record BudgetBreakdown
{
    internal static JsonForm<BudgetBreakdown> Form { get; } =
        new JsonForm<BudgetBreakdown>(() => new())
            .Value(
                "covers",
                BudgetCoverageJsonConverter.Instance,
                b => b.Covers == BudgetCoverage.Year ? null : b.Covers,
                (b, v) => b.Covers = v
            )
            .Value("stated", StatedAmountJsonConverter.Instance, b => b.Stated, (b, v) => b.Stated = v)
            .Value(
                "breakdown",
                BreakdownJsonConverter.Instance,
                b => b.Breakdown == Breakdown.Complete ? null : b.Breakdown,
                (b, v) => b.Breakdown = v
            )
            .Array("lines", BudgetLine.Form, b => b.Lines, (b, v) => b.Lines = v);

    static JsonForm<BudgetBreakdown> IJsonObject<BudgetBreakdown>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(BudgetBreakdown));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) =>
        throw OtherSerializers.Refuse(typeof(BudgetBreakdown));
}
