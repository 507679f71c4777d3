using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using PerformanceBudget.Cli.Console;

namespace PerformanceBudget.Cli.Commands;

/// <summary>What can stand where a line ends, a suggestion a line: <c>pbudget [suggest] "check --lang "</c>. Shells ask for it.</summary>
/// <remarks>
/// Options are suggested to whoever has typed a dash. Where none of what the tool knows can stand, there is no suggestion, and the shell
/// goes on with names of files.
/// </remarks>
internal sealed class Suggestions(StandardStreams streams) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var line =
            parseResult.Tokens.LastOrDefault(token => token.Type != TokenType.Directive)?.Value
            ?? string.Empty;
        streams.WritePage(page =>
        {
            foreach (var suggestion in Find(parseResult.RootCommandResult.Command, line))
            {
                page.Line(suggestion);
            }
        });
        return ExitCode.Done;
    }

    private static IEnumerable<string> Find(Command root, string line)
    {
        var word = line[(line.LastIndexOf(' ') + 1)..];
        return root.Parse(line[..^word.Length], CommandLine.Parsing)
            .GetCompletions()
            .Select(completion => completion.Label)
            .Where(label =>
                label.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && label.StartsWith('-') == word.StartsWith('-')
            );
    }
}
