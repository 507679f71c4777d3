using System.Runtime.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <content>The JSON form.</content>
public sealed partial record Project
{
    internal static JsonForm<Project> Form { get; } =
        new JsonForm<Project>(() => new())
            .Text("name!", p => p.Name, (p, v) => p.Name = v)
            .Text("code", p => p.Code, (p, v) => p.Code = v)
            .Word("nature", p => p.Nature, (p, v) => p.Nature = v)
            .Word("category", p => p.Category, (p, v) => p.Category = v)
            .Word(
                "supervisingDepartment",
                p => p.SupervisingDepartment,
                (p, v) => p.SupervisingDepartment = v
            )
            .Word("implementingUnit", p => p.ImplementingUnit, (p, v) => p.ImplementingUnit = v)
            .Count("fiscalYear", p => p.FiscalYear, (p, v) => p.FiscalYear = v)
            .Value("period", StatedPeriod.Form, p => p.Period, (p, v) => p.Period = v)
            .Value("funding", Funding.Form, p => p.Funding, (p, v) => p.Funding = v)
            .Value("annualFunding", Funding.Form, p => p.AnnualFunding, (p, v) => p.AnnualFunding = v)
            .Value("goals", Goals.Form, p => p.Goals == Goals.None ? null : p.Goals, (p, v) => p.Goals = v)
            .Value("scoring", Scoring.Form, p => p.Scoring, (p, v) => p.Scoring = v)
            .Array("indicators", Indicator.Form, p => p.Indicators, (p, v) => p.Indicators = v)
            .Value(
                "budget",
                BudgetBreakdown.Form,
                p => p.Budget == BudgetBreakdown.None ? null : p.Budget,
                (p, v) => p.Budget = v
            )
            .Value("statement", ProjectStatement.Form, p => p.Statement, (p, v) => p.Statement = v)
            .Array("entries", Entry.Form, p => p.Entries, (p, v) => p.Entries = v);

    static JsonForm<Project> IJsonObject<Project>.Form => Form;

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Project));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Project));
}
