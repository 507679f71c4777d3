using System.CommandLine;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Documents;
using PerformanceBudget.Cli.Settings;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Commands;

/// <summary>The settings of a folder, and the language that they may say, as options of the command line.</summary>
internal sealed class SettingsChoice(StandardStreams streams)
{
    private readonly Option<string?> _settings = new("--settings")
    {
        HelpName = "FILE",
        Description = Described.In(
            "设置文件；不指明时为所审核文件夹中的 pbudget.json。命令行上的选项优先。",
            "The file of settings; pbudget.json in the folder that is checked where it is not given. Options of the command line win."
        ),
    };

    private readonly Option<Language> _language = ToolOptions.Language(streams);

    public IEnumerable<Option> Options => [_language, _settings];

    /// <summary>The settings that hold for files and folders.</summary>
    /// <exception cref="CannotRunException">They cannot be read.</exception>
    public ToolSettings Of(ParseResult result, IEnumerable<string> inputs) =>
        SettingsFile.Find(result.GetValue(_settings), inputs);

    /// <summary>The language: that of the command line, that of the settings, or that of the machine.</summary>
    public Language LanguageOf(ParseResult result, ToolSettings settings) =>
        result.GetResult(_language) is { Implicit: false }
            ? result.GetValue(_language)
            : settings.Language ?? result.GetValue(_language);
}
