namespace PerformanceBudget.Domain.Tests.Conventions;

/// <summary>Arrows between the folders of a project point one way: a folder knows only those below it.</summary>
public sealed class LayerTests
{
    /// <summary>For each project, and each folder of it, the folders that it may know; the empty one is the project's own.</summary>
    private static readonly Dictionary<string, Dictionary<string, string[]>> Below = new(
        StringComparer.Ordinal
    )
    {
        ["PerformanceBudget.Domain"] = new(StringComparer.Ordinal)
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
        },
        ["PerformanceBudget.Reports"] = new(StringComparer.Ordinal)
        {
            ["Text"] = [],
            ["Writing"] = [],
            ["Words"] = ["Text", "Writing"],
            ["Json"] = ["Writing"],
            ["Html"] = ["Text", "Writing", "Words"],
            ["Sarif"] = ["Writing", "Words", "Json"],
            [""] = ["Writing", "Json", "Html", "Sarif"],
        },
        ["PerformanceBudget.Cli"] = new(StringComparer.Ordinal)
        {
            ["Console"] = [],
            ["Documents"] = ["Console"],
            ["Checking"] = ["Console", "Documents"],
            ["Text"] = ["Console", "Documents"],
            ["Commands"] = ["Console", "Documents", "Checking", "Text"],
            [""] = ["Console", "Commands"],
        },
    };

    public static TheoryData<string, string> Folders =>
        [
            .. Below.SelectMany(project =>
                project.Value.Keys.Select(folder => new TheoryDataRow<string, string>(project.Key, folder))
            ),
        ];

    public static TheoryData<string> Projects => [.. Below.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_Code_NamesOnlyTypesOfFoldersBelow(string project, string folder) =>
        Assert.Empty(
            new ProjectFolders(project, Below[project].Keys).Forbidden(folder, Below[project][folder])
        );

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_Folders_AreTheLayers(string project) =>
        Assert.Equal(
            Below[project]
                .Keys.Select(folder => folder.Split('/')[0])
                .Where(folder => folder.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
            Directory
                .GetDirectories(Repository.PathTo("src", project))
                .Select(Path.GetFileName)
                .Where(name => name is not ("bin" or "obj"))
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_Layers_AreInAnOrder(string project)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);

        Assert.All(
            Below[project],
            layer =>
            {
                Assert.Subset(known, layer.Value.ToHashSet(StringComparer.Ordinal));
                _ = known.Add(layer.Key);
            }
        );
    }
}
