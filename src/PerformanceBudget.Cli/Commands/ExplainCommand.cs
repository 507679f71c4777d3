using System.CommandLine;
using System.Text.RegularExpressions;
using PerformanceBudget.Cli.Layout;
using PerformanceBudget.Cli.Reports;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Cli.Commands;

/// <summary><c>pbudget explain CODE</c>: what a finding of that code says, and what to do about it.</summary>
internal static partial class ExplainCommand
{
    private static readonly BilingualText Message = new("内容：", "Says: ");

    public static Command Create(StandardStreams streams)
    {
        var code = new Argument<string>("CODE")
        {
            Description = Described.In("规则的代码，例如 PB2003。", "The code of a rule, as in PB2003."),
        };
        var language = ToolOptions.Language();
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
            var definition = Find(result.GetRequiredValue(code));
            streams.WritePage(page => Write(page, definition, result.GetValue(language)));
            return ExitCode.Done;
        });
        return command;
    }

    private static FindingDefinition Find(string code)
    {
        var definitions = RuleCatalogue.Rules.Select(rule => rule.Definition).ToArray();
        var found = definitions.FirstOrDefault(definition =>
            string.Equals(definition.Code.ToString(), code.Trim(), StringComparison.OrdinalIgnoreCase)
        );
        if (found is not null)
        {
            return found;
        }

        if (RulePage.IsOfReading(code.Trim()))
        {
            throw new CannotRunException(
                new BilingualText(
                    $"“{code}”不是规则；PB1开头的代码是读取时发现的问题，见 docs/errors.md。",
                    $"'{code}' is no rule; codes that begin with PB1 are what reading reports: see docs/errors.md."
                )
            );
        }

        var near = NearCodes.To(code, definitions.Select(definition => definition.Code.ToString()));
        throw new CannotRunException(
            new BilingualText(
                $"没有代码为“{code}”的规则。"
                    + (near is null ? "全部规则见 pbudget rules。" : $"是否指 {near}？"),
                $"There is no rule '{code}'. "
                    + (near is null ? "See pbudget rules for all of them." : $"Did you mean {near}?")
            )
        );
    }

    private static void Write(Page page, FindingDefinition definition, Language language)
    {
        page.Line(
            new Span(definition.Code.ToString(), Ink.Code),
            "  ",
            new Span(definition.Title.In(language), Ink.Title),
            "  ",
            new Span(ReportWords.Of(definition.Severity).In(language), Ink.Of(definition.Severity))
        );
        page.Line();
        page.Paragraph(
            Example(definition.Message.In(language)),
            0,
            label: Message.In(language),
            labelInk: Ink.Quiet
        );
        if (definition.Advice is { } advice)
        {
            page.Paragraph(
                Example(advice.In(language)),
                0,
                label: ReportWords.Advice.In(language),
                labelInk: Ink.Good
            );
        }
    }

    /// <summary>A template as a sentence that leaves open what it is about.</summary>
    private static string Example(string template) => Placeholder().Replace(template, "…");

    [GeneratedRegex("\\{[^{}]*\\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
