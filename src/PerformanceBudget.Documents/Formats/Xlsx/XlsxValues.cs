using System.Globalization;

namespace PerformanceBudget.Documents;

/// <summary>What cells show: texts, and numbers in their formats.</summary>
internal sealed class XlsxValues(IReadOnlyList<string> sharedStrings, XlsxStyles styles, bool countsFrom1904)
{
    /// <summary>What a cell shows.</summary>
    /// <param name="value">Its value, as the file has it.</param>
    /// <param name="kind">The kind of the value: <c>t</c> of the cell; null for a number.</param>
    /// <param name="style">The number of its style.</param>
    /// <exception cref="UnreadableDocumentException">It refers to a text that is missing.</exception>
    public string Show(string value, string? kind, int? style)
    {
        switch (kind)
        {
            case "s":
                return SharedString(value);
            case "b":
                return value is "1" or "true" ? "TRUE" : "FALSE";
            case null
            or "n"
                when decimal.TryParse(
                    value,
                    NumberStyles.Float,
                    CultureInfo.InvariantCulture,
                    out var number
                ):
                return styles.FormatOf(style).Format(number, countsFrom1904);
            default:
                return XlsxText.Unescape(value);
        }
    }

    private string SharedString(string index) =>
        int.TryParse(
            index,
            NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture,
            out var number
        )
        && number >= 0
        && number < sharedStrings.Count
            ? sharedStrings[number]
            : throw UnreadableDocumentException.Damaged(
                new("单元格引用的文字不存在", "a cell refers to a text that is missing")
            );
}
