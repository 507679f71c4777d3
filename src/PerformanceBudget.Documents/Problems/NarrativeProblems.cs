using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>What is doubtful in the prose of a document (PB1261 to PB1263).</summary>
internal static class NarrativeProblems
{
    public static readonly FindingDefinition TooLong = new(
        "PB1261",
        Severity.Warning,
        new("文字过长", "Text too long"),
        new(
            "这段文字超过名称500字或正文20000字的上限，没有读入。",
            "The text is longer than a name of 500 or a text of 20,000 characters can be, and was not read."
        ),
        new("核对原文中的段落划分。", "Check how the source is divided into paragraphs.")
    );

    public static readonly FindingDefinition TooDeep = new(
        "PB1262",
        Severity.Warning,
        new("层级过多", "Too many levels"),
        new(
            "这一项在第四级之下，作为上一级的文字读入。",
            "The item is below the fourth level and was read as text of the one above it."
        ),
        new("核对该项的层级和金额。", "Check the item's level and amount.")
    );

    public static readonly FindingDefinition SeveralTotals = new(
        "PB1263",
        Severity.Warning,
        new("预算总额不止一个", "More than one total"),
        new(
            "预算安排中写明了不同的总额，只采用第一个：“{text}”。",
            "The section states different totals, of which the first was taken: {text}."
        ),
        new("核对预算安排的总额。", "Check the total of the section.")
    );
}
