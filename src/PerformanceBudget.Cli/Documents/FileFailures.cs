using System.Security;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Documents;

/// <summary>What went wrong with a file, for the person who named it.</summary>
internal static class FileFailures
{
    /// <summary>A file could not be written, so that whatever was there is there still.</summary>
    public static CannotRunException Writing(string path, Exception failure) =>
        new(
            SystemFailures.IsFullDisk(failure)
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
