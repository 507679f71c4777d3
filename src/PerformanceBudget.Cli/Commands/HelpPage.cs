using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using PerformanceBudget.Cli.Console;

namespace PerformanceBudget.Cli.Commands;

/// <summary>Help in both languages, side by side, because who needs help has not chosen one yet.</summary>
internal sealed class HelpPage(StandardStreams streams) : SynchronousCommandLineAction
{
    private const int Indent = 2;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        streams.WritePage(page => Write(page, parseResult.CommandResult.Command));
        return ExitCode.Done;
    }

    private static void Write(Page page, Command command)
    {
        var isRoot = command is RootCommand;
        WriteText(page, command.Description, 0);
        page.Line();
        WriteTitle(page, "用法 Usage");
        page.Paragraph(isRoot ? "pbudget <命令 command> [选项 options]" : Usage(command), Indent);

        WriteSection(
            page,
            "命令 Commands",
            command.Subcommands.Select(child => (child.Name, child.Description))
        );
        WriteSection(
            page,
            "参数 Arguments",
            command.Arguments.Select(argument => (argument.Name, argument.Description))
        );
        WriteSection(
            page,
            "选项 Options",
            command
                .Options.Concat(isRoot ? [] : Inherited(command))
                .Select(option => (NamesOf(option), option.Description))
        );
        WriteExitCodes(page, isRoot || command.Options.Any(option => option.Name == CheckCommand.FailOn));
    }

    private static string Usage(Command command) =>
        $"pbudget {command.Name} {string.Concat(command.Arguments.Select(argument => $"{argument.Name} "))}[选项 options]";

    private static IEnumerable<Option> Inherited(Command command) =>
        command.Parents.OfType<Command>().SelectMany(parent => parent.Options).OfType<HelpOption>();

    private static string NamesOf(Option option) =>
        string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Prepend(option.Name))
        + (option.HelpName is null ? string.Empty : $" {option.HelpName}");

    private static void WriteSection(
        Page page,
        string title,
        IEnumerable<(string Name, string? Description)> entries
    )
    {
        var all = entries.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        page.Line();
        WriteTitle(page, title);
        foreach (var (name, description) in all)
        {
            page.Line(new string(' ', Indent), new Span(name, Ink.Code));
            WriteText(page, description, Indent * 3);
        }
    }

    private static void WriteExitCodes(Page page, bool canReachFindings)
    {
        page.Line();
        WriteTitle(page, "退出代码 Exit codes");
        Write(
            ExitCode.Done,
            "已完成；发现的问题是结果，不是失败。",
            "Done; findings are the product, not a failure."
        );
        if (canReachFindings)
        {
            Write(
                ExitCode.FindingsReached,
                "已完成，且发现了 --fail-on 所指严重程度（或更严重）的问题。",
                "Done, and there is a finding as severe as --fail-on says, or worse."
            );
        }

        Write(
            ExitCode.CannotRun,
            "无法运行；标准错误上有原因，通常一行。",
            "Could not run; standard error says why, mostly in one line."
        );
        if (canReachFindings)
        {
            Write(
                ExitCode.PartlyDone,
                "有的文件不是申报，或者多份中有的未能读取；结果中列出这些文件，其余已审核。",
                "A file is no declaration, or of several some could not be read; the report names these, and the others were reviewed."
            );
        }

        void Write(int code, string chinese, string english)
        {
            var label = FormattableString.Invariant($"{code}  ");
            page.Paragraph(chinese, Indent, label: label, labelInk: Ink.Code);
            page.Paragraph(english, Indent + label.Length);
        }
    }

    private static void WriteTitle(Page page, string title) => page.Line(new Span(title, Ink.Title));

    private static void WriteText(Page page, string? text, int indent)
    {
        foreach (var line in (text ?? string.Empty).Split('\n'))
        {
            page.Paragraph(line, indent);
        }
    }
}
