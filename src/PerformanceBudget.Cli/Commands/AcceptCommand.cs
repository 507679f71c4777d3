using System.Collections.Immutable;
using System.CommandLine;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Documents;
using PerformanceBudget.Documents;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Cli.Commands;

/// <summary><c>pbudget accept FILE</c>: writes findings of a declaration into its file of acceptances.</summary>
internal static class AcceptCommand
{
    public static Command Create(StandardStreams streams)
    {
        var file = new Argument<string>("FILE")
        {
            Description = Described.In(
                "申报：JSON 或公开的文件。",
                "The declaration: JSON or a published document."
            ),
        };
        var code = Text("--code", "CODE", "要接受的问题的代码。", "The code of the findings to accept.");
        var at = Text(
            "--at",
            "POINTER",
            "只接受此处的问题：JSON 报告中的 pointer。",
            "Only the finding at this place, the pointer of the JSON report."
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
            "FILE",
            "接受清单；不指明时为申报旁边的 *.accepted.json。",
            "The file of acceptances; *.accepted.json beside the declaration where it is not given."
        );
        var language = ToolOptions.Language(streams);

        var command = new Command(
            "accept",
            Described.In(
                "把一份申报中现有的问题连同理由写入接受清单。",
                "Writes findings of a declaration into its file of acceptances, with a reason."
            )
        )
        {
            file,
            code,
            at,
            reason,
            role,
            until,
            to,
            language,
        };
        command.SetAction(result =>
        {
            var path = NamedFiles.Of(result, file);
            var target = result.GetValue(to) ?? AcceptanceFile.Beside(path);
            if (FileKey.Of(target) is { } key && key == FileKey.Of(path))
            {
                throw FileFailures.Overwriting(target);
            }

            var report = Review(path);
            var findings = Select(report, Required(result, code), result.GetValue(at), path);
            var accepted = Accept(
                report,
                findings,
                Required(result, reason),
                Required(result, role),
                result.GetValue(until) ?? throw Missing(until)
            );
            AcceptanceFile.Update(
                target,
                kept =>
                    [
                        .. kept.Where(old => !accepted.Any(acceptance => acceptance.IsAboutTheSameAs(old))),
                        .. accepted,
                    ]
            );
            streams.WritePage(page => Write(page, accepted, target, result.GetValue(language)));
            return ExitCode.Done;
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

    private static ReviewReport Review(string path)
    {
        var report = DeclarationFile.Open(path).Audit(AuditOptions.Default, DocumentOptions.Default);
        return report.Reading.IsComplete
            ? report.Review
            : throw new CannotRunException(
                new BilingualText(
                    $"“{path}”有未能读取的内容，须先改正；见 pbudget check。",
                    $"'{path}' has problems that have to be mended first; see pbudget check."
                )
            );
    }

    private static ImmutableArray<Finding> Select(ReviewReport report, string code, string? at, string path)
    {
        var findings = report
            .Findings.Where(finding =>
                string.Equals(finding.Code.ToString(), code.Trim(), StringComparison.OrdinalIgnoreCase)
                && (at is null || string.Equals(finding.Pointer, at, StringComparison.Ordinal))
            )
            .ToImmutableArray();
        return findings.IsEmpty
            ? throw new CannotRunException(
                new BilingualText(
                    $"“{path}”{(at is null ? string.Empty : $"的{at}处")}没有代码为“{code}”的问题。",
                    $"There is no finding '{code}' {(at is null ? string.Empty : $"at {at} ")}in '{path}'."
                )
            )
            : findings;
    }

    private static ImmutableArray<Acceptance> Accept(
        ReviewReport report,
        ImmutableArray<Finding> findings,
        string reason,
        string role,
        DateOnly until
    )
    {
        try
        {
            return [.. findings.Select(finding => report.Accept(finding, reason, role, until))];
        }
        catch (InvariantException broken)
        {
            var option = broken.Finding.Pointer.Replace("/", "--", StringComparison.Ordinal);
            throw new CannotRunException(
                new BilingualText(
                    $"选项 {option} 不行：{broken.Finding.GetMessage(Language.Chinese)}",
                    $"The option {option} will not do: {broken.Finding.GetMessage(Language.English)}"
                )
            );
        }
    }

    private static void Write(
        Page page,
        ImmutableArray<Acceptance> accepted,
        string target,
        Language language
    )
    {
        foreach (var acceptance in accepted)
        {
            page.Line(
                new Span(acceptance.Code.ToString(), Ink.Code),
                "  ",
                new Span(acceptance.Place, Ink.Place)
            );
        }

        page.Line(
            new BilingualText(
                FormattableString.Invariant($"已接受{accepted.Length}项，写入“{target}”。"),
                FormattableString.Invariant($"Accepted: {accepted.Length}, written to '{target}'.")
            ).In(language)
        );
    }
}
