namespace PerformanceBudget.Package.Tests.Shared;

/// <summary>The first C# of a page in a project outside the repository that takes packed packages, built once for the tests of a class.</summary>
public abstract class ConsumerProgram : IDisposable
{
    private readonly WorkFolder _work = new();
    private readonly string _folder;
    private readonly Packages _packages;
    private readonly string[] _taken;

    protected ConsumerProgram(Packages packages, string page, string[] taken, params string[] inputs)
    {
        (_packages, _taken) = (packages, taken);
        _folder = _work.Copy("tests/PerformanceBudget.Package.Tests/Consumer", "consumer");
        (var program, Expected) = new MarkdownPage(page).Program("csharp");
        File.WriteAllText(Path.Combine(_folder, "Program.cs"), program);
        foreach (var input in inputs)
        {
            _ = Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, input))!);
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
