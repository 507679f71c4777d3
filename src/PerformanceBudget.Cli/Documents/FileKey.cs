namespace PerformanceBudget.Cli.Documents;

/// <summary>
/// What tells one file from another, whatever it is called: two names that lead to one file, through links of any kind, have one key.
/// </summary>
/// <remarks>
/// It is device and inode where the system has them. Elsewhere it is the path without links, which hard links do not share; writing to
/// one of them leaves the other as it is, because a file is replaced and never written over.
/// </remarks>
internal readonly record struct FileKey
{
    private readonly FileIdentity _identity;
    private readonly string _name;

    private FileKey(FileIdentity identity, string name)
    {
        _identity = identity;
        _name = name;
    }

    /// <summary>The key of a file, or of the place where one would be; null for what can be no file.</summary>
    public static FileKey? Of(string path)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        if (FileStatus.Of(path) is { } status)
        {
            return new FileKey(status.Identity, string.Empty);
        }

        var place = CanonicalPath.Of(path);
        return FileStatus.Of(Path.GetDirectoryName(place) ?? place) is { } folder
            ? new FileKey(folder.Identity, Path.GetFileName(place))
            : new FileKey(default, place);
    }
}
