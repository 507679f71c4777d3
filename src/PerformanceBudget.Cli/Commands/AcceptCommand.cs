using System.Collections.Immutable;
using System.CommandLine;
using PerformanceBudget.Cli.Checking;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Documents;
using PerformanceBudget.Documents;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
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
            var run = new Run(
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
                        return new Chosen(kept, problem ?? Carried(kept.Length, before.Length, file!));
                    }
                );
            }

            var (itsCode, pointer) = (Required(result, code), result.GetValue(at));
            return run.Accept(
                path,
                audit =>
                    findings.Choose(audit.Review, itsCode, pointer) is { IsEmpty: false } chosen
                        ? new Chosen(chosen, null)
                        : new Chosen([], Nothing(itsCode, pointer))
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

    /// <summary>What is accepted in a document.</summary>
    /// <param name="Acceptances">The acceptances; none where there is no such finding.</param>
    /// <param name="Remark">Why there are none, or how many others there were.</param>
    private sealed record Chosen(ImmutableArray<Acceptance> Acceptances, BilingualText? Remark);

    /// <summary>One run of the command.</summary>
    private sealed class Run(
        StandardStreams streams,
        ReviewOptions options,
        AcceptanceFiles files,
        Language language
    )
    {
        public int Accept(string path, Func<AuditReport, Chosen> choose) =>
            Directory.Exists(path) ? AcceptInFolder(path, choose) : AcceptInFile(path, choose);

        private int AcceptInFile(string path, Func<AuditReport, Chosen> choose)
        {
            var target = TargetOf(path);
            var chosen = choose(Audit(path));
            if (chosen.Acceptances.IsEmpty)
            {
                throw new CannotRunException(
                    new BilingualText(
                        $"“{path}”：{chosen.Remark!.Chinese}。",
                        $"'{path}': {chosen.Remark.English}."
                    )
                );
            }

            Keep(target, chosen);
            return ExitCode.Done;
        }

        private int AcceptInFolder(string folder, Func<AuditReport, Chosen> choose)
        {
            if (files.AreOne)
            {
                throw new CannotRunException(
                    new BilingualText(
                        "多份申报的接受清单须用文件夹：--to 不能是一个文件。",
                        "Several declarations have their acceptances in a folder: --to cannot be a file."
                    )
                );
            }

            var (accepted, unread) = (0, 0);
            foreach (var found in DeclarationFiles.Below(folder).ToArray())
            {
                try
                {
                    var chosen = choose(
                        found.Problem is { } problem
                            ? throw new CannotRunException(problem)
                            : Audit(found.Path)
                    );
                    if (!chosen.Acceptances.IsEmpty)
                    {
                        Say(new BilingualText(found.Path, found.Path));
                        Keep(TargetOf(found.Path), chosen);
                        accepted += chosen.Acceptances.Length;
                    }
                    else
                    {
                        Say(
                            new BilingualText(
                                $"{found.Path}：{chosen.Remark!.Chinese}。",
                                $"{found.Path}: {chosen.Remark.English}."
                            )
                        );
                    }
                }
                catch (CannotRunException reason)
                {
                    unread++;
                    Say(reason.Reason);
                }
            }

            Say(
                new BilingualText(
                    FormattableString.Invariant($"共接受{accepted}项；{unread}份未能读取。"),
                    FormattableString.Invariant($"Accepted in all: {accepted}; not read: {unread}.")
                )
            );
            return unread == 0 ? ExitCode.Done : ExitCode.PartlyDone;
        }

        private string TargetOf(string document)
        {
            var target = files.Of(document);
            return FileKey.Of(target) is { } key && key == FileKey.Of(document)
                ? throw FileFailures.Overwriting(target)
                : target;
        }

        private AuditReport Audit(string path)
        {
            var report = DeclarationFile
                .Open(path)
                .Audit(new AuditOptions { Review = options }, DocumentOptions.Default);
            return report.Reading.IsComplete
                ? report
                : throw new CannotRunException(
                    new BilingualText(
                        $"“{path}”有未能读取的内容，须先改正；见 pbudget check。",
                        $"'{path}' has problems that have to be mended first; see pbudget check."
                    )
                );
        }

        /// <summary>Writes acceptances into a file, in place of those about the same findings.</summary>
        private void Keep(string target, Chosen chosen)
        {
            AcceptanceFile.Update(
                target,
                kept =>
                    [
                        .. kept.Where(old => !chosen.Acceptances.Any(one => one.IsAboutTheSameAs(old))),
                        .. chosen.Acceptances,
                    ]
            );
            streams.WritePage(page =>
            {
                foreach (var acceptance in chosen.Acceptances)
                {
                    page.Line(
                        new Span(acceptance.Code.ToString(), Ink.Code),
                        "  ",
                        new Span(acceptance.Place, Ink.Place)
                    );
                }
            });
            Say(
                new BilingualText(
                    FormattableString.Invariant($"已接受{chosen.Acceptances.Length}项，写入“{target}”。"),
                    FormattableString.Invariant(
                        $"Accepted: {chosen.Acceptances.Length}, written to '{target}'."
                    )
                )
            );
            if (chosen.Remark is { } remark)
            {
                Say(new BilingualText($"{remark.Chinese}。", $"{remark.English}."));
            }
        }

        private void Say(BilingualText words) => streams.WritePage(page => page.Line(words.In(language)));
    }
}
