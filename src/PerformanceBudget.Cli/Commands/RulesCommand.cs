using System.CommandLine;
using PerformanceBudget.Cli.Layout;
using PerformanceBudget.Cli.Reports;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Cli.Commands;

/// <summary><c>pbudget rules</c>: the rules of review in a table.</summary>
internal static class RulesCommand
{
    private static readonly BilingualText Code = new("代码", "Code");
    private static readonly BilingualText Severity = new("程度", "Severity");
    private static readonly BilingualText Title = new("规则", "Rule");

    public static Command Create(StandardStreams streams)
    {
        var language = ToolOptions.Language();
        var command = new Command("rules", Described.In("列出所有审核规则。", "Lists the rules of review."))
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
        var table = new Table(
            language,
            new Column(Code),
            new Column(Severity),
            new Column(Title, IsElastic: true)
        );
        foreach (var definition in RuleCatalogue.Rules.Select(rule => rule.Definition))
        {
            table.Add(
                new Span(definition.Code.ToString(), Ink.Code),
                new Span(ReportWords.Of(definition.Severity).In(language), Ink.Of(definition.Severity)),
                definition.Title.In(language)
            );
        }

        table.Write(page);
    }
}
