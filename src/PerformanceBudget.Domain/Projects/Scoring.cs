using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>The points that a form gives to each group of indicators and to the execution of the budget: 产出指标 50分, 预算执行率 10分.</summary>
/// <remarks>
/// <para>
/// Each is a number of points from 0 to 100, or null where the form gives none. They need not make 100.
/// Equality is by all parts.
/// </para>
/// <para>JSON: <c>{"cost":20.00,"output":40.00,"benefit":20.00,"satisfaction":10.00,"budgetExecution":10.00}</c>.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Scoring>))]
public sealed partial record Scoring : IInvariant, IJsonObject<Scoring>
{
    private Scoring() { }

    /// <summary>The points as the form gives them.</summary>
    /// <param name="cost">成本指标.</param>
    /// <param name="output">产出指标.</param>
    /// <param name="benefit">效益指标.</param>
    /// <param name="satisfaction">满意度指标.</param>
    /// <param name="other">Indicators of a group that is none of these.</param>
    /// <param name="budgetExecution">预算执行率.</param>
    /// <exception cref="InvariantException">PB1114: a number is not between 0 and 100.</exception>
    public static Scoring Create(
        decimal? cost = null,
        decimal? output = null,
        decimal? benefit = null,
        decimal? satisfaction = null,
        decimal? other = null,
        decimal? budgetExecution = null
    ) =>
        new Scoring
        {
            Cost = cost,
            Output = output,
            Benefit = benefit,
            Satisfaction = satisfaction,
            Other = other,
            BudgetExecution = budgetExecution,
        }.Checked();

    /// <summary>The points of 成本指标.</summary>
    public decimal? Cost { get; private set; }

    /// <summary>The points of 产出指标.</summary>
    public decimal? Output { get; private set; }

    /// <summary>The points of 效益指标.</summary>
    public decimal? Benefit { get; private set; }

    /// <summary>The points of 满意度指标.</summary>
    public decimal? Satisfaction { get; private set; }

    /// <summary>The points of indicators of a group that is none of the national ones.</summary>
    public decimal? Other { get; private set; }

    /// <summary>The points of 预算执行率, which is no indicator of the form.</summary>
    public decimal? BudgetExecution { get; private set; }

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        broken.CheckWeight(Cost, "/cost");
        broken.CheckWeight(Output, "/output");
        broken.CheckWeight(Benefit, "/benefit");
        broken.CheckWeight(Satisfaction, "/satisfaction");
        broken.CheckWeight(Other, "/other");
        broken.CheckWeight(BudgetExecution, "/budgetExecution");
    }
}
