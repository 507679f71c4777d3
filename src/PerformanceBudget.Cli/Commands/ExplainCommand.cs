using System.CommandLine;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Text;
using PerformanceBudget.Domain;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Commands;

/// <summary><c>pbudget explain CODE</c>: what a finding of that code says, and what to do about it.</summary>
internal static class ExplainCommand
{
    private static readonly BilingualText Message = new("内容：", "Says: ");
    private static readonly BilingualText Example = new("例如：", "As in: ");

    public static Command Create(StandardStreams streams)
    {
        var code = new Argument<string>("CODE")
        {
            Description = Described.In("规则的代码，例如 PB2003。", "The code of a rule, as in PB2003."),
        };
        code.CompletionSources.Add([.. FindingCatalogue.Codes]);
        var language = ToolOptions.Language(streams);
        var command = new Command(
            "explain",
            Described.In("解释一条规则：说什么、怎么办。", "Explains a rule: what it says and what to do.")
        )
        {
            code,
            language,
        };
        command.SetAction(result =>
        {
            var definition = RuleCodes.Find(result.GetRequiredValue(code), FindingCatalogue.Definitions);
            streams.WritePage(page => Write(page, definition, result.GetValue(language)));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Page page, FindingDefinition definition, Language language)
    {
        page.Line(
            new Span(definition.Code.ToString(), Ink.Code),
            "  ",
            new Span(definition.Title.In(language), Ink.Title),
            "  ",
            new Span(ReportWords.SeveritiesOf(definition).In(language), Ink.Of(definition.Severity))
        );
        page.Line();
        page.Paragraph(
            RuleText.MessageOf(definition).In(language),
            0,
            label: Message.In(language),
            labelInk: Ink.Quiet
        );
        if (RuleText.AdviceOf(definition) is { } advice)
        {
            page.Paragraph(
                advice.In(language),
                0,
                label: ReportWords.Advice.In(language),
                labelInk: Ink.Good
            );
        }

        if (RuleExample.Of(definition) is { } example)
        {
            page.Paragraph(example.In(language), 0, label: Example.In(language), labelInk: Ink.Quiet);
        }

        RulePage.Write(page, definition.Code, language);
    }
}
