using PerformanceBudget.Package.Tests.Shared;

namespace PerformanceBudget.Package.Tests;

/// <summary>A second build, of a copy of these files in another folder, gives the packed assemblies to the byte.</summary>
public sealed class DeterminismTests(Packages packages)
{
    [Fact]
    public void Library_BuiltElsewhere_IsThePackedOneToTheByte()
    {
        using var work = new WorkFolder();
        var copy = CopyOfTheRepository(work);

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

    // With the history, because the version of an assembly names the commit.
    private static string CopyOfTheRepository(WorkFolder work)
    {
        var copy = work.PathTo("copy");
        _ = Directory.CreateDirectory(copy);
        _ = work.Copy(".git", "copy/.git");
        var files = new Command(
            Repository.Root,
            "git",
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
            "--deduplicate"
        )
            .Output()
            .Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Where(file => File.Exists(Repository.PathTo(file)));
        foreach (var file in files)
        {
            var target = Path.Combine(copy, file);
            _ = Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Repository.PathTo(file), target);
        }

        return copy;
    }
}
