namespace PerformanceBudget.Package.Tests.Shared;

/// <summary>A folder outside the repository that is gone after the tests.</summary>
internal sealed class WorkFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("pbudget-package-").FullName;

    public string PathTo(params ReadOnlySpan<string> steps) => System.IO.Path.Combine([Path, .. steps]);

    /// <summary>Copies a file or all of a folder of the repository into it, and gives the path of the copy.</summary>
    public string Copy(string from, string name)
    {
        var source = Repository.PathTo(from);
        var target = PathTo(name);
        if (File.Exists(source))
        {
            _ = Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(source, target);
            return target;
        }

        _ = Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(target, System.IO.Path.GetRelativePath(source, file));
            _ = Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target;
    }

    /// <summary>
    /// Copies the repository as it is, without what is ignored: nothing of an earlier build, and the history, whose last commit a version names. The copy
    /// says that it comes from a host that debuggers can get sources from.
    /// </summary>
    public string CopyRepository(string name)
    {
        _ = Directory.CreateDirectory(PathTo(name));
        _ = Copy(".git", name + "/.git");
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
            var target = PathTo(name, file);
            _ = Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(Repository.PathTo(file), target);
        }

        _ = new Command(
            PathTo(name),
            "git",
            "config",
            "remote.origin.url",
            "https://github.com/owner/name"
        ).Output();
        return PathTo(name);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
