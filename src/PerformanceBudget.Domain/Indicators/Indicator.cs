using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>三级指标: what is measured, and what it is to reach.</summary>
/// <remarks>
/// <para>
/// An indicator has a category and a name of one line. Its value may be missing, because published forms have
/// such rows: that is for review to report. The weight, where there is one, is a number of points from 0 to
/// 100. What else a form says of an indicator is added by <c>With…</c>.
/// </para>
/// <para>
/// Names are kept as written; <see cref="NormalizedName"/> is for comparison. Immutable, and equality is by all parts.
/// </para>
/// <para>
/// JSON: <c>{"category":"quantity","name":"举办场次","value":{…},"overallValue":{…},"direction":"moreIsBetter","weight":10.00}</c>.
/// </para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Indicator>))]
public sealed partial record Indicator : IInvariant, IJsonObject<Indicator>
{
    /// <summary>The greatest weight: all points of a self-evaluation.</summary>
    public const decimal MaxWeight = 100;

    private ValueList<IndicatorTarget> _targets = ImmutableArray<IndicatorTarget>.Empty;

    private Indicator() { }

    /// <summary>An indicator of its parts.</summary>
    /// <param name="category">What kind of thing it measures.</param>
    /// <param name="name">What it measures.</param>
    /// <param name="value">What is to be reached; null where the form has none.</param>
    /// <param name="weight">The points it is worth, 0 to 100; null where the form has none.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="category"/> or <paramref name="name"/> is null.
    /// </exception>
    /// <exception cref="InvariantException">
    /// PB1101 to PB1103: <paramref name="name"/> is blank, has control characters, or is longer than 500
    /// characters; PB1114: <paramref name="weight"/> is out of range.
    /// </exception>
    public static Indicator Create(
        IndicatorCategory category,
        string name,
        IndicatorValue? value = null,
        decimal? weight = null
    ) =>
        new Indicator
        {
            Category = Guard.Against.Null(category),
            Name = Guard.Against.Null(name),
            Value = value,
            Weight = weight,
        }.Checked();

    /// <summary>An indicator of its parts, where they make one. See <see cref="Create"/>.</summary>
    public static bool TryCreate(
        IndicatorCategory? category,
        string? name,
        IndicatorValue? value,
        decimal? weight,
        [NotNullWhen(true)] out Indicator? indicator
    )
    {
        indicator = null;
        if (category is null || name is null)
        {
            return false;
        }

        var candidate = new Indicator
        {
            Category = category,
            Name = name,
            Value = value,
            Weight = weight,
        };
        return candidate.TryCheck(out indicator);
    }

    /// <summary>What kind of thing the indicator measures.</summary>
    public IndicatorCategory Category { get; private set; } = null!;

    /// <summary>What it measures, as written.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>What is to be reached in the year, or null where the form has no value.</summary>
    public IndicatorValue? Value { get; private set; }

    /// <summary>
    /// What is to be reached over the life of the project (实施期指标值, 中期指标值), where the form has it beside the year's.
    /// </summary>
    public IndicatorValue? OverallValue { get; private set; }

    /// <summary>The targets for each place or year, where the form has several, in its order.</summary>
    public ImmutableArray<IndicatorTarget> Targets
    {
        get => _targets;
        private set => _targets = value;
    }

    /// <summary>What was reached, or was to be reached, in the year before (上年实际值, 上年指标值), where the form says so.</summary>
    public IndicatorValue? PreviousValue { get; private set; }

    /// <summary>指标方向, where the form has a column for it: 正向, 反向. It need not be that of the value's sign.</summary>
    public TargetDirection? Direction { get; private set; }

    /// <summary>The points it is worth, 0 to 100, or null where the form has none.</summary>
    public decimal? Weight { get; private set; }

    /// <summary>指标解释, what the indicator means, where the form says so.</summary>
    public string? Explanation { get; private set; }

    /// <summary>绩效标准, where the target comes from (计划标准, 历史标准, 行业标准), where the form says so.</summary>
    public string? Standard { get; private set; }

    /// <summary>评分标准, how points are given, where the form says so.</summary>
    public string? Scoring { get; private set; }

    /// <summary>备注, where the form has one.</summary>
    public string? Remark { get; private set; }

    /// <summary>
    /// The name for comparing names: without what the template prints around it (<see cref="IndicatorName"/>), without blanks and
    /// punctuation, in half-width small letters, and in simplified characters. Where nothing else is left of it, the name itself.
    /// </summary>
    /// <remarks>Made when it is asked for; the name itself where there is nothing to leave out.</remarks>
    public string NormalizedName => ComparedSpelling.OfName(BareName);

    /// <summary>The name without what the template prints around it.</summary>
    internal string BareName => IndicatorName.Read(Name).Bare;

    /// <summary>The same indicator in another category.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is null.</exception>
    public Indicator WithCategory(IndicatorCategory category) =>
        this with
        {
            Category = Guard.Against.Null(category),
        };

    /// <summary>The same indicator under another name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvariantException">PB1101 to PB1103.</exception>
    public Indicator WithName(string name) => (this with { Name = Guard.Against.Null(name) }).Checked();

    /// <summary>The same indicator with another value, or without one.</summary>
    public Indicator WithValue(IndicatorValue? value) => this with { Value = value };

    /// <summary>The same indicator with another weight, or without one.</summary>
    /// <exception cref="InvariantException">
    /// PB1114: <paramref name="weight"/> is not between 0 and 100.
    /// </exception>
    public Indicator WithWeight(decimal? weight) => (this with { Weight = weight }).Checked();

    /// <summary>The same indicator with what is to be reached over the life of the project, or without it.</summary>
    public Indicator WithOverallValue(IndicatorValue? overallValue) =>
        this with
        {
            OverallValue = overallValue,
        };

    /// <summary>The same indicator with targets for each place or year.</summary>
    /// <exception cref="ArgumentException">A target is null.</exception>
    public Indicator WithTargets(ImmutableArray<IndicatorTarget> targets) =>
        this with
        {
            Targets = targets.OrEmpty(),
        };

    /// <summary>The same indicator with the value of the year before, or without one.</summary>
    public Indicator WithPreviousValue(IndicatorValue? previousValue) =>
        this with
        {
            PreviousValue = previousValue,
        };

    /// <summary>The same indicator with a direction, or without one.</summary>
    /// <exception cref="ArgumentException"><paramref name="direction"/> is undefined.</exception>
    public Indicator WithDirection(TargetDirection? direction) =>
        this with
        {
            Direction = direction is { } given
                ? Guard.Against.EnumOutOfRange(given, nameof(direction))
                : null,
        };

    /// <summary>The same indicator with what the form says about it in words; null for what it does not say.</summary>
    /// <param name="explanation">指标解释.</param>
    /// <param name="standard">绩效标准.</param>
    /// <param name="scoring">评分标准.</param>
    /// <param name="remark">备注.</param>
    /// <exception cref="InvariantException">
    /// PB1101 to PB1103: a text is blank, malformed, or longer than 20,000 characters.
    /// </exception>
    public Indicator WithNotes(
        string? explanation = null,
        string? standard = null,
        string? scoring = null,
        string? remark = null
    ) =>
        (
            this with
            {
                Explanation = explanation,
                Standard = standard,
                Scoring = scoring,
                Remark = remark,
            }
        ).Checked();

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        broken.CheckName(Name, "/name");
        broken.CheckText(Explanation, "/explanation");
        broken.CheckText(Standard, "/standard");
        broken.CheckText(Scoring, "/scoring");
        broken.CheckText(Remark, "/remark");
        broken.CheckWeight(Weight, "/weight");
    }

    /// <summary>Category, name and value, for logs and debuggers.</summary>
    public override string ToString() => $"{Category} {Name}: {Value}";
}
