using System.CommandLine;
using PerformanceBudget.Cli.Checking;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Documents;
using PerformanceBudget.Cli.Text;
using PerformanceBudget.Documents;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Commands;

/// <summary><c>pbudget check FILE...</c>: reads and reviews declarations.</summary>
internal static class CheckCommand
{
    /// <summary>The option that turns findings into an exit code.</summary>
    public const string FailOn = "--fail-on";

    public static Command Create(StandardStreams streams)
    {
        var files = new Argument<string[]>("FILE...")
        {
            Description = Described.In(
                "申报：JSON，或公开的文件（docx、doc、odt、pdf、ofd、xlsx、xls、html、文本）；可以有多个，也可以是文件夹；- 表示标准输入：一份文件，或每行一份 JSON。",
                "Declarations: JSON, or published documents (docx, doc, odt, pdf, ofd, xlsx, xls, html, text); folders stand for "
                    + "all of them in it; - for standard input, with a document or a JSON declaration a line."
            ),
            Arity = ArgumentArity.OneOrMore,
        };
        var language = ToolOptions.Language(streams);
        var format = Format();
        var output = ToolOptions.Output(
            "FILE",
            "将结果写入文件，而不是标准输出；- 表示标准输出。",
            "Writes the report to a file instead of standard output, which is -."
        );
        var failOn = ToolOptions.Choice<Severity?>(
            FailOn,
            Described.In(
                "有该严重程度（或更严重）的问题时退出代码为 1。",
                "Exit with 1 where there is a finding of that severity, or a worse one."
            ),
            ("error", Severity.Error),
            ("warning", Severity.Warning),
            ("information", Severity.Information)
        );
        failOn.DefaultValueFactory = _ => null;
        var previous = new Option<string?>("--previous")
        {
            Description = Described.In(
                "同一部门上一年度的申报，用于两年对比（PB5007、PB5010）。",
                "The declaration of the same department for the year before, to compare the two (PB5007, PB5010)."
            ),
            HelpName = "FILE",
        };
        var choices = new ReviewChoices();
        var documents = new DocumentChoices();
        var accept = new Option<string?>("--accept")
        {
            HelpName = "FILE",
            Description = Described.In(
                "接受清单；不指明时为申报旁边的 *.accepted.json。须同时用 --as-of。",
                "The file of acceptances; *.accepted.json beside the declaration where it is not given. Needs --as-of."
            ),
        };
        var asOf = ToolOptions.Day(
            "--as-of",
            "使用接受清单，并按这一天判断是否到期。",
            "Uses acceptances, and judges by this day whether they have expired."
        );

        var command = new Command(
            "check",
            Described.In(
                "审核申报，列出所有不相符之处。",
                "Reviews declarations and lists everything that does not add up."
            )
        )
        {
            files,
            language,
            format,
            output,
            failOn,
            previous,
            accept,
            asOf,
        };
        foreach (var option in choices.Options.Concat(documents.Options))
        {
            command.Options.Add(option);
        }

        command.SetAction(result =>
        {
            var file = ToolOptions.OutputOf(result, output);
            var names = NamedFiles.Of(result, files);
            string?[] alsoRead = [result.GetValue(previous), result.GetValue(accept)];
            var inputs = new CheckInputs(
                names,
                [.. alsoRead.OfType<string>()],
                file,
                new StandardInput(streams.Input)
            );
            var acceptances = new AcceptanceChoice(result.GetValue(accept), result.GetValue(asOf));
            var options = acceptances.AddTo(
                choices.Of(result),
                inputs.AreMany || names[0] == InputLines.StandardInput ? null : names[0]
            );
            var known = documents.Of(result);
            var before = PreviousYear(result.GetValue(previous), inputs, known);
            using var report = new ReportFile(file, streams);
            var run = new CheckRun(
                inputs,
                new AuditOptions { Review = options, Previous = before },
                known,
                acceptances,
                new ProgressLine(
                    file is null && streams.IsTerminal ? null : streams.Terminal,
                    streams.Time,
                    result.GetValue(language)
                )
            );
            var totals = run.Run(() =>
                result.GetRequiredValue(format)(report.Open(), inputs.AreMany, result.GetValue(language))
            );
            report.Keep();
            return ExitCodeOf(totals, result.GetValue(failOn));
        });
        return command;
    }

    /// <summary>The formats of the library, and before them text, which is for terminals and the tool's own.</summary>
    private static Option<OpenReport> Format() =>
        ToolOptions.Choice<OpenReport>(
            "--format",
            Described.In(
                $"结果的形式：text 供人阅读（默认），{Purposes(Language.Chinese, "，")}。",
                $"The form of the report: text for people (the default), {Purposes(Language.English, ", ")}."
            ),
            [
                ("text", (streams, isOfMany, language) => new TextCheckReport(streams, isOfMany, language)),
                .. ReportFormat.All.Select(format =>
                    (
                        format.Token,
                        new OpenReport(
                            (streams, isOfMany, language) => format.Open(streams.Output, isOfMany, language)
                        )
                    )
                ),
            ]
        );

    private static string Purposes(Language language, string separator) =>
        string.Join(
            separator,
            ReportFormat
                .All.Select(format => format.Purpose)
                .OfType<BilingualText>()
                .Select(words => words.In(language))
        );

    private static DepartmentDeclaration? PreviousYear(
        string? file,
        CheckInputs inputs,
        DocumentOptions known
    )
    {
        if (file is null)
        {
            return null;
        }

        if (inputs.AreMany)
        {
            throw new CannotRunException(
                new BilingualText(
                    "--previous 只能用于一份申报。",
                    "--previous goes with one declaration only."
                )
            );
        }

        // The year that is said for documents is that of the declaration to check.
        var knownBefore = known with
        {
            FiscalYear = known.FiscalYear is > DepartmentDeclaration.MinFiscalYear and { } year
                ? year - 1
                : null,
        };
        var reading = DeclarationFile.Open(file).Audit(AuditOptions.Default, knownBefore).Reading;
        return reading.IsComplete
            ? reading.Declaration
            : throw new CannotRunException(
                new BilingualText(
                    $"上一年度的申报“{file}”未能完整读取；可先单独审核它。",
                    $"The declaration of the year before, '{file}', cannot be read as a whole; check it first."
                )
            );
    }

    private static int ExitCodeOf(ReportTotals totals, Severity? failOn) =>
        totals.Unread.Count > 0 || totals.WithoutDeclaration.Count > 0 ? ExitCode.PartlyDone
        : failOn is { } severity && totals.Counts.Reach(severity) ? ExitCode.FindingsReached
        : ExitCode.Done;

    /// <summary>Begins a report of one format.</summary>
    private delegate ReportWriter OpenReport(StandardStreams streams, bool isOfMany, Language language);
}
