using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Documents.Testing;

/// <summary>A PDF that another program printed, beside the declaration that it says.</summary>
/// <param name="Name">The program, the layout and a number: <c>writer-national-6-1</c>.</param>
/// <param name="Read">What was read of it.</param>
/// <param name="Comparison">How that compares with the declaration.</param>
public sealed record PrintedFile(string Name, ReadDeclaration Read, DocumentComparison Comparison)
{
    /// <summary>The program that printed it.</summary>
    public string Program => Name[..Name.IndexOf('-', StringComparison.Ordinal)];

    /// <summary>The paths of the files of a folder.</summary>
    public static IEnumerable<string> In(string folder) =>
        Directory.EnumerateFiles(folder, "*.pdf").Order(StringComparer.Ordinal);

    /// <summary>Reads a file, and compares.</summary>
    public static PrintedFile Compare(string path)
    {
        var expected = DeclarationJson.Read(File.ReadAllBytes(ExpectedOf(path))).GetDeclaration();
        var read = SyntheticReader.Read(expected, File.ReadAllBytes(path));
        return new(
            Path.GetFileNameWithoutExtension(path),
            read,
            DocumentComparison.Of(expected.Projects, read.Projects, read.Findings, read.Unread)
        );
    }

    /// <summary>Writes what a file is to say beside where it is going to be.</summary>
    public static void WriteExpected(string path, SyntheticForm form) =>
        File.WriteAllBytes(
            ExpectedOf(path),
            DeclarationJson.ToUtf8Bytes(
                DepartmentDeclaration.Create(
                    form.Declaration.Department,
                    form.Declaration.FiscalYear,
                    form.Expected
                )
            )
        );

    private static string ExpectedOf(string path) => Path.ChangeExtension(path, ".json");
}
