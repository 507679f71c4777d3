using System.Security;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Documents;

/// <summary>What went wrong with a file, for the person who named it.</summary>
internal static class FileFailures
{
    // ENOSPC, EDQUOT; on Windows ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL.
    private static readonly int[] FullResults =
    [
        28,
        OperatingSystem.IsMacOS() ? 69 : 122,
        unchecked((int)0x80070070),
        unchecked((int)0x80070027),
    ];

    /// <summary>Whether it is a failure of a file, and not of the tool.</summary>
    public static bool IsOne(Exception failure) =>
        failure
            is IOException
                or UnauthorizedAccessException
                or SecurityException
                or ArgumentException
                or NotSupportedException;

    /// <summary>Whether there was no room left.</summary>
    public static bool IsFullDisk(Exception failure) => FullResults.Contains(failure.HResult);

    /// <summary>A file could not be written, so that whatever was there is there still.</summary>
    public static CannotRunException Writing(string path, Exception failure) =>
        new(
            IsFullDisk(failure)
                ? new BilingualText(
                    $"磁盘空间不足，无法写入文件“{path}”；原有内容没有改动。",
                    $"The disk is full: the file '{path}' cannot be written, and is as it was."
                )
                : new BilingualText($"无法写入文件“{path}”。", $"The file '{path}' cannot be written.")
        );

    /// <summary>A file would be replaced that is read in the same run.</summary>
    public static CannotRunException Overwriting(string path) =>
        new(
            new BilingualText(
                $"结果不能写入所读取的文件“{path}”。",
                $"The output would overwrite '{path}', which is to be read."
            )
        );

    /// <summary>A file could not be read.</summary>
    public static CannotRunException Reading(string path, Exception failure) =>
        new(
            failure switch
            {
                FileNotFoundException or DirectoryNotFoundException => FileNames.AreLost(path)
                    ? FileNames.Lost(path)
                    : new BilingualText($"找不到文件“{path}”。", $"The file '{path}' does not exist."),
                UnauthorizedAccessException or SecurityException => new BilingualText(
                    $"没有读取“{path}”的权限。",
                    $"There is no permission to read '{path}'."
                ),
                _ => new BilingualText($"无法读取文件“{path}”。", $"The file '{path}' cannot be read."),
            }
        );
}
