using System.Text.Json;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Reports.Sarif;

/// <summary>
/// The rules of the tool, to which results refer by index: those of reading, those of review, and then those of other readers and of
/// applications, as they are met.
/// </summary>
internal sealed class SarifRules
{
    private readonly List<FindingDefinition> _definitions =
    [
        .. ReadingCatalogue.Definitions,
        .. RuleCatalogue.Rules.Select(rule => rule.Definition),
    ];

    private readonly Dictionary<FindingDefinition, int> _indexes;

    public SarifRules() =>
        _indexes = _definitions
            .Select((definition, i) => (definition, i))
            .ToDictionary(entry => entry.definition, entry => entry.i);

    /// <summary>The index of a rule, which is added where it is not there yet.</summary>
    public int IndexOf(FindingDefinition definition)
    {
        if (!_indexes.TryGetValue(definition, out var index))
        {
            index = _definitions.Count;
            _definitions.Add(definition);
            _indexes.Add(definition, index);
        }

        return index;
    }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("rules");
        foreach (var definition in _definitions)
        {
            Write(writer, definition);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, FindingDefinition definition)
    {
        var code = definition.Code.ToString();
        var message = RuleText.MessageOf(definition);
        writer.WriteStartObject();
        writer.WriteString("id", code);
        writer.WriteMessage("shortDescription", definition.Title.ToString());
        writer.WriteMessage("fullDescription", message.ToString());
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", SarifText.LevelOf(definition.Severity));
        writer.WriteEndObject();
        writer.WriteString("helpUri", "urn:performance-budget:rule:" + code);
        WriteHelp(writer, definition, message);
        writer.WriteEndObject();
    }

    private static void WriteHelp(Utf8JsonWriter writer, FindingDefinition definition, BilingualText message)
    {
        var advice = RuleText.AdviceOf(definition);
        string[] chinese =
        [
            definition.Title.Chinese + "。",
            message.Chinese,
            .. advice is null ? Array.Empty<string>() : [ReportWords.Advice.Chinese + advice.Chinese],
        ];
        string[] english =
        [
            definition.Title.English + ".",
            message.English,
            .. advice is null ? Array.Empty<string>() : [ReportWords.Advice.English + advice.English],
        ];
        writer.WriteStartObject("help");
        writer.WriteString("text", string.Join('\n', [.. chinese, .. english]));
        writer.WriteString(
            "markdown",
            $"**{definition.Code} {definition.Title.Chinese}**\n\n{string.Join("\n\n", chinese[1..])}\n\n"
                + $"**{definition.Code} {definition.Title.English}**\n\n{string.Join("\n\n", english[1..])}"
        );
        writer.WriteEndObject();
    }
}
