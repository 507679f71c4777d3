using System.Collections.Frozen;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Documents;

/// <summary>Finds the files of a folder that may have declarations in them.</summary>
internal static class DeclarationFiles
{
    /// <summary>The endings of files that are looked at, those of kinds that are not read among them, so that none is passed over in silence.</summary>
    private static readonly FrozenSet<string> Endings = new[]
    {
        ".json",
        ".docx",
        ".doc",
        ".wps",
        ".odt",
        ".rtf",
        ".xlsx",
        ".xls",
        ".et",
        ".html",
        ".htm",
        ".mht",
        ".txt",
        ".tsv",
        ".pdf",
        ".ofd",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly BilingualText OtherFolder = new(
        "是指向该文件夹以外的链接，未读取；需要时请直接指明该文件或文件夹。",
        "It is a link that leads out of the folder and was not followed; name the file or folder itself where it is wanted."
    );

    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.System,
        IgnoreInaccessible = false,
    };

    /// <summary>
    /// The files below a folder, folder by folder in the order of their names (ordinal, so that it is the same on every machine).
    /// Links to folders are not followed: they could lead in a circle.
    /// </summary>
    /// <remarks>
    /// What is no file of the folder (a device, a pipe, a link that leads out of it) or cannot be looked at is found with the reason why
    /// it is passed over.
    /// </remarks>
    public static IEnumerable<FoundFile> Below(string folder)
    {
        var root = CanonicalPath.Of(folder);
        return Below(
            folder,
            root.EndsWith(Path.DirectorySeparatorChar) ? root : root + Path.DirectorySeparatorChar
        );
    }

    private static IEnumerable<FoundFile> Below(string folder, string root)
    {
        FileSystemInfo[] entries;
        BilingualText? problem = null;
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything)];
        }
        catch (Exception failure) when (SystemFailures.IsOne(failure))
        {
            entries = [];
            problem = FileFailures.Reading(folder, failure).Reason;
        }

        if (problem is not null)
        {
            yield return new FoundFile(folder, problem);
        }

        foreach (var entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, entry.Name);
            if (entry is FileInfo)
            {
                if (Endings.Contains(entry.Extension) && !IsOther(entry.Name))
                {
                    yield return new FoundFile(path, ProblemOf(path, entry, root));
                }
            }
            else if (entry.LinkTarget is null)
            {
                foreach (var file in Below(path, root))
                {
                    yield return file;
                }
            }
            else if (LeadsOut(path, root))
            {
                yield return new FoundFile(path, OtherFolder);
            }
        }
    }

    /// <summary>Whether a file is the tool's own, and no declaration.</summary>
    private static bool IsOther(string name) => AcceptanceFile.IsOne(name) || SettingsFile.IsOne(name);

    private static BilingualText? ProblemOf(string path, FileSystemInfo entry, string root) =>
        FileNames.AreLost(path) ? FileNames.Lost(path)
        : FileStatus.Of(path) is { Kind: FileKind.Special } ? InputFile.NoFile(path)
        : entry.LinkTarget is not null && LeadsOut(path, root) ? OtherFolder
        : null;

    /// <summary>Whether a link leads out of a folder; one that leads nowhere does not.</summary>
    private static bool LeadsOut(string link, string root)
    {
        var target = CanonicalPath.Of(link);
        return Path.Exists(target)
            && !(target + Path.DirectorySeparatorChar).StartsWith(root, StringComparison.Ordinal);
    }
}
