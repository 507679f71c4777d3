namespace PerformanceBudget.Documents.Testing;

/// <summary>How a form is laid out, and what it has room for. The national form where nothing else is said.</summary>
public sealed record Layout(string Name)
{
    public FormKind Kind { get; init; }

    /// <summary>How many physical columns at least; more where the form needs them.</summary>
    public int Columns { get; init; } = 6;

    public FormTitle Title { get; init; }

    public FormDivision Division { get; init; }

    public PeriodCells Period { get; init; }

    public MoneyRows Money { get; init; }

    /// <summary>Whether amounts are in 万元, as the head of their rows says.</summary>
    public bool InTenThousands { get; init; }

    public GoalCells Goals { get; init; }

    /// <summary>Whether 绩效指标 stands beside the indicators.</summary>
    public bool HasSideLabel { get; init; } = true;

    public GroupCells Groups { get; init; }

    public ValueCells Values { get; init; }

    /// <summary>Whether values have signs.</summary>
    public bool HasSigns { get; init; } = true;

    public bool CostUnderOutput { get; init; }

    public MidTermCells MidTerm { get; init; }

    /// <summary>How many regions have values of their own; 0 where there is one value for all.</summary>
    public int Regions { get; init; }

    /// <summary>Whether the regions stand below one head 指标值.</summary>
    public bool RegionsUnderOneHead { get; init; }

    public bool HasWeights { get; init; }

    public bool WeightsFirst { get; init; }

    public bool HasDirections { get; init; }

    public bool HasExplanations { get; init; }

    public bool HasStandards { get; init; }

    public bool HasRemarks { get; init; }

    /// <summary>Whether a row of totals closes the indicators.</summary>
    public bool HasTotals { get; init; }

    /// <summary>Whether blank rows stand between the others.</summary>
    public bool HasFillers { get; init; }

    /// <summary>Whether the ministry's template shows: ★, 指标1：, (≥**%).</summary>
    public bool HasTemplate { get; init; }

    public TextStyle Text { get; init; }

    public Surroundings Around { get; init; }

    /// <summary>Whether a format can have this layout at all.</summary>
    public bool CanBe(SyntheticFormat format) =>
        Division is not (FormDivision.Nested or FormDivision.NestedIndicators)
        || format
            is SyntheticFormat.Docx
                or SyntheticFormat.Html
                or SyntheticFormat.Pdf
                or SyntheticFormat.Ofd;

    public override string ToString() => Name;
}

public enum FormKind
{
    /// <summary>申报表: one form a project.</summary>
    Declaration,

    /// <summary>自评表: targets beside what was reached, scores and reasons.</summary>
    SelfEvaluation,

    /// <summary>One wide table of several projects, their cells merged downwards.</summary>
    Wide,

    /// <summary>A list of indicators without levels.</summary>
    Flat,
}

public enum FormTitle
{
    InTable,
    OwnTable,
    Paragraph,
}

public enum FormDivision
{
    None,

    /// <summary>The indicators stand in a table of their own.</summary>
    TwoTables,

    /// <summary>The whole form stands in a cell.</summary>
    Nested,

    /// <summary>The indicators stand in a table in a cell of the form.</summary>
    NestedIndicators,
}

public enum PeriodCells
{
    TwoDates,
    OneCell,
    Absent,
}

public enum MoneyRows
{
    /// <summary>The whole project on the left, the year on the right.</summary>
    National,

    /// <summary>年度资金总额, 财政拨款, 其他资金.</summary>
    YearOnly,

    /// <summary>年度金额, 中央补助, 地方资金.</summary>
    Transfer,
}

public enum GoalCells
{
    SideBySide,
    Stacked,
    StackedWithoutLabel,
    AnnualOnly,
}

public enum GroupCells
{
    Merged,

    /// <summary>Some cells of groups are blank.</summary>
    Blank,

    /// <summary>Group and category in one cell.</summary>
    WithCategory,

    /// <summary>Group and category in every row.</summary>
    Repeated,
}

public enum ValueCells
{
    One,

    /// <summary>Sign and number, and the unit behind it.</summary>
    ValueAndUnit,

    SignNumberUnit,

    /// <summary>Sign, unit, number: as exports have it.</summary>
    UnitSignNumber,
}

public enum MidTermCells
{
    None,

    /// <summary>Two values behind each name.</summary>
    TwoValues,

    /// <summary>Category, name and value twice, side by side.</summary>
    TwoHalves,
}

public enum Surroundings
{
    Nothing,

    /// <summary>A 项目经费情况说明 before each form.</summary>
    Statement,

    /// <summary>The tables of a department's budget before the forms.</summary>
    BudgetTables,
}

/// <summary>What is done to the characters.</summary>
[Flags]
public enum TextStyle
{
    Plain = 0,

    /// <summary>A blank in headings here and there: 数量 指标.</summary>
    BlanksInHeadings = 1,

    /// <summary>Blanks between the letters of headings: 项 目 名 称.</summary>
    LetterSpacing = 2,

    /// <summary>Digits, signs and brackets of values and amounts in full width.</summary>
    FullWidth = 4,

    /// <summary>Blanks of headings are U+3000, and cells are indented with it.</summary>
    IdeographicSpace = 8,

    /// <summary>Blanks of headings are no-break spaces, and cells are padded with them.</summary>
    NoBreakSpace = 16,

    /// <summary>Radicals stand for the characters that look like them.</summary>
    Radicals = 32,

    /// <summary>Lines of cells are broken wherever they are full.</summary>
    Wraps = 64,
}
