using System.IO.Compression;
using System.Xml.Linq;

namespace PerformanceBudget.Package.Tests.Shared;

/// <summary>The packages of the solution, packed when a test first needs them.</summary>
public sealed class Packages : IDisposable
{
    public const string Library = "PerformanceBudget.Domain";
    public const string Documents = "PerformanceBudget.Documents";
    public const string DocumentsOfPages = "PerformanceBudget.Documents.Html";
    public const string DocumentsOfPrint = "PerformanceBudget.Documents.Pdf";
    public const string Reports = "PerformanceBudget.Reports";
    public const string Tool = "PerformanceBudget.Cli";

    private readonly WorkFolder _work = new();
    private readonly Lazy<string> _folder;
    private readonly Lazy<string> _tools;

    public Packages()
    {
        _folder = new Lazy<string>(Pack);
        _tools = new Lazy<string>(InstallTool);
    }

    public static string Version { get; } = Property("src/PerformanceBudget.Domain", "PackageVersion");

    /// <summary>The projects below src that the solution has and that are packed.</summary>
    public static IEnumerable<string> Projects { get; } =
    [
        .. new Command(Repository.Root, "dotnet", "sln", "list")
            .Output()
            .Split('\n', StringSplitOptions.TrimEntries)
            .Where(line => line.StartsWith("src", StringComparison.Ordinal))
            .Where(project => Property(project, "IsPackable") == "true"),
    ];

    /// <summary>How the README packs them, and what it has somebody do with them.</summary>
    public static string[] ReadmeLines { get; } =
        new MarkdownPage("README.md")
            .Block("sh", after: "## Not on the public registry yet")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The copy of the repository that they were packed in, with everything built.</summary>
    public string Source => Path.GetFullPath(Path.Combine(Folder, "..", ".."));

    /// <summary>The names of the packages.</summary>
    public static IEnumerable<string> Ids { get; } =
    [.. Projects.Select(project => Path.GetFileNameWithoutExtension(project))];

    /// <summary>Where the packages are.</summary>
    public string Folder => _folder.Value;

    /// <summary>The installed command.</summary>
    public string Pbudget => Path.Combine(_tools.Value, "pbudget");

    public string FileOf(string package) => Path.Combine(Folder, $"{package}.{Version}.nupkg");

    public ZipArchive Open(string package) => ZipFile.OpenRead(FileOf(package));

    /// <summary>The package of its symbols.</summary>
    public ZipArchive OpenSymbols(string package) =>
        ZipFile.OpenRead(Path.ChangeExtension(FileOf(package), ".snupkg"));

    public byte[] Read(string package, string entry)
    {
        using var archive = Open(package);
        return Read(archive.GetEntry(entry) ?? throw new FileNotFoundException($"{package} has no {entry}."));
    }

    public static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>What a package says of itself.</summary>
    public XElement SpecificationOf(string package) => SpecificationIn(FileOf(package), package);

    /// <inheritdoc cref="SpecificationOf"/>
    public static XElement SpecificationIn(string file, string package)
    {
        using var archive = ZipFile.OpenRead(file);
        using var content = archive.GetEntry(package + ".nuspec")!.Open();
        return XDocument.Load(content).Root!.Elements().Single();
    }

    /// <summary>What a project outside the repository finds in its environment, to take exactly these packages.</summary>
    internal Dictionary<string, string> ForConsumers() =>
        new()
        {
            ["PackedFolder"] = Folder,
            ["PackedVersion"] = Version,
            ["OrdinaryPackages"] = new Command(
                Repository.Root,
                "dotnet",
                "nuget",
                "locals",
                "global-packages",
                "--list"
            )
                .Output()
                .Split(": ")[1]
                .Trim(),
        };

    public void Dispose() => _work.Dispose();

    private static string Property(string project, string name) =>
        new Command(Repository.Root, "dotnet", "msbuild", project, $"-getProperty:{name}").Output().Trim();

    private string Pack()
    {
        var repository = _work.CopyRepository("repository");
        _ = new Command(repository, "bash", "-euc", ReadmeLines[0]).Output();
        return Path.Combine(repository, "artifacts", "packages");
    }

    private string InstallTool()
    {
        var tools = _work.PathTo("tools");
        _ = new Command(
            Repository.Root,
            "dotnet",
            "tool",
            "install",
            Tool,
            "--version",
            Version,
            "--tool-path",
            tools,
            "--add-source",
            Folder
        )
        {
            // A folder of its own, so that no earlier package of this version is taken from the usual one.
            Environment = { ["NUGET_PACKAGES"] = _work.PathTo("tool-packages") },
        }.Output();
        return tools;
    }
}
