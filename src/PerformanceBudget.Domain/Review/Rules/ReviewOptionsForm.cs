using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Review;

/// <summary>The canonical form of options, of which a report has the hash.</summary>
/// <remarks>A JSON object on one line with what the options change; the default options are <c>{}</c>.</remarks>
internal static class ReviewOptionsForm
{
    private static readonly JsonForm<ReviewOptions> Form = new JsonForm<ReviewOptions>()
        .Array(
            "without",
            TextJsonConverter.Instance,
            options => Codes(RuleCatalogue.Rules.Except(options.Rules))
        )
        .Array(
            "rules",
            TextJsonConverter.Instance,
            options => Codes(options.Rules.Except(RuleCatalogue.Rules))
        )
        .Texts("severities", Severities)
        .Number("lumpSumThreshold", options => options.LumpSumThreshold?.Yuan)
        .Number("slackCeilingFactor", SlackCeilingFactor)
        .Number("minNumericShare", options => options.MinNumericShare)
        .Array("acceptances", AcceptanceForm.Instance, options => options.Acceptances)
        .Value("asOf", DayJsonConverter.Instance, options => options.AsOf);

    public static string Hash(ReviewOptions options)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, JsonWriting.Compact))
        {
            Form.WriteModel(writer, options);
        }

        return Sha256Text.Of(output.WrittenSpan);
    }

    private static ImmutableArray<string> Codes(IEnumerable<ReviewRule> rules) =>
        [.. rules.Select(rule => rule.Definition.Code.ToString()).Order(StringComparer.Ordinal)];

    private static ImmutableArray<FindingValue> Severities(ReviewOptions options) =>
        [
            .. options
                .Severities.Select(chosen => new FindingValue(
                    chosen.Key.ToString(),
                    SeverityTokens.Of(chosen.Value)
                ))
                .OrderBy(chosen => chosen.Name, StringComparer.Ordinal),
        ];

    private static decimal? SlackCeilingFactor(ReviewOptions options) =>
        options.SlackCeilingFactor == ReviewOptions.Default.SlackCeilingFactor
            ? null
            : options.SlackCeilingFactor;
}
