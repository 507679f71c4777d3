namespace PerformanceBudget.Cli.Documents;

/// <summary>The path of a file without any links in it.</summary>
internal static class CanonicalPath
{
    // As many as Linux follows before it takes them for a circle.
    private const int MostLinks = 40;

    /// <summary>The path to which a path leads, whether or not there is a file.</summary>
    public static string Of(string path)
    {
        var links = 0;
        return Resolve(Path.GetFullPath(path), ref links);
    }

    private static string Resolve(string path, ref int links)
    {
        if (Path.GetDirectoryName(path) is not { } folder)
        {
            return path;
        }

        var place = Path.Combine(Resolve(folder, ref links), Path.GetFileName(path));
        return LinkAt(place) is { } target && ++links <= MostLinks
            ? Resolve(Path.GetFullPath(target, Path.GetDirectoryName(place)!), ref links)
            : place;
    }

    private static string? LinkAt(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
