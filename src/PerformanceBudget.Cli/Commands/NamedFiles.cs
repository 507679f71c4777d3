using System.CommandLine;
using System.CommandLine.Parsing;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Documents;

namespace PerformanceBudget.Cli.Commands;

/// <summary>The files that somebody names, among which an option that is misspelt would go unnoticed.</summary>
internal static class NamedFiles
{
    /// <summary>The files that are given for an argument. What begins with a dash is one only behind <c>--</c>.</summary>
    /// <exception cref="CannotRunException">One of them looks like an option.</exception>
    public static string[] Of(ParseResult result, Argument<string[]> argument) =>
        Checked(result, result.GetRequiredValue(argument));

    /// <inheritdoc cref="Of(ParseResult, Argument{string[]})"/>
    public static string Of(ParseResult result, Argument<string> argument) =>
        Checked(result, [result.GetRequiredValue(argument)])[0];

    private static string[] Checked(ParseResult result, string[] files)
    {
        var inFront = result
            .Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Select(token => token.Value)
            .ToHashSet(StringComparer.Ordinal);
        return
            files.FirstOrDefault(file =>
                file.StartsWith('-') && file != InputLines.StandardInput && inFront.Contains(file)
            )
                is { } option
            ? throw new CannotRunException(
                ArgumentErrors.Unknown(option, $"pbudget {result.CommandResult.Command.Name} --help")
            )
            : files;
    }
}
