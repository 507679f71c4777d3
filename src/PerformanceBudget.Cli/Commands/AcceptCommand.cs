using System.CommandLine;
using PerformanceBudget.Cli.Checking;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Documents;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Cli.Commands;

/// <summary><c>pbudget accept FILE|FOLDER</c>: writes findings of declarations into their files of acceptances.</summary>
internal static class AcceptCommand
{
    public static Command Create(StandardStreams streams)
    {
        var source = new Argument<string>("FILE|FOLDER")
        {
            Description = Described.In(
                "申报：JSON 或公开的文件，或存放申报的文件夹。",
                "The declaration: JSON or a published document, or a folder of declarations."
            ),
        };
        var code = Text("--code", "CODE", "要接受的问题的代码。", "The code of the findings to accept.");
        code.CompletionSources.Add([.. RuleCatalogue.Rules.Select(rule => rule.Definition.Code.ToString())]);
        var at = Text(
            "--at",
            "POINTER",
            "只接受此处的问题：JSON 报告中的 pointer。",
            "Only the finding at this place, the pointer of the JSON report."
        );
        var from = Text(
            "--carry-from",
            "FILE|FOLDER",
            "上一年度的申报：其中已接受、今年仍然相同的问题继续接受，理由和岗位照旧。",
            "The declarations of the year before: findings accepted there that are the same this year stay accepted, with "
                + "reason and role as they were."
        );
        var reason = Text("--reason", "TEXT", "接受的理由。", "Why they can be accepted.");
        var role = Text(
            "--role",
            "TEXT",
            "由哪个岗位接受，例如 预算审核岗。",
            "The role of the person who accepts them."
        );
        var until = ToolOptions.Day(
            "--until",
            "接受有效的最后一天，例如 2026-12-31。",
            "The last day on which it holds, as in 2026-12-31."
        );
        var to = Text(
            "--to",
            "FILE|FOLDER",
            "接受清单，或存放各份接受清单的文件夹；不指明时为申报旁边的 *.accepted.json。",
            "The file of acceptances, or the folder below which those of all documents are; *.accepted.json beside the "
                + "declaration where it is not given."
        );
        var environment = new SettingsChoice(streams);
        var choices = new ReviewChoices();
        var command = new Command(
            "accept",
            Described.In(
                "把申报中现有的问题连同理由写入接受清单。",
                "Writes findings of declarations into their files of acceptances, with a reason."
            )
        )
        {
            source,
            code,
            at,
            from,
            reason,
            role,
            until,
            to,
        };
        foreach (var option in environment.Options.Concat(choices.Options))
        {
            command.Options.Add(option);
        }

        command.SetAction(result =>
        {
            var path = NamedFiles.Of(result, source);
            var settings = environment.Of(result, [path]);
            var carried = result.GetValue(from);
            var findings = new AcceptableFindings(
                carried is null ? Required(result, reason) : result.GetValue(reason),
                carried is null ? Required(result, role) : result.GetValue(role),
                result.GetValue(until) ?? throw Missing(until)
            );
            var files = new AcceptanceFiles(
                [path],
                result.GetValue(to) ?? settings.Resolve(settings.Accepted)
            );
            var run = new AcceptRun(
                streams,
                choices.Of(result, settings),
                files,
                environment.LanguageOf(result, settings)
            );
            if (carried is not null)
            {
                var earlier = EarlierAcceptances.In(carried);
                return run.Accept(
                    path,
                    audit =>
                    {
                        var (before, file, problem) = earlier.Of(audit.Reading.Declaration!);
                        var kept = findings.Carry(audit.Review, before);
                        return new ChosenAcceptances(
                            kept,
                            problem ?? Carried(kept.Length, before.Length, file!)
                        );
                    }
                );
            }

            var (itsCode, pointer) = (Required(result, code), result.GetValue(at));
            return run.Accept(
                path,
                audit =>
                    findings.Choose(audit.Review, itsCode, pointer) is { IsEmpty: false } chosen
                        ? new ChosenAcceptances(chosen, null)
                        : new ChosenAcceptances([], Nothing(itsCode, pointer))
            );
        });
        return command;
    }

    private static Option<string?> Text(string name, string helpName, string chinese, string english) =>
        new(name) { HelpName = helpName, Description = Described.In(chinese, english) };

    private static string Required(ParseResult result, Option<string?> option) =>
        result.GetValue(option) ?? throw Missing(option);

    private static CannotRunException Missing(Option option) =>
        new(
            new BilingualText(
                $"缺少选项 {option.Name}；用法见 pbudget accept --help。",
                $"The option {option.Name} is missing; see pbudget accept --help."
            )
        );

    private static BilingualText Nothing(string code, string? pointer) =>
        new(
            $"{(pointer is null ? string.Empty : $"{pointer}处")}没有代码为“{code}”的问题",
            $"there is no finding '{code}'{(pointer is null ? string.Empty : $" at {pointer}")}"
        );

    private static BilingualText Carried(int kept, int before, string file) =>
        new(
            FormattableString.Invariant(
                $"“{file}”中的{before}项，{before - kept}项今年没有相同的问题，未带入"
            ),
            FormattableString.Invariant(
                $"of {before} in '{file}', {before - kept} have no finding this year that is the same, and were not carried"
            )
        );
}
