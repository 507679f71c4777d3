using System.CommandLine;
using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class ToolOptions
{
    public static Option<Language> Language() =>
        Choice(
            "--lang",
            Described.In(
                "输出的语言，默认为中文。",
                "The language of the output; Chinese where it is not given."
            ),
            ("zh", Domain.Language.Chinese),
            ("en", Domain.Language.English)
        );

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
    ) =>
        new(name)
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
}
