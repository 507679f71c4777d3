using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>One budgeted project: identity, period, funding, goals, indicators, budget and statement.</summary>
/// <remarks>
/// <para>
/// Only the name is required: forms differ in what else they have, and where a department or a unit is missing, that of the
/// declaration stands for it. A project that breaks an invariant cannot be built: what is there is not blank, and every part
/// keeps its own rules (see <see cref="StatedPeriod"/>, <see cref="Domain.Funding"/>, <see cref="BudgetLine"/>,
/// <see cref="Indicator"/>). What an official may write but should not have is for review.
/// </para>
/// <para>
/// Immutable; <c>With…</c> gives a checked copy. Equality is by all parts. JSON: see the page on the JSON form.
/// </para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Project>))]
public sealed partial record Project : IInvariant, IJsonObject<Project>
{
    private ValueList<Indicator> _indicators = ImmutableArray<Indicator>.Empty;
    private ValueList<Entry> _entries = ImmutableArray<Entry>.Empty;

    private Project() { }

    /// <summary>A project with the parts that most forms have; the rest is added by <c>With…</c>.</summary>
    /// <param name="name">项目名称.</param>
    /// <param name="supervisingDepartment">主管部门.</param>
    /// <param name="implementingUnit">实施单位.</param>
    /// <param name="period">计划开始日期 and 计划完成日期.</param>
    /// <param name="funding">项目资金, over the whole life of the project.</param>
    /// <param name="annualFunding">年度资金申请, for the fiscal year.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvariantException">
    /// PB1101 to PB1103: a name is blank, has control characters, or is longer than 500 characters.
    /// </exception>
    public static Project Create(
        string name,
        string? supervisingDepartment = null,
        string? implementingUnit = null,
        StatedPeriod? period = null,
        Funding? funding = null,
        Funding? annualFunding = null
    ) =>
        new Project
        {
            Name = Guard.Against.Null(name),
            SupervisingDepartment = supervisingDepartment,
            ImplementingUnit = implementingUnit,
            Period = period,
            Funding = funding,
            AnnualFunding = annualFunding,
        }.Checked();

    /// <summary>项目名称.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>The code that a budget system gives the project (项目编码), where there is one.</summary>
    public string? Code { get; private set; }

    /// <summary>项目性质, an open list: 其他经常性项目, 经常性项目, 阶段性项目, 一次性项目.</summary>
    public string? Nature { get; private set; }

    /// <summary>项目类别, an open list: 人员类, 运转类, 其他运转类, 特定目标类.</summary>
    public string? Category { get; private set; }

    /// <summary>主管部门; null where the form does not name it.</summary>
    public string? SupervisingDepartment { get; private set; }

    /// <summary>实施单位; null where the form does not name it.</summary>
    public string? ImplementingUnit { get; private set; }

    /// <summary>
    /// The year that the form of this project names for itself; null where that is the year of the declaration.
    /// </summary>
    public int? FiscalYear { get; private set; }

    /// <summary>计划开始日期 and 计划完成日期; null where the form has none.</summary>
    public StatedPeriod? Period { get; private set; }

    /// <summary>项目资金, over the whole life of the project; null where the form has none.</summary>
    public Funding? Funding { get; private set; }

    /// <summary>年度资金申请, for the fiscal year; null where the form has none.</summary>
    public Funding? AnnualFunding { get; private set; }

    /// <summary>项目绩效目标.</summary>
    public Goals Goals { get; private set; } = Goals.None;

    /// <summary>The points of each group of indicators and of budget execution; null where the form gives none.</summary>
    public Scoring? Scoring { get; private set; }

    /// <summary>绩效指标, in the order of the form.</summary>
    public ImmutableArray<Indicator> Indicators
    {
        get => _indicators;
        private set => _indicators = value;
    }

    /// <summary>年度预算安排, or how the money of the whole project is to be spent.</summary>
    public BudgetBreakdown Budget { get; private set; } = BudgetBreakdown.None;

    /// <summary>项目经费情况说明, where the department publishes one.</summary>
    public ProjectStatement? Statement { get; private set; }

    /// <summary>What else the form says, in its order.</summary>
    public ImmutableArray<Entry> Entries
    {
        get => _entries;
        private set => _entries = value;
    }

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        broken.CheckName(Name, "/name");
        broken.CheckName(Code, "/code");
        broken.CheckName(Nature, "/nature");
        broken.CheckName(Category, "/category");
        broken.CheckName(SupervisingDepartment, "/supervisingDepartment");
        broken.CheckName(ImplementingUnit, "/implementingUnit");
        broken.CheckFiscalYear(FiscalYear, "/fiscalYear");
    }

    /// <summary>Name and annual amount, for logs and debuggers.</summary>
    public override string ToString() => $"{Name} {AnnualFunding?.Total}";
}
