using System.Buffers;
using System.Text.Json;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Review;

/// <summary>The canonical form of options, of which a report has the hash.</summary>
/// <remarks>A JSON object on one line with what the options change; the default options are <c>{}</c>.</remarks>
internal static class ReviewOptionsForm
{
    private static readonly JsonShape Shape = new(
        "without",
        "rules",
        "severities",
        "lumpSumThreshold",
        "slackCeilingFactor",
        "minNumericShare",
        "acceptances",
        "asOf"
    );

    public static string Hash(ReviewOptions options)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, JsonWriting.Compact))
        {
            Write(writer, options);
        }

        return Sha256Text.Of(output.WrittenSpan);
    }

    public static void Write(Utf8JsonWriter writer, ReviewOptions options)
    {
        writer.WriteStartObject();
        WriteCodes(writer, Shape[0], RuleCatalogue.Rules.Except(options.Rules));
        WriteCodes(writer, Shape[1], options.Rules.Except(RuleCatalogue.Rules));
        WriteSeverities(writer, options);
        writer.WriteDecimal(Shape[3], options.LumpSumThreshold?.Yuan);
        if (options.SlackCeilingFactor != ReviewOptions.Default.SlackCeilingFactor)
        {
            writer.WriteDecimal(Shape[4], options.SlackCeilingFactor);
        }

        writer.WriteDecimal(Shape[5], options.MinNumericShare);
        writer.WriteArray(Shape[6], options.Acceptances, AcceptanceForm.Instance);
        writer.WriteText(Shape[7], options.AsOf is { } day ? DayJsonConverter.TextOf(day) : null);
        writer.WriteEndObject();
    }

    private static void WriteCodes(Utf8JsonWriter writer, JsonEncodedText name, IEnumerable<ReviewRule> rules)
    {
        var codes = rules
            .Select(rule => rule.Definition.Code.ToString())
            .Order(StringComparer.Ordinal)
            .ToArray();
        if (codes.Length == 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var code in codes)
        {
            writer.WriteStringValue(code);
        }

        writer.WriteEndArray();
    }

    private static void WriteSeverities(Utf8JsonWriter writer, ReviewOptions options)
    {
        var severities = options
            .Severities.OrderBy(entry => entry.Key.ToString(), StringComparer.Ordinal)
            .ToArray();
        if (severities.Length == 0)
        {
            return;
        }

        writer.WriteStartObject(Shape[2]);
        foreach (var (code, severity) in severities)
        {
            writer.WriteString(code.ToString(), SeverityTokens.Of(severity));
        }

        writer.WriteEndObject();
    }
}
