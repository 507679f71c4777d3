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

        string[] leaves = [Packages.DocumentsOfPages, Packages.DocumentsOfPrint];
        foreach (var id in leaves)
        {
            _ = new Command(copy, "dotnet", "build", $"src/{id}", "--configuration", "Release").Output();
        }

        foreach (var id in leaves.Concat([Packages.Library, Packages.Documents]))
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
