namespace PerformanceBudget.Domain.Json;

/// <summary>What can be wrong with a JSON document before any invariant is looked at.</summary>
internal static class ReadingProblems
{
    public static readonly FindingDefinition BadJson = Define(
        "PB1001",
        new("不是合法的JSON", "Not valid JSON"),
        new("从此处起无法读取：{reason}", "Cannot be read from here on: {reason}")
    );

    public static readonly FindingDefinition UnknownProperty = Define(
        "PB1002",
        new("未知属性", "Unknown property"),
        new("没有名为“{name}”的属性。", "There is no property named '{name}' here.")
    );

    public static readonly FindingDefinition DuplicateProperty = Define(
        "PB1003",
        new("属性重复", "Duplicate property"),
        new("属性“{name}”出现了不止一次。", "The property '{name}' occurs more than once.")
    );

    public static readonly FindingDefinition MissingProperty = Define(
        "PB1004",
        new("缺少属性", "Missing property"),
        new("缺少属性“{name}”。", "The property '{name}' is missing.")
    );

    public static readonly FindingDefinition WrongType = Define(
        "PB1005",
        new("类型不符", "Wrong type"),
        new("此处应为{expected}，而不是{actual}。", "This should be {expected}, not {actual}.")
    );

    public static readonly FindingDefinition WrongNull = Define(
        "PB1006",
        new("不允许null", "Null is not allowed"),
        new(
            "此处应为{expected}；没有值时应省略该属性。",
            "This should be {expected}; leave the property out where there is no value."
        )
    );

    public static readonly FindingDefinition NotExactInFen = Define(
        "PB1007",
        new("金额不能精确到分", "Amount not exact in fen"),
        new(
            "金额 {actual} 元超出范围或不能精确到分。",
            "The amount {actual} yuan is out of range or finer than a fen."
        )
    );

    public static readonly FindingDefinition BrokenString = Define(
        "PB1008",
        new("文字编码残缺", "Broken text encoding"),
        new("文字不是完整的UTF-8。", "The text is not well-formed UTF-8, or has half of a surrogate pair.")
    );

    public static readonly FindingDefinition UnreadableDate = Define(
        "PB1009",
        new("日期无法识别", "Unreadable date"),
        new("“{actual}”不是日期。", "'{actual}' is no date of the form that is expected here.")
    );

    public static readonly FindingDefinition UnknownCategory = Define(
        "PB1010",
        new("未知的指标类别", "Unknown indicator category"),
        new("“{actual}”不是指标类别。", "'{actual}' is no indicator category.")
    );

    public static readonly FindingDefinition UnknownToken = Define(
        "PB1011",
        new("未知的取值", "Unknown value"),
        new("“{actual}”不是下列之一：{expected}。", "'{actual}' is none of: {expected}.")
    );

    public static readonly FindingDefinition UnreadableAmount = Define(
        "PB1012",
        new("金额无法识别", "Unreadable amount"),
        new("“{actual}”不是以元、万元或亿元写出的金额。", "'{actual}' is no amount in 元, 万元 or 亿元.")
    );

    public static readonly FindingDefinition UnreadableFormula = Define(
        "PB1013",
        new("算式无法识别", "Unreadable formula"),
        new("第{position}个字符：{reason}", "Character {position}: {reason}")
    );

    public static readonly FindingDefinition UnreadableUnit = Define(
        "PB1014",
        new("计量单位无法识别", "Unreadable unit"),
        new("“{actual}”不是计量单位。", "'{actual}' is no unit.")
    );

    public static readonly FindingDefinition IndicatorValueParts = Define(
        "PB1015",
        new("指标值自相矛盾", "Contradictory indicator value"),
        new("指标值的各部分不能组成一个值：{reason}", "The parts do not make one indicator value: {reason}")
    );

    public static readonly FindingDefinition NumberOutOfRange = Define(
        "PB1016",
        new("数字超出范围", "Number out of range"),
        new(
            "数字 {actual} 超出范围，或者位数太多。",
            "The number {actual} is out of range or has too many digits."
        )
    );

    public static readonly FindingDefinition TooManyProblems = Define(
        "PB1017",
        new("问题过多", "Too many problems"),
        new("已有{actual}个问题，不再继续读取。", "There are {actual} problems; reading stops here.")
    );

    public static readonly FindingDefinition WrongKind = Define(
        "PB1018",
        new("指标值种类不符", "Wrong kind of indicator value"),
        new("此处应为{expected}，而不是{actual}。", "This should be a {expected}, not a {actual}.")
    );

    public static readonly FindingDefinition UnreadableQuantity = Define(
        "PB1019",
        new("数量无法识别", "Unreadable quantity"),
        new("“{actual}”不是带计量单位的数量。", "'{actual}' is no number with a unit.")
    );

    public static readonly FindingDefinition TooManyBytes = Define(
        "PB1020",
        new("文件过大", "Document too large"),
        new("超过{limit}字节，未读取。", "It has more than {limit} bytes and was not read.")
    );

    public static readonly FindingDefinition NestedTooDeep = Define(
        "PB1021",
        new("JSON嵌套过深", "JSON nested too deep"),
        new(
            "嵌套超过{limit}层，从此处起未读取。",
            "It nests more than {limit} levels deep and was not read from here on."
        )
    );

    public static readonly FindingDefinition TooManyValues = Define(
        "PB1022",
        new("值过多", "Too many values"),
        new(
            "共有{limit}个以上的值，从此处起未读取。",
            "There are more than {limit} values; it was not read from here on."
        )
    );

    public static readonly FindingDefinition TooManyTextBytes = Define(
        "PB1023",
        new("字符串过长", "String too long"),
        new("字符串超过{limit}字节。", "The string has more than {limit} bytes.")
    );

    public static readonly FindingDefinition UnreadableCode = Define(
        "PB1024",
        new("编号无法识别", "Unreadable code"),
        new(
            "“{actual}”不是编号：二至八个大写字母加四位数字，例如PB2003。",
            "'{actual}' is no code: two to eight capital letters and four digits, as in PB2003."
        )
    );

    public static readonly FindingDefinition UnreadablePlace = Define(
        "PB1025",
        new("位置无法识别", "Unreadable place"),
        new(
            "“{actual}”不是位置：空串，或每一步以“/”开头，名称中的“~”写作“~0”，“/”写作“~1”。",
            "'{actual}' is no place: empty, or each step behind a '/', with ~0 for '~' and ~1 for '/' in names."
        )
    );

    public static readonly FindingDefinition ForeignFormat = Define(
        "PB1026",
        new("另一种格式的文件", "Another format"),
        new(
            "文件的格式为“{actual}”，此处读取的是“{expected}”。",
            "The document is of the format '{actual}'; '{expected}' is read here."
        )
    );

    public static readonly FindingDefinition UnknownVersion = Define(
        "PB1027",
        new("不能读取的版本", "Unknown version"),
        new(
            "文件的格式版本为“{actual}”，此处读取的是“{expected}”。",
            "The document is of version '{actual}' of its format; version '{expected}' is read here."
        )
    );

    private static FindingDefinition Define(string code, BilingualText title, BilingualText message) =>
        new(code, Severity.Error, title, message);
}
