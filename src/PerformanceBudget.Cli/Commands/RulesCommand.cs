using System.CommandLine;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Commands;

/// <summary><c>pbudget rules</c>: everything that a check can find, in tables.</summary>
internal static class RulesCommand
{
    private static readonly BilingualText Severity = new("程度", "Severity");

    private static readonly (char Digit, BilingualText Title)[] Areas =
    [
        ('1', new("读取（不能关闭）", "Reading (cannot be left out)")),
        ('2', new("金额与算式", "Money and arithmetic")),
        ('3', new("绩效指标", "Indicators")),
        ('4', new("情况说明与申报表", "Narrative against form")),
        ('5', new("项目之间与年度之间", "Across projects and years")),
        ('6', new("已接受的问题", "Findings that were accepted")),
    ];

    private static readonly BilingualText Hint = new(
        "每条规则的内容和例子：pbudget explain 代码。",
        "What a rule says, with an example: pbudget explain CODE."
    );

    public static Command Create(StandardStreams streams)
    {
        var language = ToolOptions.Language(streams);
        var command = new Command(
            "rules",
            Described.In("列出审核能发现的所有问题。", "Lists everything that a check can find.")
        )
        {
            language,
        };
        command.SetAction(result =>
        {
            streams.WritePage(page => Write(page, result.GetValue(language)));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Page page, Language language)
    {
        var byArea = FindingCatalogue.Definitions.ToLookup(definition => definition.Code.ToString()[2]);
        foreach (var (digit, title) in Areas)
        {
            page.Line(new Span(title.In(language), Ink.Title));
            Write(page, byArea[digit], language);
            page.Line();
        }

        page.Paragraph(Hint.In(language), 0, Ink.Quiet);
    }

    private static void Write(Page page, IEnumerable<FindingDefinition> definitions, Language language)
    {
        var table = new Table(
            language,
            new Column(ReportWords.Code),
            new Column(Severity),
            new Column(ReportWords.Rule, IsElastic: true)
        );
        foreach (var definition in definitions)
        {
            table.Add(
                new Span(definition.Code.ToString(), Ink.Code),
                new Span(ReportWords.SeveritiesOf(definition).In(language), Ink.Of(definition.Severity)),
                definition.Title.In(language)
            );
        }

        table.Write(page);
    }
}
