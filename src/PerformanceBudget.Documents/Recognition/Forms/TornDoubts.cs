using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>What is doubtful in a row of a torn form, and why.</summary>
internal static class TornDoubts
{
    public static readonly BilingualText LongValue = new(
        "指标值不像指标值，可能是名称的一部分",
        "the value hardly looks like one and may be a part of a name"
    );
    public static readonly BilingualText OtherColumn = new(
        "单元格可能属于另一列",
        "a cell may belong to another column"
    );
    public static readonly BilingualText OtherProject = new(
        "其上可能是另一个项目的开始",
        "another project may begin above it"
    );
    public static readonly BilingualText MoreCells = new("单元格多于表头", "there are more cells than heads");
    public static readonly BilingualText MayContinue = new(
        "可能是上一行的延续",
        "it may go on with the row before"
    );
    public static readonly BilingualText MayBegin = new(
        "可能是另一条指标的开始",
        "it may begin another indicator"
    );
    public static readonly BilingualText TwoHeadings = new(
        "两半的二级指标不同",
        "the categories in the two halves are not the same"
    );
    public static readonly BilingualText TwoNames = new(
        "两半的指标名称不同",
        "the names in the two halves are not the same"
    );

    public static Doubt Shifted(Datum datum, BilingualText reason) =>
        new(DocumentProblems.Shifted, datum.Excerpt, Severity: null, new FindingValue("reason", reason));

    public static Doubt Torn(Datum datum, BilingualText reason) =>
        new(DocumentProblems.Torn, datum.Excerpt, Severity: null, new FindingValue("reason", reason));

    public static Doubt Glued(Excerpt excerpt, string first, string second) =>
        new(
            DocumentProblems.Glued,
            excerpt,
            Severity: null,
            new FindingValue("first", first),
            new FindingValue("second", second)
        );
}
