using System.CommandLine;
using System.CommandLine.Parsing;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Commands;

/// <summary>Says what is wrong with the arguments, in both languages and none of the machine's.</summary>
internal static class ArgumentErrors
{
    public static BilingualText Describe(ParseResult result)
    {
        var command = result.CommandResult.Command;
        if (result.UnmatchedTokens is [var token, ..])
        {
            return Unknown(token, HelpOf(command));
        }

        return result.Errors[0].SymbolResult switch
        {
            OptionResult { Tokens.Count: 0, Option: var option } => new BilingualText(
                $"选项 {option.Name} 缺少取值；用法见 {HelpOf(command)}。",
                $"The option {option.Name} lacks its value; see {HelpOf(command)}."
            ),
            OptionResult { Option: var option } given => Refused(
                option.Name,
                string.Join(' ', given.Tokens),
                HelpOf(command)
            ),
            ArgumentResult { Tokens: [var given, ..], Argument: var argument } => new BilingualText(
                $"参数 {argument.Name} 不能取“{given.Value}”；用法见 {HelpOf(command)}。",
                $"The argument {argument.Name} cannot be '{given.Value}'; see {HelpOf(command)}."
            ),
            _ when command.Subcommands.Count > 0 => new BilingualText(
                $"缺少命令；用法见 {HelpOf(command)}。",
                $"A command is missing; see {HelpOf(command)}."
            ),
            _ => new BilingualText(
                $"缺少参数 {string.Join(' ', command.Arguments.Select(argument => argument.Name))}；用法见 {HelpOf(command)}。",
                $"The argument {string.Join(' ', command.Arguments.Select(argument => argument.Name))} is missing; "
                    + $"see {HelpOf(command)}."
            ),
        };
    }

    /// <summary>There is no such command, option or argument.</summary>
    public static BilingualText Unknown(string token, string help) =>
        new(
            $"不认识的命令或参数“{token}”；用法见 {help}。",
            $"Unknown command or argument '{token}'; see {help}."
        );

    /// <summary>An option does not take a value.</summary>
    public static BilingualText Refused(string option, string value, string help) =>
        new(
            $"选项 {option} 不能取“{value}”；用法见 {help}。",
            $"The option {option} cannot be '{value}'; see {help}."
        );

    private static string HelpOf(Command command) =>
        command is RootCommand ? "pbudget --help" : $"pbudget {command.Name} --help";
}
