namespace PerformanceBudget.Reports.Sarif;

/// <summary>Names of files as SARIF wants them: relative where they can be, always with /, and percent-encoded.</summary>
internal static class SarifUri
{
    /// <summary>The URI of a file.</summary>
    /// <param name="path">The file, as the caller names it.</param>
    /// <param name="folder">The folder from which the caller names it; null where that is not known.</param>
    public static string Of(string path, string? folder)
    {
        var relative =
            folder is not null && Path.IsPathRooted(path) ? Path.GetRelativePath(folder, path) : path;
        var isBelow =
            !Path.IsPathRooted(path)
            || (!Path.IsPathRooted(relative) && Segments(relative).FirstOrDefault() is not "..");
        return isBelow
            ? string.Join('/', Segments(relative).Select(Uri.EscapeDataString))
            : new Uri(path).AbsoluteUri;
    }

    private static IEnumerable<string> Segments(string path) =>
        path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar)
            .Where(segment => segment is not ("" or "."));
}
