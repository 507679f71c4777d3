using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <content>Doubts: what was read, but not for certain (PB1231 to PB1259).</content>
internal static partial class DocumentProblems
{
    public static readonly FindingDefinition MissingIdentity = new(
        "PB1231",
        Severity.Warning,
        new("没有写明年度或部门", "Year or department not stated"),
        new("文件没有写明{what}。", "The document does not state {what}."),
        new("{advice}", "{advice}")
    );

    public static readonly FindingDefinition InferredIdentity = new(
        "PB1232",
        Severity.Information,
        new("推断的年度或部门", "Year or department inferred"),
        new("{what}“{value}”取自{source}。", "{what} '{value}' is taken from {source}."),
        new("如有不符，请在读取时写明。", "Where it is wrong, say it when reading.")
    );

    public static readonly FindingDefinition Selection = new(
        "PB1233",
        Severity.Information,
        new("只公开部分项目", "A selection of the projects"),
        new(
            "文件写明共有 {count} 个项目，其中有 {actual} 个。",
            "The document speaks of {count} projects and has {actual} of them."
        ),
        new("按部分项目处理，不核对总数和总额。", "It is read as a selection, whose totals are not compared.")
    );

    public static readonly FindingDefinition NotHeld = new(
        "PB1234",
        Severity.Information,
        new("自评内容不读取", "Outcomes are not read"),
        new(
            "项目“{name}”有 {count} 处实际完成值、得分、执行数等自评内容或人员信息，未读入申报。",
            "Of the project '{name}', {count} outcomes (actual values, scores, amounts spent) or names of persons are left out."
        )
    );

    public static readonly FindingDefinition Joined = new(
        "PB1251",
        Severity.Warning,
        new("由分开的文字拼接", "Joined out of pieces"),
        new("“{text}”由分在两处的文字拼接而成。", "'{text}' was joined out of two pieces."),
        new("对照原文核对该行。", "Compare the row with the document.")
    );

    public static readonly FindingDefinition Torn = new(
        "PB1252",
        Severity.Warning,
        new("可能不完整", "Perhaps incomplete"),
        new("“{text}”可能缺少一部分：{reason}。", "A part of '{text}' may be missing: {reason}."),
        new("对照原文核对该行。", "Compare the row with the document.")
    );

    public static readonly FindingDefinition Glued = new(
        "PB1253",
        Severity.Warning,
        new("由相连的文字拆分", "Split out of one text"),
        new(
            "“{text}”相连，已拆为“{first}”和“{second}”。",
            "'{text}' was one text and is split into '{first}' and '{second}'."
        ),
        new("对照原文核对该行。", "Compare the row with the document.")
    );

    public static readonly FindingDefinition Shifted = new(
        "PB1254",
        Severity.Warning,
        new("单元格错位", "Shifted cells"),
        new(
            "“{text}”所在行的单元格与表头对不上：{reason}。",
            "The cells of the row of '{text}' are not below their heads: {reason}."
        ),
        new("对照原文核对该行。", "Compare the row with the document.")
    );

    public static readonly FindingDefinition LeftOver = new(
        "PB1255",
        Severity.Warning,
        new("未读入的文字", "Text that was not used"),
        new("“{text}”没有读入申报。", "'{text}' became no part of the declaration."),
        new("核对它是否应当属于某一项。", "See whether it belongs to something.")
    );

    public static readonly FindingDefinition InferredCategory = new(
        "PB1256",
        Severity.Warning,
        new("推断的指标类别", "Category inferred"),
        new("“{text}”的类别按{category}读取：{reason}。", "'{text}' is taken for {category}: {reason}."),
        new("对照原文核对类别。", "Compare the category with the document.")
    );

    public static readonly FindingDefinition UnreadableField = new(
        "PB1257",
        Severity.Warning,
        new("内容无法识别", "Unreadable datum"),
        new("{label}“{text}”不能识别为{expected}。", "{label} '{text}' is no {expected}."),
        new("对照原文核对。", "Compare it with the document.")
    );

    public static readonly FindingDefinition UnitAssumed = new(
        "PB1258",
        Severity.Warning,
        new("没有写明金额单位", "Unit of amounts not stated"),
        new(
            "表中没有写明金额单位，“{text}”按{unit}读取。",
            "The form does not say the unit of its amounts; '{text}' is read in {unit}."
        ),
        new("对照原文核对金额。", "Compare the amounts with the document.")
    );

    public static readonly FindingDefinition Refused = new(
        "PB1259",
        Severity.Error,
        new("不能成为申报的一部分", "Cannot be part of a declaration"),
        new("“{text}”未读入：{reason}", "'{text}' was left out: {reason}"),
        new("对照原文核对。", "Compare it with the document.")
    );
}
