using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Documents;

/// <summary>Names of files that are no UTF-8, as archives from other systems leave them: what .NET makes of them leads nowhere.</summary>
internal static class FileNames
{
    private const char Replacement = '\uFFFD';

    /// <summary>Whether a name has lost bytes on its way, so that the file cannot be found under it.</summary>
    public static bool AreLost(string path) =>
        !OperatingSystem.IsWindows()
        && path.Contains(Replacement, StringComparison.Ordinal)
        && !Path.Exists(path);

    /// <summary>That it has.</summary>
    public static BilingualText Lost(string path) =>
        new(
            $"文件名“{path}”不是 UTF-8 编码，无法打开；请先改名（例如用 convmv）。",
            $"The name of the file '{path}' is not UTF-8, so that it cannot be opened; rename it first, for example with convmv."
        );
}
