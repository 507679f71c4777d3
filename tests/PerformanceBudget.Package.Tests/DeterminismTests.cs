using System.IO.Compression;
using PerformanceBudget.Package.Tests.Shared;

namespace PerformanceBudget.Package.Tests;

/// <summary>A second build in another folder gives the packed assemblies to the byte, and a second pack the same files.</summary>
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

    /// <summary>The archive itself has the hour of its making, and one file in it a name that was drawn by lot.</summary>
    [Fact]
    public void Library_PackedAgain_HasTheSameFilesToTheByte()
    {
        using var work = new WorkFolder();
        _ = new Command(
            packages.Source,
            "dotnet",
            "pack",
            $"src/{Packages.Library}",
            "--configuration",
            "Release",
            "--no-build",
            "--output",
            work.Path
        ).Output();
        using var first = packages.Open(Packages.Library);
        using var second = ZipFile.OpenRead(work.PathTo(Path.GetFileName(packages.FileOf(Packages.Library))));

        Assert.Equal(Files(first), Files(second));

        static Dictionary<string, byte[]> Files(ZipArchive archive) =>
            archive
                .Entries.Where(entry =>
                    entry.FullName is not "_rels/.rels" && Path.GetExtension(entry.Name) != ".psmdcp"
                )
                .ToDictionary(entry => entry.FullName, Packages.Read);
    }
}
