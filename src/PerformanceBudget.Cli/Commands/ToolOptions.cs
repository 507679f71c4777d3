using System.CommandLine;
using System.Globalization;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class ToolOptions
{
    private const string StandardOutput = "-";

    public static Option<Language> Language(StandardStreams streams)
    {
        var option = Choice(
            "--lang",
            Described.In(
                "输出的语言；不指明时，环境变量 LC_ALL、LC_MESSAGES、LANG 为英文（en…）的用英文，否则为中文。",
                "The language of the output; where it is not given, English if LC_ALL, LC_MESSAGES or LANG say so (en...), "
                    + "or else Chinese."
            ),
            ("zh", Domain.Language.Chinese),
            ("en", Domain.Language.English)
        );
        option.DefaultValueFactory = _ => streams.Language;
        return option;
    }

    /// <summary>Where the result goes.</summary>
    public static Option<string?> Output(string helpName, string chinese, string english) =>
        new("--output", "-o") { HelpName = helpName, Description = Described.In(chinese, english) };

    /// <summary>The file or folder into which the result goes; null for standard output.</summary>
    public static string? OutputOf(ParseResult result, Option<string?> output) =>
        result.GetValue(output) is { } path and not StandardOutput ? path : null;

    public static Option<OutputFormat> Format(string chinese, string english) =>
        Choice(
            "--format",
            Described.In(chinese, english),
            ("text", OutputFormat.Text),
            ("json", OutputFormat.Json)
        );

    /// <summary>An option that is a day, as in 2026-12-31.</summary>
    public static Option<DateOnly?> Day(string name, string chinese, string english) =>
        new(name)
        {
            Description = Described.In(chinese, english),
            HelpName = "YYYY-MM-DD",
            CustomParser = result =>
            {
                if (
                    DateOnly.TryParseExact(
                        result.Tokens[^1].Value,
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out var day
                    )
                )
                {
                    return day;
                }

                result.AddError(name);
                return null;
            },
        };

    /// <summary>An option with a few values, the first of which holds where the option is not given.</summary>
    public static Option<T> Choice<T>(
        string name,
        string description,
        params (string Token, T Value)[] choices
    )
    {
        var option = new Option<T>(name)
        {
            Description = description,
            HelpName = string.Join('|', choices.Select(choice => choice.Token)),
            DefaultValueFactory = _ => choices[0].Value,
            CustomParser = result =>
            {
                foreach (var (token, value) in choices)
                {
                    if (string.Equals(result.Tokens[^1].Value, token, StringComparison.Ordinal))
                    {
                        return value;
                    }
                }

                result.AddError(name);
                return default;
            },
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add([.. choices.Select(choice => choice.Token)]);
        return option;
    }
}
