using System.Collections.Immutable;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Every layout that is known, one deviation from the national form each, and mixtures of them.</summary>
public static class LayoutCatalogue
{
    public static ImmutableArray<Layout> Named { get; } =
    [
        new("national-6"),
        new("national-7") { Columns = 7 },
        new("national-8") { Columns = 8 },
        new("goals-stacked") { Goals = GoalCells.Stacked },
        new("goals-without-label") { Goals = GoalCells.StackedWithoutLabel },
        new("year-only") { Money = MoneyRows.YearOnly, Goals = GoalCells.AnnualOnly },
        new("transfer")
        {
            Money = MoneyRows.Transfer,
            Goals = GoalCells.AnnualOnly,
            InTenThousands = true,
        },
        new("no-side-label") { HasSideLabel = false },
        new("group-blank") { Groups = GroupCells.Blank },
        new("group-with-category") { Groups = GroupCells.WithCategory },
        new("category-repeated") { Groups = GroupCells.Repeated },
        new("totals-row") { HasTotals = true, HasWeights = true },
        new("title-own-table") { Title = FormTitle.OwnTable },
        new("title-paragraph") { Title = FormTitle.Paragraph },
        new("two-tables") { Division = FormDivision.TwoTables },
        new("nested-form") { Division = FormDivision.Nested },
        new("nested-indicators") { Division = FormDivision.NestedIndicators },
        new("filler-rows") { HasFillers = true },
        new("wide") { Kind = FormKind.Wide },
        new("wide-repeated")
        {
            Kind = FormKind.Wide,
            Groups = GroupCells.Repeated,
            HasWeights = true,
        },
        new("wide-split-values")
        {
            Kind = FormKind.Wide,
            Groups = GroupCells.Repeated,
            Values = ValueCells.SignNumberUnit,
            HasWeights = true,
            HasDirections = true,
            InTenThousands = true,
        },
        new("weights") { HasWeights = true },
        new("weights-first") { HasWeights = true, WeightsFirst = true },
        new("directions") { HasDirections = true, HasWeights = true },
        new("standards-and-remarks") { HasStandards = true, HasRemarks = true },
        new("explanations") { HasExplanations = true, HasRemarks = true },
        new("values-without-sign") { HasSigns = false },
        new("value-and-unit") { Values = ValueCells.ValueAndUnit },
        new("sign-number-unit") { Values = ValueCells.SignNumberUnit, HasWeights = true },
        new("unit-sign-number") { Values = ValueCells.UnitSignNumber },
        new("cost-under-output") { CostUnderOutput = true },
        new("regions-2")
        {
            Regions = 2,
            Money = MoneyRows.Transfer,
            Goals = GoalCells.AnnualOnly,
        },
        new("regions-4")
        {
            Regions = 4,
            RegionsUnderOneHead = true,
            Money = MoneyRows.Transfer,
            Goals = GoalCells.AnnualOnly,
        },
        new("regions-7")
        {
            Regions = 7,
            RegionsUnderOneHead = true,
            Money = MoneyRows.Transfer,
            Goals = GoalCells.AnnualOnly,
        },
        new("mid-term-values") { MidTerm = MidTermCells.TwoValues },
        new("mid-term-halves") { MidTerm = MidTermCells.TwoHalves },
        new("flat")
        {
            Kind = FormKind.Flat,
            Money = MoneyRows.YearOnly,
            Goals = GoalCells.AnnualOnly,
        },
        new("flat-split")
        {
            Kind = FormKind.Flat,
            Money = MoneyRows.YearOnly,
            Goals = GoalCells.AnnualOnly,
            Values = ValueCells.UnitSignNumber,
            HasWeights = true,
            WeightsFirst = true,
        },
        new("ten-thousands") { InTenThousands = true },
        new("template") { HasTemplate = true },
        new("period-one-cell") { Period = PeriodCells.OneCell },
        new("period-absent") { Period = PeriodCells.Absent },
        new("self-evaluation")
        {
            Kind = FormKind.SelfEvaluation,
            HasWeights = true,
            Goals = GoalCells.AnnualOnly,
            Period = PeriodCells.Absent,
        },
        new("self-evaluation-scores-first")
        {
            Kind = FormKind.SelfEvaluation,
            HasWeights = true,
            WeightsFirst = true,
            HasTotals = true,
            Goals = GoalCells.AnnualOnly,
            Period = PeriodCells.Absent,
            InTenThousands = true,
        },
        new("blanks-in-headings") { Text = TextStyle.BlanksInHeadings },
        new("letter-spacing") { Text = TextStyle.LetterSpacing },
        new("full-width") { Text = TextStyle.FullWidth },
        new("ideographic-space") { Text = TextStyle.LetterSpacing | TextStyle.IdeographicSpace },
        new("no-break-space") { Text = TextStyle.BlanksInHeadings | TextStyle.NoBreakSpace },
        new("radicals") { Text = TextStyle.Radicals },
        new("wraps") { Text = TextStyle.Wraps },
        new("behind-statement") { Around = Surroundings.Statement },
        new("behind-budget-tables") { Around = Surroundings.BudgetTables },
    ];

    /// <summary>A layout of several deviations that go together.</summary>
    public static Layout Mixed(Random random)
    {
        var kind = random.Next(8) switch
        {
            0 => FormKind.SelfEvaluation,
            1 => FormKind.Wide,
            2 => FormKind.Flat,
            _ => FormKind.Declaration,
        };
        var national = kind == FormKind.Declaration && random.Percent(60);
        return new Layout("mixed")
        {
            Kind = kind,
            Columns = random.Next(6, 9),
            Title = random.OneOf(Enum.GetValues<FormTitle>()),
            Division =
                kind != FormKind.Wide && random.Percent(15) ? FormDivision.TwoTables : FormDivision.None,
            Period =
                kind == FormKind.SelfEvaluation
                    ? PeriodCells.Absent
                    : random.OneOf(Enum.GetValues<PeriodCells>()),
            Money = national ? MoneyRows.National : random.OneOf(MoneyRows.YearOnly, MoneyRows.Transfer),
            InTenThousands = random.Percent(50),
            Goals = national ? random.OneOf(Enum.GetValues<GoalCells>()) : GoalCells.AnnualOnly,
            HasSideLabel = random.Percent(75),
            Groups = random.OneOf(
                GroupCells.Merged,
                GroupCells.Merged,
                GroupCells.Blank,
                GroupCells.Repeated,
                GroupCells.WithCategory
            ),
            Values = random.OneOf(Enum.GetValues<ValueCells>()),
            HasSigns = random.Percent(80),
            CostUnderOutput = random.Percent(20),
            Regions = kind == FormKind.Declaration && random.Percent(10) ? random.Next(2, 8) : 0,
            HasWeights = random.Percent(40),
            WeightsFirst = random.Percent(30),
            HasDirections = random.Percent(15),
            HasStandards = random.Percent(15),
            HasRemarks = random.Percent(25),
            HasTotals = random.Percent(15),
            HasFillers = random.Percent(15),
            HasTemplate = kind == FormKind.Declaration && random.Percent(10),
            Text = random.Percent(40)
                ? random.OneOf(
                    TextStyle.BlanksInHeadings,
                    TextStyle.LetterSpacing | TextStyle.IdeographicSpace,
                    TextStyle.FullWidth,
                    TextStyle.Radicals,
                    TextStyle.Wraps
                )
                : TextStyle.Plain,
            Around = random.Percent(25)
                ? random.OneOf(Surroundings.Statement, Surroundings.BudgetTables)
                : Surroundings.Nothing,
        };
    }
}
