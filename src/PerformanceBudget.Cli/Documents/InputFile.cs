using System.Security;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Documents;

/// <summary>Reads the files that the user names.</summary>
internal static class InputFile
{
    /// <summary>The bytes of a file.</summary>
    /// <param name="path">The file, as the user names it.</param>
    /// <exception cref="CannotRunException">The file cannot be read.</exception>
    public static byte[] Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new CannotRunException(
                new BilingualText($"“{path}”是文件夹，不是文件。", $"'{path}' is a directory, not a file.")
            );
        }

        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CannotRunException(
                new BilingualText($"找不到文件“{path}”。", $"The file '{path}' does not exist.")
            );
        }
        catch (Exception refused) when (refused is UnauthorizedAccessException or SecurityException)
        {
            throw new CannotRunException(
                new BilingualText($"没有读取“{path}”的权限。", $"There is no permission to read '{path}'.")
            );
        }
        catch (Exception unreadable)
            when (unreadable is IOException or ArgumentException or NotSupportedException)
        {
            throw new CannotRunException(
                new BilingualText($"无法读取文件“{path}”。", $"The file '{path}' cannot be read.")
            );
        }
    }
}
