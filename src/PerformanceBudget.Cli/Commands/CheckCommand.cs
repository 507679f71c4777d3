using System.CommandLine;
using PerformanceBudget.Cli.Reports;
using PerformanceBudget.Cli.Reports.Html;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Commands;

/// <summary><c>pbudget check FILE</c>: reads and reviews one declaration.</summary>
internal static class CheckCommand
{
    /// <summary>The option that turns findings into an exit code.</summary>
    public const string FailOn = "--fail-on";

    public static Command Create(StandardStreams streams)
    {
        var file = new Argument<string>("FILE")
        {
            Description = Described.In("申报的 JSON 文件。", "The declaration, a JSON file."),
        };
        var language = ToolOptions.Language();
        var format = ToolOptions.Choice(
            "--format",
            Described.In(
                "结果的形式：text 供人阅读（默认），json 供程序使用，html 可打开、打印和点击。",
                "The form of the result: text for people (the default), json for programs, html to open, print and click."
            ),
            ("text", OutputFormat.Text),
            ("json", OutputFormat.Json),
            ("html", OutputFormat.Html)
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

        var command = new Command(
            "check",
            Described.In(
                "审核一份申报，列出所有不相符之处。",
                "Reviews one declaration and lists everything that does not add up."
            )
        )
        {
            file,
            language,
            format,
            failOn,
        };
        command.SetAction(result =>
        {
            var path = result.GetRequiredValue(file);
            var document = CheckedDocument.Check(path, InputFile.Read(path));
            if (result.GetValue(format) == OutputFormat.Json)
            {
                JsonReport.Write(streams.Output, document);
            }
            else if (result.GetValue(format) == OutputFormat.Html)
            {
                HtmlReport.Write(streams.Output, document, result.GetValue(language));
            }
            else
            {
                streams.WritePage(page => TextReport.Write(page, document, result.GetValue(language)));
            }

            return
                result.GetValue(failOn) is { } severity && FindingCounts.Of(document.Findings).Reach(severity)
                ? ExitCode.FindingsReached
                : ExitCode.Done;
        });
        return command;
    }
}
