using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Documents.Tests;

public sealed partial class DocumentCatalogueTests
{
    private static readonly string[] Codes =
    [
        .. DocumentCatalogue.Definitions.Select(definition => definition.Code.ToString()),
    ];

    [Fact]
    public void Catalogue_HasEveryDefinitionOfThePackage_InTheOrderOfTheCodes()
    {
        var defined = typeof(DocumentCatalogue)
            .Assembly.GetTypes()
            .SelectMany(type =>
                type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            )
            .Where(field => field.FieldType == typeof(FindingDefinition))
            .Select(field => (FindingDefinition)field.GetValue(null)!)
            .Concat(LimitProblems.All)
            .Select(definition => definition.Code.ToString())
            .Order(StringComparer.Ordinal);

        Assert.Equal(defined, Codes);
    }

    [Fact]
    public void Codes_AreThoseOfDocuments_AndNobodyElses()
    {
        var others = ReadingCatalogue
            .Definitions.Concat(RuleCatalogue.Rules.Select(rule => rule.Definition))
            .Select(definition => definition.Code.ToString());

        Assert.All(Codes, code => Assert.StartsWith("PB12", code, StringComparison.Ordinal));
        Assert.Equal(Codes.Length, Codes.Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(Codes.Intersect(others, StringComparer.Ordinal));
    }

    [Fact]
    public void Catalogue_IsWhatThePageOfDocumentsLists() =>
        Assert.Equal(
            Codes,
            Row()
                .Matches(File.ReadAllText(Repository.PathTo("docs", "documents.md")))
                .Select(match => match.Groups["code"].Value)
        );

    [Fact]
    public void HelpPage_OfEveryCode_IsThePageOfDocuments() =>
        Assert.All(
            DocumentCatalogue.Definitions,
            definition => Assert.Equal("docs/documents.md", definition.Code.HelpPage)
        );

    [Fact]
    public void EveryLimit_HasADefinition() =>
        Assert.Equal(
            Enum.GetValues<ReadLimit>().Select(LimitProblems.Of).Distinct().Count(),
            LimitProblems.All.Length
        );

    [Fact]
    public void DefaultLimits_AreThoseOfThePage() =>
        Assert.Equal(
            Enum.GetValues<ReadLimit>()
                .Select(limit =>
                    string.Create(CultureInfo.InvariantCulture, $"{limit} {ReadLimits.Default[limit]:N0}")
                ),
            LimitRow()
                .Matches(File.ReadAllText(Repository.PathTo("docs", "documents.md")))
                .Select(match => $"{match.Groups["limit"].Value} {match.Groups["most"].Value}")
        );

    /// <summary>What is worse than information says what to do, and in each language the same values are named.</summary>
    [Fact]
    public void Definitions_SayWhatToDo_InBothLanguages() =>
        Assert.All(
            DocumentCatalogue.Definitions,
            definition =>
            {
                Assert.True(definition.Advice is not null || definition.Severity == Severity.Information);
                AssertTheSame(definition.Message);
                AssertTheSame(definition.Advice ?? definition.Message);
            }
        );

    private static void AssertTheSame(BilingualText template) =>
        Assert.Equal(Placeholders(template.Chinese), Placeholders(template.English));

    private static IEnumerable<string> Placeholders(string template) =>
        Placeholder()
            .Matches(template)
            .Select(match => match.Groups["name"].Value)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^\| (?<code>PB12\d\d) \|", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Row();

    [GeneratedRegex(
        @"^\| `(?<limit>[A-Z]\w+)` \| (?<most>[\d,]+) \|",
        RegexOptions.Multiline | RegexOptions.NonBacktracking
    )]
    private static partial Regex LimitRow();

    [GeneratedRegex(@"\{(?<name>\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
