using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Text;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Commands;

/// <summary>What of all that was found a report shows, as options of the command line.</summary>
internal sealed class ReportChoices
{
    private const string AllFindings = "all";

    private readonly Option<Severity> _minSeverity = ToolOptions.Choice(
        "--min-severity",
        Described.In(
            "只列出该严重程度（或更严重）的问题；数量、结论和退出代码仍按全部问题。",
            "Lists findings of that severity and worse ones only; counts, verdict and exit code are about all of them."
        ),
        ("information", Severity.Information),
        ("warning", Severity.Warning),
        ("error", Severity.Error)
    );

    private readonly Option<string[]> _only = new("--only")
    {
        Description = Described.In(
            "只列出这些代码的问题，可以是代码的开头，以逗号分隔，例如 PB2003,PB3；可以多次使用。",
            "Lists findings of these codes only, or of those that begin so, as in PB2003,PB3; can be given several times."
        ),
        HelpName = "CODE,...",
    };

    private readonly Option<bool> _summary = new("--summary")
    {
        Description = Described.In(
            "只有汇总：按文件、按项目、按规则的数量；用于 text 和 html。",
            "The summary alone: counts by document, by project and by rule; for text and html."
        ),
    };

    private readonly Option<bool> _noForms = new("--no-forms")
    {
        Description = Described.In(
            "HTML 中只有问题，没有申报表；适合打印。",
            "HTML with the findings and without the forms, to be printed."
        ),
    };

    private readonly Option<string?> _maxFindings = new("--max-findings")
    {
        Description = Described.In(
            "text 中每份申报最多列出几项问题，最严重的在前；0 或 all 为全部。多份时默认为5，一份时默认为全部。",
            "The most findings that text lists of a document, the worst ones; 0 or all for all. 5 by default of several documents, all of one."
        ),
        HelpName = "N|all",
    };

    public ReportChoices() => _only.CompletionSources.Add([.. FindingCatalogue.Codes]);

    public IEnumerable<Option> Options => [_minSeverity, _only, _summary, _noForms, _maxFindings];

    /// <summary>What the caller chose.</summary>
    /// <param name="result">The arguments.</param>
    /// <param name="language">The language of the report.</param>
    /// <param name="format">The format of the report.</param>
    /// <param name="areMany">Whether it is about several documents.</param>
    /// <exception cref="CannotRunException">A value is none, or the format has no use for an option.</exception>
    public ReportChoice Of(ParseResult result, Language language, string format, bool areMany)
    {
        RefuseOutside(result, _summary, format, TextCheckReport.Token, ReportFormat.Html.Token);
        RefuseOutside(result, _noForms, format, ReportFormat.Html.Token);
        RefuseOutside(result, _maxFindings, format, TextCheckReport.Token);
        if (result.GetValue(_summary) && result.GetValue(_noForms))
        {
            throw new CannotRunException(
                new BilingualText(
                    $"{_summary.Name} 和 {_noForms.Name} 不能同时使用：汇总本来就没有申报表。",
                    $"{_summary.Name} and {_noForms.Name} do not go together: a summary has no forms."
                )
            );
        }

        return new ReportChoice(
            new ReportOptions
            {
                Language = language,
                Filter = new FindingFilter
                {
                    MinSeverity = result.GetValue(_minSeverity),
                    Codes = [.. (result.GetValue(_only) ?? []).SelectMany(CodesIn)],
                },
                Contents =
                    result.GetValue(_summary) ? ReportContents.Summary
                    : result.GetValue(_noForms) ? ReportContents.Findings
                    : ReportContents.Full,
            },
            result.GetValue(_maxFindings) is { } most ? MostIn(most)
                : areMany ? ReportChoice.MostOfSeveral
                : int.MaxValue
        );
    }

    private int MostIn(string text) =>
        string.Equals(text, AllFindings, StringComparison.Ordinal) ? int.MaxValue
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var most)
            ? (most == 0 ? int.MaxValue : most)
        : throw Refused(_maxFindings, text);

    private IEnumerable<string> CodesIn(string list)
    {
        var codes = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return codes.Length == 0 ? throw Refused(_only, list) : codes.Select(RuleCodes.FindBeginning);
    }

    private static void RefuseOutside(
        ParseResult result,
        Option option,
        string format,
        params ImmutableArray<string> formats
    )
    {
        if (
            result.GetResult(option) is { Implicit: false }
            && !formats.Contains(format, StringComparer.Ordinal)
        )
        {
            throw new CannotRunException(
                new BilingualText(
                    $"{option.Name} 只用于 --format {string.Join(" 或 ", formats)}。",
                    $"{option.Name} goes with --format {string.Join(" or ", formats)} only."
                )
            );
        }
    }

    private static CannotRunException Refused(Option option, string value) =>
        new(ArgumentErrors.Refused(option.Name, value, "pbudget check --help"));
}
