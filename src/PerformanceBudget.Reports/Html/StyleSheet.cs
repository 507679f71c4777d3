namespace PerformanceBudget.Reports.Html;

/// <summary>The style sheet of the report, a file of its own beside this one.</summary>
internal static class StyleSheet
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var resource = typeof(StyleSheet).Assembly.GetManifestResourceStream("report.css")!;
        using var reader = new StreamReader(resource);

        // Whatever the machine that checked it out does to line ends.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
