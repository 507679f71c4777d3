using PerformanceBudget.Package.Tests.Shared;

namespace PerformanceBudget.Package.Tests;

/// <summary>The README's C# in a project outside the repository, which takes the packed library.</summary>
public sealed class ReadmeProgramTests(Packages packages, ReadmeProgramTests.Built built)
    : IClassFixture<ReadmeProgramTests.Built>
{
    /// <summary>Proves that the packed file was taken, and no package of the same name and version from elsewhere.</summary>
    [Fact]
    public void Program_Takes_ThePackedPackage()
    {
        var id = Packages.Library.ToLowerInvariant();

        Assert.Equal(
            File.ReadAllBytes(packages.FileOf(Packages.Library)),
            File.ReadAllBytes(
                Path.Combine(built.Folder, "restored", id, Packages.Version, $"{id}.{Packages.Version}.nupkg")
            )
        );
    }

    [Theory]
    [InlineData("net10.0")]
    [InlineData("net8.0")]
    public void Program_Prints_WhatTheReadmeSays(string target) =>
        Assert.Equal(
            built.Expected,
            new Command(
                built.Folder,
                "dotnet",
                "run",
                "--configuration",
                "Release",
                "--no-build",
                "--framework",
                target
            ).Output()
        );

    /// <summary>The project, built once for the tests of this class.</summary>
    public sealed class Built : IDisposable
    {
        private readonly WorkFolder _work = new();

        public Built(Packages packages)
        {
            Folder = _work.Copy("tests/PerformanceBudget.Package.Tests/Consumer", "consumer");
            (var program, Expected) = new MarkdownPage("README.md").Program("csharp");
            File.WriteAllText(Path.Combine(Folder, "Program.cs"), program);
            _ = new Command(Folder, "dotnet", "build", "--configuration", "Release")
            {
                Environment = packages.ForConsumers(),
            }.Output();
        }

        public string Folder { get; }

        public string Expected { get; }

        public void Dispose() => _work.Dispose();
    }
}
