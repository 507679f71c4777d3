namespace PerformanceBudget.Cli.Documents;

/// <summary>Tells whether two names lead to one file, be it through links, so that none is overwritten that is read.</summary>
internal static class SameFile
{
    /// <summary>Whether both lead to one file, or to where one would be.</summary>
    /// <param name="one">A file, or what is called like one.</param>
    /// <param name="other">Another.</param>
    public static bool Are(string one, string other) =>
        IsName(one)
        && IsName(other)
        && (string.Equals(TargetOf(one), TargetOf(other), StringComparison.Ordinal) || AreLinked(one, other));

    private static bool IsName(string path) =>
        path.Length > 0 && !path.Contains('\0', StringComparison.Ordinal);

    private static string TargetOf(string path) =>
        (File.Exists(path) ? new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true) : null)?.FullName
        ?? Path.GetFullPath(path);

    /// <summary>Whether they are hard links of one file: then a lock on one is a lock on the other.</summary>
    private static bool AreLinked(string one, string other)
    {
        if (
            new FileInfo(one) is not { Exists: true, Length: > 0 } first
            || new FileInfo(other) is not { Exists: true } second
            || first.Length != second.Length
        )
        {
            return false;
        }

        try
        {
            using var held = new FileStream(one, FileMode.Open, FileAccess.Read, FileShare.Read);
            using var wanted = new FileStream(other, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            // What may not be written is not overwritten.
            return false;
        }
    }
}
