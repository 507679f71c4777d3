using System.Net;
using System.Text;
using PerformanceBudget.Documents.Html;

namespace PerformanceBudget.Documents.Tests.Recognition;

/// <summary>A page of paragraphs and tables: a line that begins with a bar is a row, with a bar between its cells.</summary>
internal static class Page
{
    private static readonly DocumentReader Reader = DocumentReader.Default.With(new HtmlFormat());

    public const string Head = "|一级指标|二级指标|三级指标|指标值";

    public const string Indicator = "|产出指标|数量指标|床位数|≥100张";

    public static ReadDeclaration Read(params string[] lines) => Read(DocumentOptions.Default, lines);

    public static ReadDeclaration Read(DocumentOptions options, string[] lines) =>
        Reader.Read(Encoding.UTF8.GetBytes(Html(lines)), options);

    public static SourceDocument Blocks(params string[] lines) =>
        Reader.ReadBlocks(Encoding.UTF8.GetBytes(Html(lines)));

    /// <summary>A small form of a project, with further rows between its goal and its indicators.</summary>
    public static string[] Form(string name, params string[] rows) =>
        [$"|项目名称|{name}", "|年度总体目标|做好工作", .. rows, Head, Indicator];

    public static IEnumerable<string> Codes(this ReadDeclaration read) =>
        read.Findings.Select(placed => placed.Finding.Code.ToString());

    /// <summary>What is said of a text as printed.</summary>
    public static IEnumerable<string> SaidOf(this ReadDeclaration read, string text) =>
        read
            .Findings.Where(placed =>
                placed.Finding.Values.Any(value => value.Name == "text" && Equals(value.Value, text))
            )
            .Select(placed => placed.Finding.Code.ToString());

    private static string Html(string[] lines)
    {
        var html = new StringBuilder("<html><meta charset=utf-8><body>");
        var isTable = false;
        foreach (var line in lines)
        {
            var isRow = line.StartsWith('|');
            if (isRow != isTable)
            {
                _ = html.Append(isRow ? "<table>" : "</table>");
                isTable = isRow;
            }

            _ = isRow
                ? html.Append("<tr>")
                    .AppendJoin(
                        null,
                        line[1..].Split('|').Select(cell => $"<td>{WebUtility.HtmlEncode(cell)}</td>")
                    )
                    .Append("</tr>")
                : html.Append("<p>").Append(WebUtility.HtmlEncode(line)).Append("</p>");
        }

        return html.ToString();
    }
}
