namespace PerformanceBudget.Domain;

/// <summary>The rules that the budget system's own form enforces, one code each.</summary>
internal static class Invariants
{
    public static readonly FindingDefinition Blank = Define(
        "PB1101",
        new("内容空白", "Blank text"),
        new("此处不能为空白。", "This must not be blank.")
    );

    public static readonly FindingDefinition ForbiddenCharacter = Define(
        "PB1102",
        new("含有不允许的字符", "Forbidden character"),
        new(
            "第{position}个字符 {character} 是控制字符或残缺的字符。",
            "Character {position}, {character}, is a control character or half of a character."
        )
    );

    public static readonly FindingDefinition TooLong = Define(
        "PB1103",
        new("文字过长", "Text too long"),
        new("共{actual}个字符，最多{limit}个。", "It has {actual} characters; at most {limit} are allowed.")
    );

    public static readonly FindingDefinition PeriodReversed = Define(
        "PB1104",
        new("日期颠倒", "Period ends before it starts"),
        new("开始日期{start}晚于完成日期{end}。", "The start {start} is later than the end {end}.")
    );

    public static readonly FindingDefinition NegativeAmount = Define(
        "PB1105",
        new("金额为负", "Negative amount"),
        new("金额{actual:Y}不能为负。", "The amount {actual} yuan must not be negative.")
    );

    public static readonly FindingDefinition ProjectFundingTotal = Define(
        "PB1106",
        new("项目资金总额不等于其构成之和", "Project funding does not add up"),
        new(
            "项目资金总额{actual:Y}，财政资金与其他资金之和为{expected:Y}，相差{difference:Y}。",
            "The project total is {actual} yuan, fiscal and other funds make {expected}, a difference of {difference}."
        )
    );

    public static readonly FindingDefinition AnnualFundingTotal = Define(
        "PB1107",
        new("年度资金申请总额不等于其构成之和", "Annual funding does not add up"),
        new(
            "年度资金申请总额{actual:Y}，当年财政拨款、上年结转资金与其他资金之和为{expected:Y}，相差{difference:Y}。",
            "The annual total is {actual} yuan, its three sources make {expected}, a difference of {difference}."
        )
    );

    public static readonly FindingDefinition LineStatedAmount = Define(
        "PB1108",
        new("写明金额与准确金额不符", "Stated amount does not fit the exact amount"),
        new(
            "写明{stated}，准确金额{actual:Y}不能四舍五入为该数。",
            "It states {stated}, to which the exact amount of {actual} yuan does not round."
        )
    );

    public static readonly FindingDefinition FormulaAndLines = Define(
        "PB1109",
        new("同时有算式和下级明细", "Both a formula and sub-lines"),
        new("一行明细只能有算式或下级明细之一。", "A budget line has a formula or sub-lines, not both.")
    );

    public static readonly FindingDefinition TooDeep = Define(
        "PB1110",
        new("层级过深", "Nested too deep"),
        new("最多{limit}层，此处有{actual}层。", "At most {limit} levels are allowed; here are {actual}.")
    );

    public static readonly FindingDefinition DuplicateProject = Define(
        "PB1111",
        new("项目重复", "Project declared twice"),
        new(
            "项目“{name}”（{unit}）与第{position}个项目的实施单位、名称和编码相同。",
            "The project {name} of {unit} has the unit, name and code of project number {position}."
        )
    );

    public static readonly FindingDefinition FiscalYear = Define(
        "PB1112",
        new("年度超出范围", "Fiscal year out of range"),
        new("年度{actual}不在{from}至{to}之间。", "The fiscal year {actual} is not between {from} and {to}.")
    );

    public static readonly FindingDefinition NegativeCount = Define(
        "PB1113",
        new("数目为负", "Negative count"),
        new("数目{actual}不能为负。", "The count {actual} must not be negative.")
    );

    public static readonly FindingDefinition Weight = Define(
        "PB1114",
        new("权重超出范围", "Weight out of range"),
        new("权重{actual}不在0至100之间。", "The weight {actual} is not between 0 and 100.")
    );

    public static readonly FindingDefinition UnnamedDocument = Define(
        "PB1115",
        new("文件既无标题也无文号", "Document without title and number"),
        new("依据文件应有标题或文号。", "A document has a title, a number, or both.")
    );

    public static readonly FindingDefinition ComposedFormula = Define(
        "PB1116",
        new("由文字整理的算式形式不符", "Composed formula out of form"),
        new(
            "由文字整理的算式须写出单价和数量，不带等号。",
            "A formula composed from prose is price and counts, without a stated result."
        )
    );

    public static readonly FindingDefinition PartialWithoutLines = Define(
        "PB1117",
        new("部分明细没有下级明细", "Partial breakdown without sub-lines"),
        new("标明只列出一部分，却没有下级明细。", "The breakdown is marked partial but lists nothing.")
    );

    private static FindingDefinition Define(string code, BilingualText title, BilingualText message) =>
        new(code, Severity.Error, title, message);
}
