namespace PerformanceBudget.Package.Tests.Shared;

/// <summary>The first program of a page in a project outside the repository that takes packed packages, built once.</summary>
public abstract class ConsumerProgram : IDisposable
{
    private readonly WorkFolder _work = new();
    private readonly string _folder;
    private readonly Packages _packages;
    private readonly string[] _taken;

    protected ConsumerProgram(Packages packages, string page, string[] taken, params string[] inputs)
        : this(packages, page, "csharp", "cs", taken, inputs) { }

    /// <summary>Builds the first program of a page in a language.</summary>
    /// <param name="packages">The packed packages.</param>
    /// <param name="page">The page.</param>
    /// <param name="language">What its blocks of the program's language are marked with.</param>
    /// <param name="extension">How files of that language end, and with <c>proj</c> its projects.</param>
    /// <param name="taken">The packages that the project takes.</param>
    /// <param name="inputs">Files of the repository that the program reads.</param>
    protected ConsumerProgram(
        Packages packages,
        string page,
        string language,
        string extension,
        string[] taken,
        params string[] inputs
    )
    {
        (_packages, _taken) = (packages, taken);
        _folder = Path.GetDirectoryName(
            _work.Copy(
                "tests/PerformanceBudget.Package.Tests/Consumer/Consumer.csproj",
                $"consumer/Consumer.{extension}proj"
            )
        )!;
        (var program, Expected) = new MarkdownPage(page).Program(language);
        File.WriteAllText(Path.Combine(_folder, $"Program.{extension}"), program);
        foreach (var input in inputs)
        {
            _ = _work.Copy(input, Path.Combine("consumer", input));
        }

        var environment = packages.ForConsumers();
        environment["PackedPackages"] = string.Join(';', taken);
        _ = new Command(_folder, "dotnet", "build", "--configuration", "Release")
        {
            Environment = environment,
        }.Output();
    }

    /// <summary>What the page says that it prints.</summary>
    public string Expected { get; }

    /// <summary>What it prints on a target.</summary>
    public string Run(string target) =>
        new Command(
            _folder,
            "dotnet",
            "run",
            "--configuration",
            "Release",
            "--no-build",
            "--framework",
            target
        ).Output();

    /// <summary>Proves that the packed files were taken, and no packages of the same name and version from elsewhere.</summary>
    public void AssertTaken()
    {
        var version = Packages.Version;
        Assert.All(
            _taken,
            package =>
            {
                var id = package.ToLowerInvariant();
                Assert.Equal(
                    File.ReadAllBytes(_packages.FileOf(package)),
                    File.ReadAllBytes(Path.Combine(_folder, "restored", id, version, $"{id}.{version}.nupkg"))
                );
            }
        );
    }

    public void Dispose()
    {
        _work.Dispose();
        GC.SuppressFinalize(this);
    }
}
