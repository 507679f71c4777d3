namespace PerformanceBudget.Domain.Tests.Conventions;

/// <summary>Arrows between the folders of a project point one way: a folder knows only those below it.</summary>
public sealed class LayerTests
{
    private static readonly string[] Primitives = ["Text", "Progress", "Findings", "Json/Primitives"];

    private static readonly string[] Model =
    [
        .. Primitives,
        "Monetary",
        "Measurement",
        "Costing",
        "Indicators",
        "Projects",
    ];

    private static readonly string[] Facts =
    [
        "Review/Facts/Amounts",
        "Review/Facts/Declaration",
        "Review/Facts/Indicators",
        "Review/Facts/Statement",
        "Review/Facts",
    ];

    private static readonly string[] BelowRules =
    [
        .. Model,
        "Review/Wording",
        .. Facts,
        "Review/Rules/Kinds",
    ];

    private static readonly string[] Rules =
    [
        "Review/Rules/Kinds",
        "Review/Rules/Arithmetic",
        "Review/Rules/Indicators",
        "Review/Rules/Narrative",
        "Review/Rules/Across",
        "Review/Rules/Acceptances",
    ];

    private static readonly string[] DocumentModel = ["Problems", "Limits", "Text", "Model"];

    private static readonly string[] BelowFormats = [.. DocumentModel, "Formats"];

    private static readonly string[] BelowRecognition = [.. DocumentModel, "Evidence"];

    /// <summary>
    /// For each project, and each folder of it that has files, the folders that it may know; the empty one is the project's own.
    /// What stands in a folder itself is above its sub-folders.
    /// </summary>
    private static readonly Dictionary<string, Dictionary<string, string[]>> Below = new(
        StringComparer.Ordinal
    )
    {
        ["PerformanceBudget.Domain"] = new(StringComparer.Ordinal)
        {
            ["Text"] = [],
            ["Progress"] = [],
            ["Findings"] = ["Text"],
            ["Json/Primitives"] = ["Text", "Progress", "Findings"],
            ["Json/Findings"] = Primitives,
            ["Monetary"] = Primitives,
            ["Measurement"] = [.. Primitives, "Monetary"],
            ["Costing"] = [.. Primitives, "Monetary", "Measurement"],
            ["Indicators"] = [.. Primitives, "Monetary", "Measurement"],
            ["Projects"] = [.. Primitives, "Monetary", "Measurement", "Costing", "Indicators"],
            ["Json/Documents"] = [.. Model, "Json/Findings"],
            ["Review/Wording"] = Model,
            ["Review/Facts/Amounts"] = [.. Model, "Review/Wording"],
            ["Review/Facts/Declaration"] = [.. Model, "Review/Wording"],
            ["Review/Facts/Indicators"] = [.. Model, "Review/Wording", "Review/Facts/Declaration"],
            ["Review/Facts/Statement"] = [.. Model, "Review/Wording", "Review/Facts/Declaration"],
            ["Review/Facts"] = [.. Model, "Review/Wording", .. Facts[..^1]],
            ["Review/Rules/Kinds"] = [.. Model, .. Facts],
            ["Review/Rules/Arithmetic"] = BelowRules,
            ["Review/Rules/Indicators"] = BelowRules,
            ["Review/Rules/Narrative"] = BelowRules,
            ["Review/Rules/Across"] = BelowRules,
            ["Review/Rules/Acceptances"] = BelowRules,
            ["Review/Rules"] = [.. Model, "Json/Findings", "Review/Facts", .. Rules],
            ["Review/Report"] = [.. Model, .. Facts, "Review/Rules"],
            ["Review"] = [.. Model, .. Facts, .. Rules, "Review/Rules", "Review/Report"],
            ["Audit"] =
            [
                .. Model,
                "Json/Findings",
                "Json/Documents",
                "Review/Rules",
                "Review/Report",
                "Review",
            ],
        },
        ["PerformanceBudget.Documents"] = new(StringComparer.Ordinal)
        {
            ["Problems"] = [],
            ["Limits"] = ["Problems"],
            ["Text"] = [],
            ["Model"] = ["Limits"],
            ["Formats"] = DocumentModel,
            ["Formats/Text"] = BelowFormats,
            ["Formats/Packages"] = BelowFormats,
            ["Formats/Pages"] = BelowFormats,
            ["Formats/Docx"] = [.. BelowFormats, "Formats/Packages"],
            ["Formats/Odt"] = [.. BelowFormats, "Formats/Packages"],
            ["Formats/Ofd"] = [.. BelowFormats, "Formats/Packages", "Formats/Pages"],
            ["Formats/Spreadsheets"] = BelowFormats,
            ["Formats/Xlsx"] = [.. BelowFormats, "Formats/Packages", "Formats/Spreadsheets"],
            ["Formats/Compound"] = BelowFormats,
            ["Formats/Doc"] = [.. BelowFormats, "Formats/Compound"],
            ["Formats/Xls"] = [.. BelowFormats, "Formats/Compound", "Formats/Spreadsheets"],
            ["Evidence"] = DocumentModel,
            ["Recognition/Narratives"] = BelowRecognition,
            ["Recognition/Forms"] = [.. BelowRecognition, "Recognition/Narratives"],
            ["Recognition"] = [.. BelowRecognition, "Recognition/Narratives", "Recognition/Forms"],
            [""] =
            [
                .. BelowFormats,
                "Formats/Text",
                "Formats/Docx",
                "Formats/Odt",
                "Formats/Pages",
                "Formats/Ofd",
                "Formats/Xlsx",
                "Formats/Doc",
                "Formats/Xls",
                "Recognition",
            ],
        },
        ["PerformanceBudget.Documents.Html"] = new(StringComparer.Ordinal) { [""] = [] },
        ["PerformanceBudget.Documents.Pdf"] = new(StringComparer.Ordinal) { [""] = [] },
        ["PerformanceBudget.Reports"] = new(StringComparer.Ordinal)
        {
            ["Text"] = [],
            ["Writing"] = [],
            ["Words"] = ["Text", "Writing"],
            ["Json"] = ["Writing", "Words"],
            ["Csv"] = ["Text", "Writing", "Words"],
            ["Html"] = ["Text", "Writing", "Words"],
            ["Sarif"] = ["Writing", "Words", "Json"],
            [""] = ["Writing", "Json", "Csv", "Html", "Sarif"],
        },
        ["PerformanceBudget.Cli"] = new(StringComparer.Ordinal)
        {
            ["Console"] = [],
            ["Settings"] = [],
            ["Documents"] = ["Console", "Settings"],
            ["Checking"] = ["Console", "Settings", "Documents"],
            ["Text"] = ["Console", "Settings", "Documents", "Checking"],
            ["Commands"] = ["Console", "Settings", "Documents", "Checking", "Text"],
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
            Below[project].Keys.Order(StringComparer.Ordinal),
            ProjectFolders.WithFiles(project).Order(StringComparer.Ordinal)
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
