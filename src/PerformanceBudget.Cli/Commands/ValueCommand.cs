using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Documents;
using PerformanceBudget.Cli.Text;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Cli.Commands;

/// <summary><c>pbudget value TEXT</c>: says how an indicator value is understood.</summary>
internal static class ValueCommand
{
    private const char CellSeparator = '\t';

    // The converter does not look at them.
    private static readonly JsonSerializerOptions Options = new();
    private static readonly IndicatorValueJsonConverter Converter = new();
    private static readonly BilingualText NoValue = new(
        $"没有内容，或超过{IndicatorValue.MaxLength}个字符，或文字编码残缺。",
        $"It is blank, has more than {IndicatorValue.MaxLength} characters, or half of a surrogate pair."
    );

    public static Command Create(StandardStreams streams)
    {
        var text = new Argument<string>("TEXT")
        {
            Description = Described.In(
                "指标值，例如 \"≥95%\"；- 表示从标准输入逐行读取，计量单位可以用制表符隔开。",
                "An indicator value, as in \"≥95%\"; - reads standard input, one a line, with the unit behind a tab "
                    + "where it has a cell of its own."
            ),
        };
        var language = ToolOptions.Language(streams);
        var format = ToolOptions.Format(
            "结果的形式：text 供人阅读（默认），json 每个指标值一行 JSON。",
            "The form of the result: text for people (the default), json for one JSON object a line."
        );
        var command = new Command(
            "value",
            Described.In("说明一个指标值是怎样理解的。", "Says how an indicator value is understood.")
        )
        {
            text,
            language,
            format,
        };
        command.SetAction(result =>
        {
            var lines = InputLines.Read(result.GetRequiredValue(text), streams.Input);
            if (result.GetValue(format) == OutputFormat.Json)
            {
                WriteJson(streams, lines);
            }
            else
            {
                WriteText(streams, lines, result.GetValue(language));
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
            if (TryParse(line, out var value))
            {
                output.Write(writer => Converter.Write(writer, value, Options));
            }
            else
            {
                output.WriteRefused(line, position: null, NoValue);
            }
        }
    }

    private static void WriteText(StandardStreams streams, IEnumerable<string> lines, Language language)
    {
        foreach (var line in lines)
        {
            var sentence = TryParse(line, out var value)
                ? ValueSentence.Of(value)
                : new BilingualText($"“{line}”：{NoValue.Chinese}", $"“{line}”: {NoValue.English}");
            streams.WritePage(page => page.Line(sentence.In(language)));
        }
    }

    /// <summary>Reads a value of one cell, of value and unit, or of sign, number and unit.</summary>
    private static bool TryParse(
        string line,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out IndicatorValue? value
    )
    {
        var cells = line.Split(CellSeparator);
        return cells.Length switch
        {
            1 => IndicatorValue.TryParse(line, CultureInfo.InvariantCulture, out value),
            2 => IndicatorValue.TryParse(sign: null, cells[0], cells[1], out value),
            3 => IndicatorValue.TryParse(cells[0], cells[1], cells[2], out value),
            _ => IndicatorValue.TryParse(line, CultureInfo.InvariantCulture, out value),
        };
    }
}
