namespace PerformanceBudget.Mutation;

/// <summary>A library that is mutated, and the folders of it that get a sample and a score each.</summary>
/// <param name="Name">The name of its project and assembly.</param>
/// <param name="Folders">The folders.</param>
internal sealed record Library(string Name, IReadOnlyList<Folder> Folders)
{
    private const int Values = 90;
    private const int Services = 80;

    public static readonly IReadOnlyList<Library> All =
    [
        new(
            "PerformanceBudget.Domain",
            [
                new("Monetary", "Monetary/", Values),
                new("Measurement", "Measurement/", Values),
                new("Costing", "Costing/", Values),
                new("Indicators", "Indicators/", Values),
                new("Projects", "Projects/", Values),
                new("Review", "Review/", Services),
                new("Json", "Json/", Services),
            ]
        ),
        new("PerformanceBudget.Documents", [new("Documents", string.Empty, Services)]),
    ];

    /// <summary>The assembly of its tests.</summary>
    public string Tests => $"{Name}.Tests";

    /// <summary>The sources.</summary>
    public IReadOnlyList<Source> Sources() =>
        [
            .. Directory
                .EnumerateFiles(Repository.PathTo("src", Name), "*.cs", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
                .Select(file => new Source(file, File.ReadAllText(Repository.PathTo(file)))),
        ];
}
