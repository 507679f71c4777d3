namespace PerformanceBudget.Cli.Documents;

/// <summary>Finds the JSON files of a folder.</summary>
internal static class JsonFiles
{
    private const string Extension = ".json";

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
                if (entry.Extension.Equals(Extension, StringComparison.OrdinalIgnoreCase))
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
