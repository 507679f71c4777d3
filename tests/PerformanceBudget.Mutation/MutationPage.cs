namespace PerformanceBudget.Mutation;

/// <summary>The table of scores on a page, between two comments.</summary>
internal static class MutationPage
{
    private const string Start = "<!-- The mutation run writes this. -->";
    private const string End = "<!-- As far as here. -->";

    private const string Head = """
        | Folder | Mutants in all | Tried | Noticed | Score | At least |
        |---|---:|---:|---:|---:|---:|
        """;

    public static void Write(string path, IEnumerable<FolderResult> results)
    {
        var page = File.ReadAllText(path);
        var start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = page.IndexOf(End, start, StringComparison.Ordinal);
        var rows = string.Join('\n', results.Select(result => result.Row));
        File.WriteAllText(path, $"{page[..start]}\n\n{Head}\n{rows}\n\n{page[end..]}");
    }
}
