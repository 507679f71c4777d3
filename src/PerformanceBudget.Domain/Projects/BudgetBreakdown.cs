using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>How a project's money is to be spent: that of the year (年度预算安排), or of its whole life.</summary>
/// <remarks>
/// <para>
/// Lines nest at most <see cref="BudgetLine.MaxDepth"/> deep. The total that the section states may be missing or
/// wrong: comparing it is for review. Equality is by all parts.
/// </para>
/// <para>JSON: <c>{"stated":"66.78万元","lines":[…]}</c>.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<BudgetBreakdown>))]
public sealed partial record BudgetBreakdown : IInvariant, IJsonObject<BudgetBreakdown>
{
    private ValueList<BudgetLine> _lines = ImmutableArray<BudgetLine>.Empty;

    private Breakdown _breakdown;

    private BudgetBreakdown() { }

    /// <summary>A project that declares no breakdown.</summary>
    public static BudgetBreakdown None { get; } = new();

    /// <summary>A breakdown of lines.</summary>
    /// <param name="lines">The lines, in the order of the document.</param>
    /// <param name="stated">The total that the section itself states, as written.</param>
    /// <param name="breakdown">Whether the lines claim to be all of the budget.</param>
    /// <param name="covers">Whether it spends the money of the year or of the whole project.</param>
    /// <exception cref="ArgumentException">
    /// A line is null, or <paramref name="breakdown"/> or <paramref name="covers"/> is undefined.
    /// </exception>
    /// <exception cref="InvariantException">
    /// PB1117: partial without lines.
    /// </exception>
    public static BudgetBreakdown Create(
        ImmutableArray<BudgetLine> lines,
        StatedAmount? stated = null,
        Breakdown breakdown = Breakdown.Complete,
        BudgetCoverage covers = BudgetCoverage.Year
    ) =>
        new BudgetBreakdown
        {
            Stated = stated,
            Covers = Guard.Against.EnumOutOfRange(covers),
            Lines = lines.OrEmpty(),
            Breakdown = Guard.Against.EnumOutOfRange(breakdown),
        }.Checked();

    /// <summary>The total that the section itself states, as written; null where it states none.</summary>
    public StatedAmount? Stated { get; private set; }

    /// <summary>The time whose money is spent.</summary>
    public BudgetCoverage Covers { get; private set; }

    /// <summary>Whether the lines claim to be all of the budget; never where one of them has no amount.</summary>
    public Breakdown Breakdown
    {
        get => _breakdown;
        private set => _breakdown = Lines.HaveAmounts() ? value : Breakdown.Partial;
    }

    /// <summary>The lines, in the order of the document.</summary>
    public ImmutableArray<BudgetLine> Lines
    {
        get => _lines;
        private set
        {
            _lines = value;
            Breakdown = _breakdown;
        }
    }

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        if (Breakdown == Breakdown.Partial && Lines.IsEmpty && broken.Knows("/breakdown", "/lines"))
        {
            broken.Add(Invariants.PartialWithoutLines, "/breakdown");
        }
    }

    /// <summary>The stated total and the number of lines, for logs and debuggers.</summary>
    public override string ToString() => $"{Stated} ({Lines.Length})";
}
