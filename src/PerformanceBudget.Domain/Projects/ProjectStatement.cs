using System.Collections.Immutable;
using System.Text.Json.Serialization;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>The narrative part of a project's declaration (项目经费情况说明).</summary>
/// <remarks>
/// <para>
/// Every section may be missing; the budget section (年度预算安排) is <see cref="Project.Budget"/>. Equality is by all
/// parts.
/// </para>
/// <para>
/// JSON: <c>{"title":"干部工作","overview":{…},"basis":{…},"implementers":["干部科"],"plan":[…],"schedule":{…}}</c>.
/// </para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<ProjectStatement>))]
public sealed partial record ProjectStatement : IInvariant, IJsonObject<ProjectStatement>
{
    private ValueList<string> _implementers = ImmutableArray<string>.Empty;
    private ValueList<PlanItem> _plan = ImmutableArray<PlanItem>.Empty;

    private ProjectStatement() { }

    /// <summary>A statement as written.</summary>
    /// <param name="title">The project as the heading names it.</param>
    /// <param name="overview">一、项目概述.</param>
    /// <param name="basis">二、立项依据.</param>
    /// <param name="implementers">三、实施主体: the offices that carry the project out.</param>
    /// <param name="plan">四、实施方案.</param>
    /// <param name="schedule">五、实施周期.</param>
    /// <exception cref="ArgumentException">An element is null.</exception>
    /// <exception cref="InvariantException">PB1101 to PB1103: the title or an implementer.</exception>
    public static ProjectStatement Create(
        string? title = null,
        Overview? overview = null,
        Basis? basis = null,
        ImmutableArray<string> implementers = default,
        ImmutableArray<PlanItem> plan = default,
        StatedPeriod? schedule = null
    ) =>
        new ProjectStatement
        {
            Title = title,
            Overview = overview,
            Basis = basis,
            Implementers = implementers.OrEmpty(),
            Plan = plan.OrEmpty(),
            Schedule = schedule,
        }.Checked();

    /// <summary>The project as the heading names it, which may differ from its name in the form.</summary>
    public string? Title { get; private set; }

    /// <summary>项目概述.</summary>
    public Overview? Overview { get; private set; }

    /// <summary>立项依据.</summary>
    public Basis? Basis { get; private set; }

    /// <summary>实施主体: the offices that carry the project out, in their order.</summary>
    public ImmutableArray<string> Implementers
    {
        get => _implementers;
        private set => _implementers = value;
    }

    /// <summary>实施方案, in its order.</summary>
    public ImmutableArray<PlanItem> Plan
    {
        get => _plan;
        private set => _plan = value;
    }

    /// <summary>实施周期.</summary>
    public StatedPeriod? Schedule { get; private set; }

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        broken.CheckName(Title, "/title");
        broken.CheckNames(Implementers, "/implementers");
    }

    /// <summary>The title, for logs and debuggers.</summary>
    public override string ToString() => Title ?? string.Empty;
}
