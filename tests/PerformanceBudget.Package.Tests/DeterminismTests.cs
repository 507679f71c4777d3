using PerformanceBudget.Package.Tests.Shared;

namespace PerformanceBudget.Package.Tests;

/// <summary>A second build in another folder gives the packed assemblies to the byte.</summary>
public sealed class DeterminismTests(Packages packages)
{
    [Fact]
    public void Libraries_BuiltElsewhere_AreThePackedOnesToTheByte()
    {
        using var work = new WorkFolder();
        var copy = work.CopyRepository("copy");

        _ = new Command(
            copy,
            "dotnet",
            "build",
            "src/PerformanceBudget.Documents.Html",
            "--configuration",
            "Release"
        ).Output();

        foreach (var id in new[] { Packages.Library, Packages.Documents, Packages.DocumentsOfPages })
        {
            foreach (var target in new[] { "net10.0", "net8.0" })
            {
                Assert.Equal(
                    packages.Read(id, $"lib/{target}/{id}.dll"),
                    File.ReadAllBytes(Path.Combine(copy, $"artifacts/bin/{id}/release_{target}/{id}.dll"))
                );
            }
        }
    }
}
