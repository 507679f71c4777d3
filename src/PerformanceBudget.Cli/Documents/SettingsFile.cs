using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Settings;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Cli.Documents;

/// <summary>The file <c>pbudget.json</c> in the folder that is checked.</summary>
internal static class SettingsFile
{
    public const string Name = "pbudget.json";

    /// <summary>Whether a file is one of settings by its name, and so no declaration.</summary>
    public static bool IsOne(string path) =>
        string.Equals(Path.GetFileName(path), Name, StringComparison.Ordinal);

    /// <summary>The settings of the folder in which all inputs are.</summary>
    /// <param name="given">The file that the caller names, null for the one of the folder.</param>
    /// <param name="inputs">Files and folders; standard input is in no folder.</param>
    /// <exception cref="CannotRunException">
    /// The file cannot be read or has a problem, or the inputs are in several folders of which one has settings.
    /// </exception>
    public static ToolSettings Find(string? given, IEnumerable<string> inputs)
    {
        if (given is not null)
        {
            return Read(given);
        }

        string[] files =
        [
            .. inputs
                .Where(input => input != InputLines.StandardInput)
                .Select(input =>
                    Directory.Exists(input) ? input : Path.GetDirectoryName(input) ?? string.Empty
                )
                .Select(folder => Path.Combine(folder, Name))
                .DistinctBy(Path.GetFullPath, StringComparer.Ordinal),
        ];
        return Array.Find(files, File.Exists) switch
        {
            null => ToolSettings.None,
            var file when files.Length == 1 => Read(file),
            var file => throw new CannotRunException(
                new BilingualText(
                    $"各份文件分属多个文件夹，其中有“{file}”；请用 --settings 指明使用哪一份设置。",
                    $"The inputs are in several folders, and there is '{file}': say with --settings which settings to use."
                )
            ),
        };
    }

    private static ToolSettings Read(string path)
    {
        var settings = new ToolSettings { File = path };
        var problems = DocumentReader.Read(
            InputFile.Read(path),
            new SettingsDraft(settings),
            ReadingOptions.Default,
            line: 1,
            watch: default
        );
        return problems.IsEmpty
            ? settings
            : throw new CannotRunException([
                .. problems.Select(problem => new BilingualText(
                    $"{path}:{problem.Position} {problem.Finding.Code} {problem.Finding.GetMessage(Language.Chinese)}",
                    problem.Finding.GetMessage(Language.English)
                )),
            ]);
    }
}
