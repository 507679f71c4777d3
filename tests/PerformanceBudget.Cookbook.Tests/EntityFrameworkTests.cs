using PerformanceBudget.Domain.Json;
using PerformanceBudget.Testing;

namespace PerformanceBudget.Cookbook.Tests;

/// <summary>The recipe of a database, whose file others open.</summary>
public sealed class EntityFrameworkTests(EntityFrameworkSample sample) : IClassFixture<EntityFrameworkSample>
{
    [Theory]
    [InlineData("SELECT DISTINCT typeof(Total) FROM Projects", "integer")]
    [InlineData("SELECT Total FROM Projects WHERE Name = '干部工作经费'", "66780000")]
    [InlineData("SELECT Target FROM Indicators WHERE Name = '新增图书册数'", "≥20000册")]
    [InlineData("SELECT Formula FROM Lines WHERE Name = '干部探望慰问'", "2000.00元/人/次*30人次")]
    [InlineData("SELECT count(*) FROM Declarations WHERE Document ->> '$.fiscalYear' = 2026", "5")]
    public async Task Columns_OfTheFile_AreIntegersTextsAndJson(string query, string value) =>
        Assert.Equal([value], await sample.Ask(query));

    [Fact]
    public async Task Documents_OfTheFile_AreThoseHandedIn() =>
        Assert.Equal(
            Samples
                .All.Select(name =>
                    DeclarationJson.ToJson(DeclarationJson.Read(Samples.Read(name)).GetDeclaration())
                )
                .Order(StringComparer.Ordinal),
            (await sample.Ask("SELECT Document FROM Declarations")).Order(StringComparer.Ordinal)
        );
}
