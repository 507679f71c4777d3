namespace PerformanceBudget.Study;

/// <summary>The table of the study on a page, between two comments.</summary>
internal static class StudyPage
{
    private const string Start = "<!-- The study writes this. -->";
    private const string End = "<!-- As far as here. -->";

    public static void Write(string path, MistakeTable table)
    {
        var page = File.ReadAllText(path);
        var start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = page.IndexOf(End, start, StringComparison.Ordinal);
        File.WriteAllText(path, $"{page[..start]}\n\n{string.Join('\n', table.Lines)}\n\n{page[end..]}");
    }
}
