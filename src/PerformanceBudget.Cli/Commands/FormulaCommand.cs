using System.CommandLine;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Documents;
using PerformanceBudget.Cli.Text;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Commands;

/// <summary><c>pbudget formula TEXT</c>: works a calculation out step by step and says whether it makes what it states.</summary>
internal static class FormulaCommand
{
    public static Command Create(StandardStreams streams)
    {
        var text = new Argument<string>("TEXT")
        {
            Description = Described.In(
                "算式，例如 \"3天*800人*60.00元/人/天=14.40万元\"；- 表示从标准输入逐行读取。",
                "A formula, as in \"3天*800人*60.00元/人/天=14.40万元\"; - reads standard input, one a line."
            ),
        };
        var language = ToolOptions.Language(streams);
        var format = ToolOptions.Format(
            "结果的形式：text 供人阅读（默认），json 每个算式一行 JSON。",
            "The form of the result: text for people (the default), json for one JSON object a line."
        );
        var command = new Command(
            "formula",
            Described.In(
                "逐步计算一个测算算式，并与它写明的结果核对。",
                "Works a cost formula out step by step and checks it against the result that it states."
            )
        )
        {
            text,
            language,
            format,
        };
        command.SetAction(result =>
        {
            var argument = result.GetRequiredValue(text);
            var lines = InputLines.Read(argument, streams.Input);
            if (result.GetValue(format) == OutputFormat.Json)
            {
                WriteJson(streams, lines);
            }
            else
            {
                WriteText(streams, lines, InputLines.AreMany(argument), result.GetValue(language));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteJson(StandardStreams streams, IEnumerable<string> lines)
    {
        using var output = new JsonLines(streams.Output);
        foreach (var line in lines)
        {
            if (CostFormula.TryParse(line, out var formula, out var error))
            {
                output.Write(writer => FormulaReport.Write(writer, formula));
            }
            else
            {
                output.WriteRefused(line, error.Position, error.Message);
            }
        }
    }

    private static void WriteText(
        StandardStreams streams,
        IEnumerable<string> lines,
        bool areMany,
        Language language
    )
    {
        foreach (var line in lines)
        {
            streams.WritePage(page =>
            {
                if (CostFormula.TryParse(line, out var formula, out var error))
                {
                    FormulaReport.Write(page, formula, areMany, language);
                }
                else
                {
                    FormulaReport.Write(page, line, error, language);
                }

                if (areMany)
                {
                    page.Line();
                }
            });
        }
    }
}
