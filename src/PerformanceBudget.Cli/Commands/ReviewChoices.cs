using System.CommandLine;
using System.Globalization;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Settings;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Cli.Commands;

/// <summary>The options of a review, as options of the command line.</summary>
internal sealed class ReviewChoices
{
    private readonly Option<string[]> _without = Many(
        "--without",
        "PBnnnn",
        "不运行该规则；可以多次使用。",
        "Leaves a rule out; can be given several times."
    );

    private readonly Option<string[]> _severity = Many(
        "--severity",
        "PBnnnn=error|warning|information",
        "改变一条规则的严重程度；可以多次使用。",
        "Changes the severity of a rule; can be given several times."
    );

    private readonly Option<string?> _lumpSum = One(
        "--lump-sum",
        "AMOUNT",
        "超过该金额而没有测算的明细由 PB2013 提示，例如 10万元。默认不提示。",
        "The amount above which PB2013 asks for a calculation, as in 100000元. It asks for none by default."
    );

    private readonly Option<string?> _slackCeiling = One(
        "--slack-ceiling",
        "FACTOR",
        "成本上限超过预算单价的多少倍由 PB3014 提出，不小于1，默认为2。",
        "How many times the price a ceiling may be before PB3014 speaks, at least 1; 2 by default."
    );

    private readonly Option<string?> _numericShare = One(
        "--numeric-share",
        "SHARE",
        "量化指标的比例低于多少由 PB3015 提示，0至1，例如 0.6。默认不提示。",
        "The share of indicators with a number below which PB3015 speaks, 0 to 1. It never does by default."
    );

    public IEnumerable<Option> Options => [_without, _severity, _lumpSum, _slackCeiling, _numericShare];

    /// <summary>The options that the caller chose, before those of the settings.</summary>
    /// <exception cref="CannotRunException">A value is none.</exception>
    public ReviewOptions Of(ParseResult result, ToolSettings settings)
    {
        var options = ReviewOptions.Default;
        foreach (var (code, severity) in settings.Severities)
        {
            options = options.WithSeverity(code, severity);
        }

        foreach (var choice in result.GetValue(_severity) ?? [])
        {
            options = WithSeverity(options, choice);
        }

        foreach (
            var code in (result.GetValue(_without) ?? [])
                .Select(CodeOf)
                .Concat(settings.Without)
                .Distinct(StringComparer.Ordinal)
        )
        {
            options = options.Without(code);
        }

        return WithThresholds(WithThresholds(options, settings), result);
    }

    private static ReviewOptions WithThresholds(ReviewOptions options, ToolSettings settings) =>
        options
            .WithLumpSumThreshold(settings.LumpSumThreshold)
            .WithSlackCeilingFactor(settings.SlackCeilingFactor ?? options.SlackCeilingFactor)
            .WithMinNumericShare(settings.MinNumericShare);

    private ReviewOptions WithThresholds(ReviewOptions options, ParseResult result)
    {
        if (result.GetValue(_lumpSum) is { } lumpSum)
        {
            options =
                Money.TryParse(lumpSum, CultureInfo.InvariantCulture, out var amount) && !amount.IsNegative
                    ? options.WithLumpSumThreshold(amount)
                    : throw Refused(_lumpSum, lumpSum);
        }

        if (result.GetValue(_slackCeiling) is { } factor)
        {
            options =
                TryNumber(factor, out var number) && number >= 1
                    ? options.WithSlackCeilingFactor(number)
                    : throw Refused(_slackCeiling, factor);
        }

        if (result.GetValue(_numericShare) is { } share)
        {
            options =
                TryNumber(share, out var number) && number <= 1
                    ? options.WithMinNumericShare(number)
                    : throw Refused(_numericShare, share);
        }

        return options;
    }

    private ReviewOptions WithSeverity(ReviewOptions options, string choice)
    {
        if (choice.Split('=') is not [var code, var token])
        {
            throw Refused(_severity, choice);
        }

        Severity severity = token switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "information" => Severity.Information,
            _ => throw Refused(_severity, choice),
        };
        return options.WithSeverity(CodeOf(code), severity);
    }

    private static string CodeOf(string code) => RuleCodes.Find(code).Code.ToString();

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);

    private static CannotRunException Refused(Option option, string value) =>
        new(ArgumentErrors.Refused(option.Name, value, "pbudget check --help"));

    private static Option<string[]> Many(string name, string value, string chinese, string english)
    {
        var option = new Option<string[]>(name)
        {
            Description = Described.In(chinese, english),
            HelpName = value,
        };
        option.CompletionSources.Add([
            .. RuleCatalogue.Rules.Select(rule => rule.Definition.Code.ToString()),
        ]);
        return option;
    }

    private static Option<string?> One(string name, string value, string chinese, string english) =>
        new(name) { Description = Described.In(chinese, english), HelpName = value };
}
