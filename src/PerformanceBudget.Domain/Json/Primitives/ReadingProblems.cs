namespace PerformanceBudget.Domain.Json;

/// <summary>What can be wrong with a value of a JSON document before any invariant is looked at.</summary>
internal static class ReadingProblems
{
    public static readonly FindingDefinition UnknownProperty = new(
        "PB1002",
        Severity.Error,
        new("未知属性", "Unknown property"),
        new("没有名为“{name}”的属性。", "There is no property named '{name}' here."),
        new(
            "删去该属性，或改为此处可用的属性：{expected}。",
            "Remove it, or use one of the properties that there are here: {expected}."
        )
    );

    public static readonly FindingDefinition DuplicateProperty = new(
        "PB1003",
        Severity.Error,
        new("属性重复", "Duplicate property"),
        new("属性“{name}”出现了不止一次。", "The property '{name}' occurs more than once."),
        new("只保留一个。", "Keep one of them.")
    );

    public static readonly FindingDefinition MissingProperty = new(
        "PB1004",
        Severity.Error,
        new("缺少属性", "Missing property"),
        new("缺少属性“{name}”。", "The property '{name}' is missing."),
        new("{hint}", "{hint}")
    );

    public static readonly FindingDefinition WrongType = new(
        "PB1005",
        Severity.Error,
        new("类型不符", "Wrong type"),
        new("此处应为{expected}，而不是{actual}。", "This should be {expected}, not {actual}."),
        new("{hint}", "{hint}")
    );

    public static readonly FindingDefinition WrongNull = new(
        "PB1006",
        Severity.Error,
        new("不允许null", "Null is not allowed"),
        new("此处应为{expected}，而不是null。", "This should be {expected}, not null."),
        new("没有值时省略该属性。", "Leave the property out where there is no value.")
    );

    public static readonly FindingDefinition NotExactInFen = new(
        "PB1007",
        Severity.Error,
        new("金额不能精确到分", "Amount not exact in fen"),
        new(
            "金额 {actual} 元超出范围或不能精确到分。",
            "The amount {actual} yuan is out of range or finer than a fen."
        ),
        new(
            "以元为单位，最多两位小数，绝对值不超过90071992547409.91。",
            "Write yuan with at most two decimals, at most 90071992547409.91 either way."
        )
    );

    public static readonly FindingDefinition BrokenString = new(
        "PB1008",
        Severity.Error,
        new("文字编码残缺", "Broken text encoding"),
        new(
            "文字“{actual}”不是完整的UTF-8。",
            "The text '{actual}' is not well-formed UTF-8, or has half of a surrogate pair."
        ),
        new("重新输入该处文字，并以UTF-8编码保存。", "Write the text again and save the file as UTF-8.")
    );

    public static readonly FindingDefinition UnreadableDate = new(
        "PB1009",
        Severity.Error,
        new("日期无法识别", "Unreadable date"),
        new("“{actual}”不是此处所要的日期。", "'{actual}' is no date of the form that is expected here."),
        new("{hint}", "{hint}")
    );

    public static readonly FindingDefinition UnknownCategory = new(
        "PB1010",
        Severity.Error,
        new("未知的指标类别", "Unknown indicator category"),
        new("“{actual}”不是指标类别。", "'{actual}' is no indicator category."),
        new("{hint}", "{hint}")
    );

    public static readonly FindingDefinition UnknownToken = new(
        "PB1011",
        Severity.Error,
        new("未知的取值", "Unknown value"),
        new("“{actual}”不是下列之一：{expected}。", "'{actual}' is none of: {expected}."),
        new("改为其中之一，大小写一致。", "Use one of them, spelt exactly so.")
    );

    public static readonly FindingDefinition UnreadableAmount = new(
        "PB1012",
        Severity.Error,
        new("金额无法识别", "Unreadable amount"),
        new("“{actual}”不是以元、万元或亿元写出的金额。", "'{actual}' is no amount in 元, 万元 or 亿元."),
        new("{hint}", "{hint}")
    );

    public static readonly FindingDefinition UnreadableFormula = new(
        "PB1013",
        Severity.Information,
        new("算式无法识别", "Unreadable formula"),
        new("算式第{position}个字符：{reason}。", "Character {position} of the formula: {reason}."),
        new(
            "改正算式；不改的，该行把它作为文字保留。",
            "Correct the formula; otherwise the line keeps it as text."
        )
    );

    public static readonly FindingDefinition UnreadableUnit = new(
        "PB1014",
        Severity.Error,
        new("计量单位无法识别", "Unreadable unit"),
        new("“{actual}”不是规范写法的计量单位。", "'{actual}' is no unit in its canonical spelling."),
        new("{hint}", "{hint}")
    );

    public static readonly FindingDefinition IndicatorValueParts = new(
        "PB1015",
        Severity.Error,
        new("指标值自相矛盾", "Contradictory indicator value"),
        new("指标值的各部分不能组成一个值：{reason}", "The parts do not make one indicator value: {reason}"),
        new("核对各部分，使其与原文一致。", "Compare the parts with what the document says.")
    );

    public static readonly FindingDefinition NumberOutOfRange = new(
        "PB1016",
        Severity.Error,
        new("数字超出范围", "Number out of range"),
        new(
            "数字 {actual} 超出范围，或者位数太多。",
            "The number {actual} is out of range or has too many digits."
        ),
        new("核对该数字；数目和年度须为整数。", "Check the number; counts and years are whole numbers.")
    );

    public static readonly FindingDefinition WrongKind = new(
        "PB1018",
        Severity.Error,
        new("指标值种类不符", "Wrong kind of indicator value"),
        new("此处应为{expected}，而不是{actual}。", "This should be a {expected}, not a {actual}."),
        new("改用所要的种类。", "Use a value of that kind.")
    );

    public static readonly FindingDefinition UnreadableQuantity = new(
        "PB1019",
        Severity.Error,
        new("数量无法识别", "Unreadable quantity"),
        new("“{actual}”不是带计量单位的数量。", "'{actual}' is no number with a unit."),
        new("写作数字加单位，例如“60.00元/人/天”。", "Write a number and a unit, as in 60.00元/人/天.")
    );

    public static readonly FindingDefinition UnreadableCode = new(
        "PB1024",
        Severity.Error,
        new("编号无法识别", "Unreadable code"),
        new("“{actual}”不是编号。", "'{actual}' is no code."),
        new(
            "写作二至八个大写字母加四位数字，例如PB2003。",
            "Write two to eight capital letters and four digits, as in PB2003."
        )
    );

    public static readonly FindingDefinition UnreadablePlace = new(
        "PB1025",
        Severity.Error,
        new("位置无法识别", "Unreadable place"),
        new("“{actual}”不是位置。", "'{actual}' is no place."),
        new(
            "写作空串，或每一步以“/”开头，名称中的“~”写作“~0”，“/”写作“~1”。",
            "Leave it empty, or begin each step with a '/', with ~0 for '~' and ~1 for '/' in names."
        )
    );
}
