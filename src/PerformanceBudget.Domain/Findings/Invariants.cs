namespace PerformanceBudget.Domain;

/// <summary>The rules that the budget system's own form enforces, one code each.</summary>
internal static class Invariants
{
    public static readonly FindingDefinition Blank = Define(
        "PB1101",
        new("内容空白", "Blank text"),
        new("此处不能为空白。", "This must not be blank."),
        new(
            "填写内容；可以没有的属性，没有内容时省略。",
            "Fill it in; where the property need not be there and there is nothing to say, leave it out."
        )
    );

    public static readonly FindingDefinition ForbiddenCharacter = Define(
        "PB1102",
        new("含有不允许的字符", "Forbidden character"),
        new(
            "第{position}个字符 {character} 是控制字符或残缺的字符。",
            "Character {position}, {character}, is a control character or half of a character."
        ),
        new("删去该字符，或重新输入。", "Remove the character, or write it again.")
    );

    public static readonly FindingDefinition TooLong = Define(
        "PB1103",
        new("文字过长", "Text too long"),
        new("共{actual}个字符，最多{limit}个。", "It has {actual} characters; at most {limit} are allowed."),
        new("缩短文字。", "Shorten it.")
    );

    public static readonly FindingDefinition PeriodReversed = Define(
        "PB1104",
        new("日期颠倒", "Period ends before it starts"),
        new("开始日期{start}晚于完成日期{end}。", "The start {start} is later than the end {end}."),
        new("核对两个日期。", "Check both dates.")
    );

    public static readonly FindingDefinition NegativeAmount = Define(
        "PB1105",
        new("金额为负", "Negative amount"),
        new("金额{actual:Y}不能为负。", "The amount {actual} yuan must not be negative."),
        new("核对金额；支出写作正数。", "Check the amount; what is spent is positive.")
    );

    public static readonly FindingDefinition FundingTotal = Define(
        "PB1106",
        new("资金总额不等于其来源之和", "Funding does not add up"),
        new(
            "资金总额{actual:Y}，各项来源之和为{expected:Y}，相差{distance:Y}。",
            "The total is {actual} yuan, its sources make {expected}, a difference of {distance}."
        ),
        new(
            "核对总额和各项来源；照录原文矛盾的，标明asWritten。",
            "Check the total and its sources; where the form itself contradicts, say asWritten."
        )
    );

    public static readonly FindingDefinition FundingSourceTotal = Define(
        "PB1107",
        new("资金来源不等于其构成之和", "A source of funding does not add up"),
        new(
            "{source}{actual:Y}，其构成之和为{expected:Y}，相差{distance:Y}。",
            "{source} is {actual} yuan, its own sources make {expected}, a difference of {distance}."
        ),
        new("核对该项来源和它的构成。", "Check the source and what it is made of.")
    );

    public static readonly FindingDefinition LineStatedAmount = Define(
        "PB1108",
        new("写明金额与准确金额不符", "Stated amount does not fit the exact amount"),
        new(
            "写明{stated}，准确金额{actual:Y}不能四舍五入为该数。",
            "It states {stated}, to which the exact amount of {actual} yuan does not round."
        ),
        new("核对两个金额。", "Check both amounts.")
    );

    public static readonly FindingDefinition FormulaAndLines = Define(
        "PB1109",
        new("同时有算式和下级明细", "Both a formula and sub-lines"),
        new("一行明细只能有算式或下级明细之一。", "A budget line has a formula or sub-lines, not both."),
        new("删去算式，或把它移到某一行下级明细。", "Remove the formula, or move it to one of the sub-lines.")
    );

    public static readonly FindingDefinition TooDeep = Define(
        "PB1110",
        new("层级过深", "Nested too deep"),
        new("最多{limit}层，此处有{actual}层。", "At most {limit} levels are allowed; here are {actual}."),
        new("合并层级。", "Put levels together.")
    );

    public static readonly FindingDefinition DuplicateProject = Define(
        "PB1111",
        new("项目重复", "Project declared twice"),
        new(
            "项目“{name}”（{unit}）与第{position}个项目的实施单位、名称和编码相同。",
            "The project {name} of {unit} has the unit, name and code of project number {position}."
        ),
        new("删去重复的项目，或以编码区分。", "Remove one of them, or tell them apart by a code.")
    );

    public static readonly FindingDefinition FiscalYear = Define(
        "PB1112",
        new("年度超出范围", "Fiscal year out of range"),
        new("年度{actual}不在{from}至{to}之间。", "The fiscal year {actual} is not between {from} and {to}."),
        new("核对年度，写作四位数字。", "Check the year, and write four digits.")
    );

    public static readonly FindingDefinition NegativeCount = Define(
        "PB1113",
        new("数目为负", "Negative count"),
        new("数目{actual}不能为负。", "The count {actual} must not be negative."),
        new("核对数目。", "Check the count.")
    );

    public static readonly FindingDefinition Weight = Define(
        "PB1114",
        new("权重超出范围", "Weight out of range"),
        new("权重{actual}不在0至100之间。", "The weight {actual} is not between 0 and 100."),
        new("核对权重，以百分之几计。", "Check the weight; it is a percentage.")
    );

    public static readonly FindingDefinition UnnamedDocument = Define(
        "PB1115",
        new("文件既无标题也无文号", "Document without title and number"),
        new("依据文件应有标题或文号。", "A document has a title, a number, or both."),
        new("补上标题或文号，或删去该项。", "Add a title or a number, or remove the document.")
    );

    public static readonly FindingDefinition ComposedFormula = Define(
        "PB1116",
        new("由文字整理的算式形式不符", "Composed formula out of form"),
        new(
            "由文字整理的算式须写出单价和数量，不带等号。",
            "A formula composed from prose is price and counts, without a stated result."
        ),
        new("去掉等号和结果，或去掉formulaComposed。", "Take the result off, or formulaComposed.")
    );

    public static readonly FindingDefinition PartialWithoutLines = Define(
        "PB1117",
        new("标明部分却没有列出", "Partial, and nothing is listed"),
        new("标明只列出一部分，却什么也没有列出。", "It is marked partial but lists nothing."),
        new(
            "补上所列各项，或去掉breakdown（资金来源为partial）。",
            "List the parts, or take breakdown (partial, at a source of funding) off."
        )
    );

    public static readonly FindingDefinition StatedWithoutAmount = Define(
        "PB1118",
        new("写明了金额却没有准确金额", "Stated amount without an exact one"),
        new(
            "写明了金额的明细须有准确金额（amount）。",
            "A line that states an amount has an exact one (amount) too."
        ),
        new("补上amount，或去掉写明的金额。", "Add amount, or take the stated one off.")
    );

    private static FindingDefinition Define(
        string code,
        BilingualText title,
        BilingualText message,
        BilingualText advice
    ) => new(code, Severity.Error, title, message, advice);
}
