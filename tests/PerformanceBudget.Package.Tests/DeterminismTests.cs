using PerformanceBudget.Package.Tests.Shared;

namespace PerformanceBudget.Package.Tests;

/// <summary>A second build in another folder gives the packed assemblies to the byte.</summary>
public sealed class DeterminismTests(Packages packages)
{
    [Fact]
    public void Library_BuiltElsewhere_IsThePackedOneToTheByte()
    {
        using var work = new WorkFolder();
        var copy = work.CopyRepository("copy");

        _ = new Command(
            copy,
            "dotnet",
            "build",
            "src/PerformanceBudget.Domain",
            "--configuration",
            "Release"
        ).Output();

        foreach (var target in new[] { "net10.0", "net8.0" })
        {
            var assembly = $"artifacts/bin/{Packages.Library}/release_{target}/{Packages.Library}.dll";
            Assert.Equal(
                packages.Read(Packages.Library, $"lib/{target}/{Packages.Library}.dll"),
                File.ReadAllBytes(Path.Combine(copy, assembly))
            );
        }
    }
}
