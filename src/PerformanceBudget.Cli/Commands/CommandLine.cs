using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Documents;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Commands;

/// <summary>The tool from its arguments to its exit code, without a process around it.</summary>
internal static class CommandLine
{
    /// <summary>How arguments are read: none of them stands for a file of further ones.</summary>
    public static ParserConfiguration Parsing { get; } = new() { ResponseFileTokenReplacer = null };

    /// <summary>Runs a command as this process, with its streams, and leaves nothing half done if it is ended.</summary>
    /// <param name="args">The arguments, without the name of the tool.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int RunProcess(IReadOnlyList<string> args)
    {
        var streams = StandardStreams.OfProcess();
        using var interruption = Interruption.Watch(streams, UnfinishedFiles.Stop);
        return Run(args, streams);
    }

    /// <summary>Runs a command.</summary>
    /// <param name="args">The arguments, without the name of the tool.</param>
    /// <param name="streams">Where to read and write.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, StandardStreams streams)
    {
        try
        {
            var root = Root(streams);
            var result = root.Parse(args, Parsing);
            if (result.Errors.Count > 0)
            {
                throw new CannotRunException(ArgumentErrors.Describe(result));
            }

            return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (CannotRunException reason)
        {
            foreach (var line in reason.Reasons)
            {
                streams.WriteError($"pbudget: {line}");
            }

            return ExitCode.CannotRun;
        }
        catch (IOException failure) when (PipedOutput.IsClosed(failure))
        {
            // Whoever read the output has seen enough.
            return ExitCode.OutputClosed;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            streams.WriteError(
                "pbudget: "
                    + (
                        SystemFailures.IsFullDisk(failure)
                            ? new BilingualText(
                                "磁盘空间不足，无法写出结果。",
                                "The disk is full: the output could not be written."
                            )
                            : new BilingualText("无法写出结果。", "The output could not be written.")
                    )
            );
            return ExitCode.CannotRun;
        }
    }

    private static RootCommand Root(StandardStreams streams)
    {
        var root = new RootCommand(
            Described.In(
                "部门预算绩效目标申报的审核工具。",
                "Reviews performance-budget declarations of Chinese departments."
            )
        )
        {
            CheckCommand.Create(streams),
            ReadCommand.Create(streams),
            AcceptCommand.Create(streams),
            FormulaCommand.Create(streams),
            ValueCommand.Create(streams),
            RulesCommand.Create(streams),
            ExplainCommand.Create(streams),
            CompletionCommand.Create(streams),
        };

        // The built-in help speaks one language, that of the machine, and takes /? for a request.
        foreach (var help in root.Options.OfType<HelpOption>().ToArray())
        {
            _ = root.Options.Remove(help);
        }

        root.Directives.OfType<SuggestDirective>().Single().Action = new Suggestions(streams);
        var version = root.Options.OfType<VersionOption>().Single();
        version.Description = Described.In("显示版本。", "Shows the version.");
        version.Action = new VersionLine(streams);
        root.Options.Add(
            new HelpOption("--help", "-h")
            {
                Description = Described.In("显示帮助。", "Shows help."),
                Action = new HelpPage(streams),
            }
        );
        return root;
    }
}
