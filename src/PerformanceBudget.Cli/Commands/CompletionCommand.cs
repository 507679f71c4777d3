using System.CommandLine;
using PerformanceBudget.Cli.Console;

namespace PerformanceBudget.Cli.Commands;

/// <summary><c>pbudget completion SHELL</c>: the script with which a shell completes what is typed behind <c>pbudget</c>.</summary>
internal static class CompletionCommand
{
    private static readonly (string Shell, string Script)[] Scripts =
    [
        ("bash", "pbudget.bash"),
        ("zsh", "pbudget.zsh"),
        ("powershell", "pbudget.ps1"),
    ];

    public static Command Create(StandardStreams streams)
    {
        var shell = new Argument<string>(string.Join('|', Scripts.Select(script => script.Shell)))
        {
            Description = Described.In(
                "在其中补全的命令行环境。",
                "The shell that is to complete what is typed."
            ),
            CustomParser = result =>
            {
                var given = result.Tokens[^1].Value;
                var found = Scripts.FirstOrDefault(script => script.Shell == given).Script;
                if (found is null)
                {
                    result.AddError(given);
                }

                return found;
            },
        };
        shell.CompletionSources.Add([.. Scripts.Select(script => script.Shell)]);
        var command = new Command(
            "completion",
            Described.In(
                "输出命令行补全脚本：按 Tab 键补全命令、选项、取值和规则代码。",
                "Prints the script with which a shell completes commands, options, their values and codes of rules."
            )
        )
        {
            shell,
        };
        command.SetAction(result =>
        {
            using var script = typeof(CompletionCommand).Assembly.GetManifestResourceStream(
                result.GetRequiredValue(shell)
            )!;
            script.CopyTo(streams.Output);
            return ExitCode.Done;
        });
        return command;
    }
}
