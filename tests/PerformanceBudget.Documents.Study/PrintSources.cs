namespace PerformanceBudget.Documents.Study;

/// <summary>Documents that other programs are to print, each beside a declaration of what it says.</summary>
internal static class PrintSources
{
    /// <summary>The programs, and what they print.</summary>
    private static readonly (string Program, SyntheticFormat Format)[] Programs =
    [
        ("writer", SyntheticFormat.Docx),
        ("chromium", SyntheticFormat.Html),
    ];

    /// <summary>Writes them.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="layout">One layout only.</param>
    /// <param name="count">How many documents of each layout and program.</param>
    public static void Write(string folder, string? layout, int count)
    {
        _ = Directory.CreateDirectory(folder);
        foreach (var (program, format) in Programs)
        {
            foreach (var name in LayoutCatalogue.Named.Select(held => held.Name))
            {
                for (var number = 1; number <= count && (layout is null || layout == name); number++)
                {
                    var one = new StudyCase(name, format, Damage.None, number);
                    var form = one.Form();
                    var path = Path.Combine(folder, $"{program}-{name}-{number}{format.Extension()}");
                    File.WriteAllBytes(path, form.WriteToPrint(format, one.Seed));
                    PrintedFile.WriteExpected(path, form);
                }
            }
        }
    }
}
