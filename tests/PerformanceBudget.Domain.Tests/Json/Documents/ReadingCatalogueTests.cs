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

    [GeneratedRegex(@"^\| (?<code>PB1\d{3}) \|", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
