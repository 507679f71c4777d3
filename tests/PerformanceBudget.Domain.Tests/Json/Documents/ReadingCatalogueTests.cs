using System.Reflection;
using System.Text.RegularExpressions;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

public sealed partial class ReadingCatalogueTests
{
    [Fact]
    public void Catalogue_HasEveryDefinitionOfReading_InTheOrderOfTheCodes()
    {
        var defined = typeof(ReadingCatalogue)
            .Assembly.GetTypes()
            .SelectMany(type =>
                type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            )
            .Where(field => field.FieldType == typeof(FindingDefinition))
            .Select(field => (FindingDefinition)field.GetValue(null)!)
            .Select(definition => definition.Code.ToString())
            .Where(code => code.StartsWith("PB1", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(defined, ReadingCatalogue.Definitions.Select(definition => definition.Code.ToString()));
    }

    [Fact]
    public void Catalogue_IsWhatThePageOfErrorsLists()
    {
        var page = File.ReadAllText(Repository.PathTo("docs", "errors.md"));

        Assert.Equal(
            ReadingCatalogue.Definitions.Select(definition => definition.Code.ToString()),
            Code().Matches(page).Select(match => match.Groups["code"].Value)
        );
    }

    /// <summary>Each row of the page whose example is a property, such as <c>"fiscalYear": 26</c>.</summary>
    public static TheoryData<string, string, string> Examples =>
        [
            .. Example()
                .Matches(File.ReadAllText(Repository.PathTo("docs", "errors.md")))
                .Select(match =>
                    (match.Groups["code"].Value, match.Groups["name"].Value, match.Groups["value"].Value)
                ),
        ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_OfThePage_IsFoundByItsCode(string code, string name, string value)
    {
        var finding = DeclarationJson.Read(SampleWith(name, value)).Findings[0].Finding;

        Assert.Equal(code, finding.Code.ToString());
    }

    [Fact]
    public void Examples_OfThePage_AreNearlyAll() =>
        Assert.InRange(Examples.Count, ReadingCatalogue.Definitions.Length - 17, int.MaxValue);

    /// <summary>Messages are whole sentences of this library, with a way out; in each language the same values are named.</summary>
    [Fact]
    public void Definitions_SayWhatToDo_InBothLanguages() =>
        Assert.All(
            ReadingCatalogue.Definitions.Where(definition => definition.Severity == Severity.Error),
            definition =>
            {
                Assert.NotNull(definition.Advice);
                Assert.EndsWith(
                    "。",
                    definition.Message.Chinese.Replace("{reason}", "。", StringComparison.Ordinal),
                    StringComparison.Ordinal
                );
                Assert.Equal(
                    Placeholders(definition.Advice.Chinese),
                    Placeholders(definition.Advice.English)
                );
                Assert.Equal(
                    Placeholders(definition.Message.Chinese),
                    Placeholders(definition.Message.English)
                );
            }
        );

    private static IEnumerable<string> Placeholders(string template) =>
        Placeholder()
            .Matches(template)
            .Select(match => match.Groups["name"].Value)
            .Distinct()
            .Order(StringComparer.Ordinal);

    /// <summary>The sample with another value of the last property of a name; a property that it lacks is added to the root.</summary>
    private static string SampleWith(string name, string value)
    {
        var json = Sample.CompactJson;
        var key = $"\"{name}\":";
        var at = json.LastIndexOf(key, StringComparison.Ordinal);
        if (at < 0)
        {
            return json.Insert(1, $"{key}{value},");
        }

        at += key.Length;
        var rest = System.Text.Encoding.UTF8.GetBytes(json[at..]);
        var reader = new System.Text.Json.Utf8JsonReader(rest, isFinalBlock: false, state: default);
        reader.Read();
        reader.TrySkip();
        var length = System.Text.Encoding.UTF8.GetCharCount(rest.AsSpan(0, (int)reader.BytesConsumed));
        return json[..at] + value + json[(at + length)..];
    }

    [GeneratedRegex(
        @"^\| (?<code>PB1\d{3}) \| [^|]* \| `""(?<name>\w+)"": (?<value>[^`]*)`",
        RegexOptions.Multiline | RegexOptions.NonBacktracking
    )]
    private static partial Regex Example();

    [GeneratedRegex(@"\{(?<name>\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^\| (?<code>PB1\d{3}) \|", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
