using System.Globalization;

namespace PerformanceBudget.Documents.Study;

/// <summary>What is asked for on the command line.</summary>
/// <param name="Layout">One layout only.</param>
/// <param name="Format">One format only.</param>
/// <param name="Damage">One damage only.</param>
/// <param name="Print">One way of printing only.</param>
/// <param name="Count">How many times as many documents; 0 for those of a folder alone.</param>
/// <param name="Show">How many failures to show.</param>
/// <param name="Page">A page that gets the table of the study.</param>
/// <param name="Save">A folder for the documents, which are not read then.</param>
/// <param name="Sources">A folder for documents that other programs are to print, which are not read then.</param>
/// <param name="Folder">A folder of what they printed, which is read too.</param>
internal sealed record Arguments(
    string? Layout,
    SyntheticFormat? Format,
    Damage? Damage,
    string? Print,
    int Count,
    int Show,
    string? Page,
    string? Save,
    string? Sources,
    string? Folder
)
{
    public static Arguments Parse(string[] args)
    {
        var values = args.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return new Arguments(
            values.GetValueOrDefault("--layout"),
            Of<SyntheticFormat>(values.GetValueOrDefault("--format")),
            Of<Damage>(values.GetValueOrDefault("--damage")),
            values.GetValueOrDefault("--print"),
            int.Parse(values.GetValueOrDefault("--count", "1"), CultureInfo.InvariantCulture),
            int.Parse(values.GetValueOrDefault("--show", "0"), CultureInfo.InvariantCulture),
            values.GetValueOrDefault("--page"),
            values.GetValueOrDefault("--save"),
            values.GetValueOrDefault("--sources"),
            values.GetValueOrDefault("--folder")
        );
    }

    /// <summary>The cases that are asked for.</summary>
    public IEnumerable<StudyCase> Cases() =>
        StudyCase
            .All(Count)
            .Where(one =>
                (Layout is null || one.LayoutName == Layout)
                && (Format is null || one.Format == Format)
                && (Damage is null || one.Damage == Damage)
                && (Print is null || one.Print == Print)
            );

    private static T? Of<T>(string? text)
        where T : struct, Enum => text is null ? null : Enum.Parse<T>(text, ignoreCase: true);
}
