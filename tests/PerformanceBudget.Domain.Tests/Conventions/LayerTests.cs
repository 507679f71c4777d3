using System.Text.RegularExpressions;

namespace PerformanceBudget.Domain.Tests.Conventions;

/// <summary>Arrows between the folders of the library point one way: a folder knows only those below it.</summary>
public sealed partial class LayerTests
{
    /// <summary>For each folder the folders that it may know.</summary>
    private static readonly Dictionary<string, string[]> Below = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Findings"] = ["Text"],
        ["Json/Primitives"] = ["Text", "Findings"],
        ["Json/Findings"] = ["Text", "Findings", "Json/Primitives"],
        ["Monetary"] = ["Text", "Findings", "Json/Primitives"],
        ["Measurement"] = ["Text", "Findings", "Json/Primitives", "Monetary"],
        ["Costing"] = ["Text", "Findings", "Json/Primitives", "Monetary", "Measurement"],
        ["Indicators"] = ["Text", "Findings", "Json/Primitives", "Monetary", "Measurement"],
        ["Projects"] =
        [
            "Text",
            "Findings",
            "Json/Primitives",
            "Monetary",
            "Measurement",
            "Costing",
            "Indicators",
        ],
        ["Json/Documents"] =
        [
            "Text",
            "Findings",
            "Json/Primitives",
            "Json/Findings",
            "Monetary",
            "Measurement",
            "Costing",
            "Indicators",
            "Projects",
        ],
        ["Review"] =
        [
            "Text",
            "Findings",
            "Json/Primitives",
            "Json/Findings",
            "Monetary",
            "Measurement",
            "Costing",
            "Indicators",
            "Projects",
        ],
        ["Audit"] =
        [
            "Text",
            "Findings",
            "Json/Primitives",
            "Json/Findings",
            "Monetary",
            "Measurement",
            "Costing",
            "Indicators",
            "Projects",
            "Json/Documents",
            "Review",
        ],
    };

    public static TheoryData<string> Folders => [.. Below.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_Code_NamesOnlyTypesOfFoldersBelow(string folder)
    {
        var folderOfType = FolderOfType();
        var members = Members(folder);
        var forbidden =
            from file in Files(folder)
            from name in Identifiers(file)
            where
                !members.Contains(name)
                && folderOfType.TryGetValue(name, out var owner)
                && owner != folder
                && !Below[folder].Contains(owner)
            select $"{Path.GetFileName(file)} knows {name} of {folderOfType[name]}";

        Assert.Empty(forbidden);
    }

    [Fact]
    public void Library_Folders_AreTheLayers()
    {
        var folders = Directory
            .GetDirectories(Source)
            .Select(Path.GetFileName)
            .Where(name => name is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            Below
                .Keys.Select(folder => folder.Split('/')[0])
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
            folders
        );
    }

    private static string Source => Repository.PathTo("src", "PerformanceBudget.Domain");

    private static string[] Files(string folder) =>
        Directory.GetFiles(Path.Combine(Source, folder), "*.cs", SearchOption.AllDirectories);

    private static Dictionary<string, string> FolderOfType() =>
        Below
            .Keys.SelectMany(folder => Files(folder).Select(file => (TypeName(file), folder)))
            .DistinctBy(pair => pair.Item1)
            .ToDictionary(StringComparer.Ordinal);

    private static string TypeName(string file) => Path.GetFileName(file).Split('.')[0];

    /// <summary>The names of the members and methods of a folder's types, which is what such a name means there.</summary>
    private static HashSet<string> Members(string folder) =>
        Files(folder)
            .SelectMany(file => Member().Matches(Code(file)))
            .Select(match => match.Groups["name"].Value)
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> Identifiers(string file) =>
        TypeUse()
            .Matches(Code(file))
            .Select(match => match.Groups["name"].Value)
            .Distinct(StringComparer.Ordinal);

    private static string Code(string file) => NotCode().Replace(File.ReadAllText(file), " ");

    /// <summary>Comments and string literals.</summary>
    [GeneratedRegex("""//.*|"(\\.|[^"\\\n])*"|'(\\.|[^'\\])'""")]
    private static partial Regex NotCode();

    /// <summary>A name that stands where a type can stand: not behind a dot, so not a member.</summary>
    [GeneratedRegex(@"(?<![.\w])(?<name>[A-Z]\w*)")]
    private static partial Regex TypeUse();

    [GeneratedRegex(@"(?<=[\w>\]?])(?<!\bnew)\s+(?<name>[A-Z]\w*)\s*(=>|\{|\()")]
    private static partial Regex Member();
}
