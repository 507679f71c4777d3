using System.Text;

namespace PerformanceBudget.Documents.Study;

/// <summary>Shows the first documents that were not read as they are.</summary>
internal sealed class Failures(int count)
{
    private int _shown;

    /// <summary>Shows a document if something of it was not read as it is.</summary>
    /// <param name="name">The document.</param>
    /// <param name="text">What it says.</param>
    /// <param name="isTorn">Whether doubts are to be expected.</param>
    /// <param name="read">What was read.</param>
    /// <param name="comparison">How that compares.</param>
    public void Show(
        string name,
        Func<string> text,
        bool isTorn,
        ReadDeclaration read,
        DocumentComparison comparison
    )
    {
        var wrong = comparison
            .Data.Where(datum => datum.Outcome != Outcome.Right || (!isTorn && datum.IsDoubted))
            .ToList();
        if (wrong.Count == 0 || _shown == count)
        {
            return;
        }

        _shown++;
        Console.WriteLine($"=== {name}: {wrong.Count} of {comparison.Data.Length}");
        Console.WriteLine(text());
        foreach (var datum in wrong)
        {
            Console.WriteLine(datum);
        }

        foreach (var finding in read.Findings)
        {
            Console.WriteLine(finding);
        }

        Console.WriteLine();
    }

    /// <summary>A text, however it is encoded.</summary>
    public static string Decoded(byte[] file) =>
        (
            file is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(file)
            : IsUtf8(file) ? Encoding.UTF8.GetString(file)
            : CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetString(file)
        ).Replace('\t', '→');

    private static bool IsUtf8(byte[] file) => System.Text.Unicode.Utf8.IsValid(file);

    /// <summary>The rows of a document.</summary>
    public static string Rows(SyntheticForm form) =>
        string.Join(
            '\n',
            form.Document.Blocks.Select(block =>
                block switch
                {
                    SyntheticTable table => Rows(table),
                    SyntheticParagraph paragraph => paragraph.Text,
                    _ => string.Empty,
                }
            )
        );

    private static string Rows(SyntheticTable table) =>
        string.Join(
            '\n',
            table.Rows.Select(row =>
                string.Join(
                    " | ",
                    row.Cells.Select(cell =>
                        cell.Text.Replace('\n', '⏎')
                        + (
                            cell is { ColumnSpan: 1, RowSpan: 1 }
                                ? string.Empty
                                : $" [{cell.ColumnSpan}×{cell.RowSpan}]"
                        )
                        + (cell.Nested is { } nested ? $"\n[[{Rows(nested)}]]" : string.Empty)
                    )
                )
            )
        );
}
