namespace PerformanceBudget.Documents;

/// <summary>Names of parts as parts of a package write them: as paths from their own folder, or from the root.</summary>
internal static class PartPath
{
    /// <summary>The folder of a part, with the slash at its end; <c>""</c> for the root.</summary>
    public static string FolderOf(string part) => part[..(part.LastIndexOf('/') + 1)];

    /// <summary>The name of the part at a path from a folder, or from the root.</summary>
    public static string Resolve(string folder, string path)
    {
        if (path.StartsWith('/'))
        {
            return path[1..];
        }

        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in path.Split('/'))
        {
            if (string.Equals(step, "..", StringComparison.Ordinal))
            {
                steps.RemoveRange(Math.Max(0, steps.Count - 1), Math.Min(1, steps.Count));
            }
            else if (!string.Equals(step, ".", StringComparison.Ordinal))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
