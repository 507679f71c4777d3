using System.Text.Json;

namespace PerformanceBudget.Reports.Tests.Words;

public sealed class PlaceWordsTests
{
    [Fact]
    public void EveryProperty_OfTheForm_HasWords() =>
        Assert.Empty(Missing(SchemaProperties.Declaration, PlaceWords.Declaration, string.Empty, []));

    [Fact]
    public void EveryWord_IsOfAPropertyOfTheForm() =>
        Assert.Empty(Unknown(SchemaProperties.Declaration, PlaceWords.Declaration, string.Empty, []));

    private static IEnumerable<string> Missing(
        JsonElement schema,
        PlaceWord word,
        string path,
        HashSet<PlaceWord> seen
    ) =>
        seen.Add(word)
            ? SchemaProperties
                .Of(schema)
                .SelectMany(property =>
                    word.Parts.TryGetValue(property.Name, out var part)
                        ? Missing(property.Schema, part, $"{path}/{property.Name}", seen)
                        : [$"{path}/{property.Name}"]
                )
            : [];

    private static IEnumerable<string> Unknown(
        JsonElement schema,
        PlaceWord word,
        string path,
        HashSet<PlaceWord> seen
    )
    {
        var properties = SchemaProperties.Of(schema).ToDictionary(StringComparer.Ordinal);
        return seen.Add(word)
            ? word.Parts.SelectMany(part =>
                properties.TryGetValue(part.Key, out var property)
                    ? Unknown(property, part.Value, $"{path}/{part.Key}", seen)
                    : [$"{path}/{part.Key}"]
            )
            : [];
    }
}
