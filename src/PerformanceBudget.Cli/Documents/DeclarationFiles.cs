using System.Collections.Frozen;

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

    private static readonly EnumerationOptions Everything = new()
    {
        AttributesToSkip = FileAttributes.System,
        IgnoreInaccessible = true,
    };

    /// <summary>
    /// The files below a folder, folder by folder in the order of their names (ordinal, so that it is the same on every machine).
    /// Links to folders are not followed: they could lead in a circle.
    /// </summary>
    public static IEnumerable<string> Below(string folder)
    {
        var entries = new DirectoryInfo(folder)
            .EnumerateFileSystemInfos("*", Everything)
            .OrderBy(entry => entry.Name, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var path = Path.Combine(folder, entry.Name);
            if (entry is FileInfo)
            {
                if (Endings.Contains(entry.Extension))
                {
                    yield return path;
                }
            }
            else if (entry.LinkTarget is null)
            {
                foreach (var file in Below(path))
                {
                    yield return file;
                }
            }
        }
    }
}
