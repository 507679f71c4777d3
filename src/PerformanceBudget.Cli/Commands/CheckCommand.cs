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
        var environment = new SettingsChoice(streams);
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
        var before = new Option<string?>("--previous")
        {
            Description = Described.In(
                "上一年度的申报，用于两年对比（PB5007、PB5010）；可以是文件夹，其中的申报按部门和年度查找。",
                "The declaration of the same department for the year before, to compare the two (PB5007, PB5010); in a folder "
                    + "declarations are found by department and year."
            ),
            HelpName = "FILE|FOLDER",
        };
        var choices = new ReviewChoices();
        var contents = new ReportChoices();
        var documents = new DocumentChoices();
        var accept = new Option<string?>("--accept")
        {
            HelpName = "FILE|FOLDER",
            Description = Described.In(
                "接受清单，或存放各份接受清单的文件夹；不指明时为申报旁边的 *.accepted.json。",
                "The file of acceptances, or the folder below which those of all documents are; *.accepted.json beside the "
                    + "declaration where it is not given."
            ),
        };
        var asOf = ToolOptions.Day(
            "--as-of",
            "按这一天判断接受是否到期；不指明时为今天。",
            "The day by which it is judged whether acceptances have expired; today where it is not given."
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
            format,
            output,
            failOn,
            before,
            accept,
            asOf,
        };
        foreach (
            var option in environment
                .Options.Concat(choices.Options)
                .Concat(contents.Options)
                .Concat(documents.Options)
        )
        {
            command.Options.Add(option);
        }

        command.SetAction(result =>
        {
            var file = ToolOptions.OutputOf(result, output);
            var names = NamedFiles.Of(result, files);
            var settings = environment.Of(result, names);
            var language = environment.LanguageOf(result, settings);
            var previous = result.GetValue(before) ?? settings.Resolve(settings.Previous);
            var accepted = ThatIsThere(result.GetValue(accept)) ?? settings.Resolve(settings.Accepted);
            string[] alsoRead =
            [
                .. previous is null ? [] : PreviousYear.FilesOf(previous),
                .. new[] { accepted, settings.File }.OfType<string>(),
            ];
            var form = result.GetRequiredValue(format);
            var standardInput = new StandardInput(streams.Input);
            var areMany = CheckInputs.AreManyOf(names, standardInput);
            var choice = contents.Of(result, language, form, areMany);
            var isFolder = ReportTarget.IsFolder(form, areMany, choice.IsSummary);
            file = isFolder ? ReportTarget.Folder(file) : file;
            var inputs = new CheckInputs(names, alsoRead, file, isFolder, standardInput);
            var known = documents.Of(result);
            var isOne = !inputs.AreMany && !Directory.Exists(previous);
            var acceptances = new AcceptanceChoice(
                AcceptancesOf(inputs, names, accepted),
                result.GetValue(asOf) ?? settings.AsOf,
                streams.Time
            );
            using var report = new ReportFile(file, streams);
            var folder = isFolder ? new ReportFolder(file!, inputs) : null;
            var run = new CheckRun(
                inputs,
                new AuditOptions
                {
                    Review = choices.Of(result, settings),
                    Previous = isOne && previous is not null ? OnlyPrevious(previous, known) : null,
                },
                known,
                acceptances,
                isOne || previous is null ? null : PreviousYear.In(previous, known),
                new ProgressLine(
                    file is null && streams.IsTerminal ? null : streams.Terminal,
                    streams.Time,
                    language
                )
            );
            var notes = new RunNotes(settings, acceptances, run.Compared);
            var totals = run.Run(() =>
                folder is not null
                    ? HtmlFolder.Open(folder.Write, choice.Report)
                    : Open(form, report.Open(), areMany, choice, notes)
            );
            report.Keep();
            folder?.RemoveOldPages();
            if (!string.Equals(form, TextCheckReport.Token, StringComparison.Ordinal))
            {
                notes.Write(streams);
            }

            return ExitCodeOf(totals, result.GetValue(failOn));
        });
        return command;
    }

    /// <summary>The formats of the library, and before them text, which is for terminals and the tool's own.</summary>
    private static Option<string> Format() =>
        ToolOptions.Choice(
            "--format",
            Described.In(
                $"结果的形式：text 供人阅读（默认），{Purposes(Language.Chinese, "，")}。",
                $"The form of the report: text for people (the default), {Purposes(Language.English, ", ")}."
            ),
            [
                (TextCheckReport.Token, TextCheckReport.Token),
                .. ReportFormat.All.Select(format => (format.Token, format.Token)),
            ]
        );

    private static ReportWriter Open(
        string format,
        StandardStreams streams,
        bool areMany,
        ReportChoice choice,
        RunNotes notes
    ) =>
        ReportFormat.All.FirstOrDefault(one => string.Equals(one.Token, format, StringComparison.Ordinal))
            is { } known
            ? known.Open(streams.Output, areMany, choice.Report)
        : areMany ? new TextManyReport(streams, choice, notes)
        : new TextCheckReport(streams, choice, notes);

    private static string Purposes(Language language, string separator) =>
        string.Join(
            separator,
            ReportFormat
                .All.Select(format => format.Purpose)
                .OfType<BilingualText>()
                .Select(words => words.In(language))
        );

    /// <summary>A file or folder that somebody names, and who names it wants it.</summary>
    private static string? ThatIsThere(string? path) =>
        path is null || Path.Exists(path)
            ? path
            : throw FileFailures.Reading(path, new FileNotFoundException());

    private static AcceptanceFiles AcceptancesOf(CheckInputs inputs, string[] names, string? given)
    {
        var files = new AcceptanceFiles(names, given);
        return inputs.AreMany && files.AreOne
            ? throw new CannotRunException(
                new BilingualText(
                    "多份申报的接受清单须用文件夹：--accept 不能是一个文件。",
                    "Several declarations have their acceptances in a folder: --accept cannot be a file."
                )
            )
            : files;
    }

    /// <summary>The declaration of the year before that is named for the only one, whatever department and year it says.</summary>
    private static DepartmentDeclaration OnlyPrevious(string file, DocumentOptions known)
    {
        var reading = DeclarationFile
            .Open(file)
            .Audit(AuditOptions.Default, PreviousYear.YearBefore(known))
            .Reading;
        return reading is { IsComplete: true, Declaration: { } declaration }
            ? declaration
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
}
