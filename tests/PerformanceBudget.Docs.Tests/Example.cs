namespace PerformanceBudget.Docs.Tests;

/// <summary>A block of C# on a page.</summary>
/// <param name="Page">The page that it stands on.</param>
/// <param name="Line">Its first line there, from 1.</param>
/// <param name="Code">The code.</param>
/// <param name="Block">The block of text behind it, which is what it prints; null where there is none.</param>
public sealed record Example(string Page, int Line, string Code, string? Block)
{
    private const string Print = "Console.WriteLine(";
    private const string Comment = "// ";

    /// <summary>
    /// The lines that the page says it prints: those of the text behind it, or the comments behind what prints; null where the
    /// page does not say.
    /// </summary>
    public IReadOnlyList<string>? Output => Block?.TrimEnd('\n').Split('\n') ?? CommentedOutput();

    public override string ToString() => $"{Page}:{Line}";

    private string[]? CommentedOutput()
    {
        var printing = Code.Split('\n')
            .Where(line => line.Contains(Print, StringComparison.Ordinal))
            .ToArray();
        return
            printing.Length > 0
            && Array.TrueForAll(printing, line => line.Contains(Comment, StringComparison.Ordinal))
            ?
            [
                .. printing.Select(line =>
                    line[(line.LastIndexOf(Comment, StringComparison.Ordinal) + Comment.Length)..].Trim()
                ),
            ]
            : null;
    }
}
