using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>One line of a project's budget breakdown (年度预算安排), with its sub-lines.</summary>
/// <remarks>
/// <para>
/// A line has an exact amount that is not negative and that fits the amount as written, or none where it is a use that is only
/// named; and at most one of a formula and sub-lines. Lines nest at most <see cref="MaxDepth"/> deep. Whether the sub-lines or
/// the formula make the amount is for review. Equality is by all parts.
/// </para>
/// <para>
/// JSON: <c>{"name":"租房费用","amount":144000.00,"stated":"14.40万元","formula":"4000.00元*12*3=14.40万元"}</c>.
/// </para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<BudgetLine>))]
public sealed partial record BudgetLine : IInvariant, IJsonObject<BudgetLine>
{
    /// <summary>How deep lines may nest: a line with three levels of sub-lines below it.</summary>
    public const int MaxDepth = 4;

    private ValueList<StatedAmount> _restated = ImmutableArray<StatedAmount>.Empty;
    private ValueList<PreviousAmount> _previous = ImmutableArray<PreviousAmount>.Empty;
    private ValueList<BudgetLine> _lines = ImmutableArray<BudgetLine>.Empty;
    private Breakdown _breakdown;

    private BudgetLine() { }

    /// <summary>A line with its exact amount.</summary>
    /// <param name="name">What the money is for.</param>
    /// <param name="amount">The exact amount, not negative.</param>
    /// <param name="stated">The amount as a document writes it, to which <paramref name="amount"/> must round.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvariantException">
    /// PB1101 to PB1103: the name; PB1105: a negative amount; PB1108: the stated amount does not fit.
    /// </exception>
    public static BudgetLine Create(string name, Money amount, StatedAmount? stated = null) =>
        new BudgetLine
        {
            Name = Guard.Against.Null(name),
            Amount = amount,
            Stated = stated,
        }.Checked();

    /// <summary>A line of which only the written amount is known: its value is the exact amount.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvariantException">PB1101 to PB1103: the name; PB1105: a negative amount.</exception>
    public static BudgetLine Create(string name, StatedAmount stated) => Create(name, stated.Value, stated);

    /// <summary>A use that is only named, without an amount. What it belongs to is then a partial breakdown.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvariantException">PB1101 to PB1103: the name.</exception>
    public static BudgetLine Create(string name) =>
        new BudgetLine { Name = Guard.Against.Null(name) }.Checked();

    /// <summary>What the money is for.</summary>
    public string Name { get; private set; } = null!;

    /// <summary>The exact amount; null where the line is a use that is only named.</summary>
    public Money? Amount { get; private set; }

    /// <summary>The amount as a document writes it; null where there is no document or no figure in it.</summary>
    public StatedAmount? Stated { get; private set; }

    /// <summary>Further spellings of the same amount in the same document, in its order.</summary>
    public ImmutableArray<StatedAmount> Restated
    {
        get => _restated;
        private set => _restated = value;
    }

    /// <summary>The arithmetic behind the amount.</summary>
    public CostFormula? Formula { get; private set; }

    /// <summary>Whether the formula was composed from prose instead of being copied from the document.</summary>
    public bool FormulaComposed { get; private set; }

    /// <summary>What the document says about the line.</summary>
    public string? Text { get; private set; }

    /// <summary>What was spent on it in earlier years, where a form says so, in its order.</summary>
    public ImmutableArray<PreviousAmount> Previous
    {
        get => _previous;
        private set => _previous = value;
    }

    /// <summary>Whether the sub-lines claim to be all of the line; never where one of them has no amount.</summary>
    public Breakdown Breakdown
    {
        get => _breakdown;
        private set => _breakdown = Lines.HaveAmounts() ? value : Breakdown.Partial;
    }

    /// <summary>The sub-lines, in the order of the document.</summary>
    public ImmutableArray<BudgetLine> Lines
    {
        get => _lines;
        private set
        {
            _lines = value;
            Breakdown = _breakdown;
        }
    }

    /// <summary>How many levels of lines there are from this one down: 1 for a line without sub-lines.</summary>
    public int Depth
    {
        get
        {
            var below = 0;
            foreach (var line in Lines)
            {
                below = Math.Max(below, line.Depth);
            }

            return below + 1;
        }
    }

    /// <summary>The same line with another amount, or without one.</summary>
    /// <exception cref="InvariantException">PB1105, PB1108; PB1118: stated and not exact.</exception>
    public BudgetLine WithAmount(Money? amount, StatedAmount? stated = null) =>
        (this with { Amount = amount, Stated = stated }).Checked();

    /// <summary>The same line with further spellings of its amount.</summary>
    /// <exception cref="InvariantException">PB1118: it has no amount.</exception>
    public BudgetLine WithRestated(ImmutableArray<StatedAmount> restated) =>
        (this with { Restated = restated.IsDefault ? [] : restated }).Checked();

    /// <summary>The same line with what was spent on it in earlier years.</summary>
    /// <exception cref="ArgumentException">An amount is null.</exception>
    public BudgetLine WithPrevious(ImmutableArray<PreviousAmount> previous) =>
        this with
        {
            Previous = previous.OrEmpty(),
        };

    /// <summary>The same line with a formula, or without one.</summary>
    /// <param name="formula">The arithmetic behind the amount.</param>
    /// <param name="composed">Whether it was composed from prose; it then states no result.</param>
    /// <exception cref="InvariantException">PB1109: it has sub-lines; PB1116: composed, and with a result.</exception>
    public BudgetLine WithFormula(CostFormula? formula, bool composed = false) =>
        (this with { Formula = formula, FormulaComposed = composed }).Checked();

    /// <summary>The same line with what the document says about it.</summary>
    /// <exception cref="InvariantException">PB1101 to PB1103: the text.</exception>
    public BudgetLine WithText(string? text) => (this with { Text = text }).Checked();

    /// <summary>The same line with sub-lines, or without any.</summary>
    /// <exception cref="ArgumentException">A line is null.</exception>
    /// <exception cref="InvariantException">
    /// PB1109: it has a formula; PB1110: the lines nest too deep; PB1117: partial without lines.
    /// </exception>
    public BudgetLine WithLines(ImmutableArray<BudgetLine> lines, Breakdown breakdown = Breakdown.Complete) =>
        (
            this with
            {
                Lines = lines.OrEmpty(),
                Breakdown = Guard.Against.EnumOutOfRange(breakdown),
            }
        ).Checked();

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        broken.CheckName(Name, "/name");
        broken.CheckAmount(Amount, "/amount");
        broken.CheckText(Text, "/text");

        if (Amount is not { } amount)
        {
            if ((Stated is not null || !Restated.IsEmpty) && broken.Knows("/amount"))
            {
                broken.Add(Invariants.StatedWithoutAmount, Stated is null ? "/restated" : "/stated");
            }
        }
        else if (
            Stated is { } stated
            && broken.Knows("/amount", "/stated")
            && !stated.IsConsistentWith(amount)
        )
        {
            broken.Add(
                Invariants.LineStatedAmount,
                "/stated",
                new("stated", stated),
                new(FindingValue.Actual, amount)
            );
        }

        if (Formula is not null && !Lines.IsEmpty)
        {
            broken.Add(Invariants.FormulaAndLines, "/formula");
        }

        if (
            FormulaComposed
            && (Formula is null || Formula.Stated is not null)
            && !IsFormulaUnread
            && broken.Knows("/formula")
        )
        {
            broken.Add(Invariants.ComposedFormula, "/formulaComposed");
        }

        if (Breakdown == Breakdown.Partial && Lines.IsEmpty && broken.Knows("/breakdown", "/lines"))
        {
            broken.Add(Invariants.PartialWithoutLines, "/breakdown");
        }

        broken.CheckDepth(Depth, MaxDepth, "/lines");
        CheckUnreadFormula(ref broken);
    }

    /// <summary>Name and amount, for logs and debuggers.</summary>
    public override string ToString() => $"{Name} {Amount}";
}
