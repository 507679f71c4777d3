using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Json;

/// <summary>What forms of other places say has a home in the declaration, and review takes none of it for a mistake.</summary>
public sealed class FormFixtureTests
{
    private static readonly JsonSerializerOptions Unescaped = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Names => [.. FormFixture.Names];

    [Fact]
    public void Table_AndFolder_HaveTheSameForms() => Assert.Equal(FormFixture.Files, FormFixture.Names);

    [Fact]
    public void Page_OnJson_LeadsToEveryForm()
    {
        var page = File.ReadAllText(Repository.PathTo("docs", "json.md"));

        Assert.All(
            FormFixture.Names,
            name =>
                Assert.Contains(
                    $"[{name}](../tests/fixtures/forms/{name}.json) |",
                    page,
                    StringComparison.Ordinal
                )
        );
    }

    /// <summary>The order of properties and every digit too, so that nothing can be lost on the way.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Form_ReadAndWritten_IsTheSameText(string name)
    {
        var fixture = FormFixture.Of(name);

        var reading = DeclarationJson.Read(fixture.Declaration);

        Assert.Empty(reading.Findings);
        Assert.Equal(
            JsonNode.Parse(fixture.Declaration)!.ToJsonString(Unescaped),
            DeclarationJson.ToJson(reading.GetDeclaration())
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Form_ReadAndWritten_HoldsWhatItIsAnExampleOf(string name)
    {
        var fixture = FormFixture.Of(name);

        var written = DeclarationJson.ToUtf8Bytes(DeclarationJson.Read(fixture.Declaration).GetDeclaration());

        Assert.All(
            fixture.Holds,
            held => Assert.Equal(held.Value, ValueAt(written, held.Key)?.ToJsonString())
        );
        Assert.All(fixture.Lacks, pointer => Assert.Null(ValueAt(written, pointer)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Form_Reviewed_GivesExactlyTheExpectedFindings(string name)
    {
        var fixture = FormFixture.Of(name);

        var report = DeclarationReview.Run(DeclarationJson.Read(fixture.Declaration).GetDeclaration());

        Assert.Equal(
            fixture.Expected,
            report.Findings.Select(finding =>
                $"{finding.Code} {finding.Severity.ToString().ToLowerInvariant()} {finding.Pointer}"
            )
        );
    }

    private static JsonNode? ValueAt(byte[] document, string pointer) =>
        pointer
            .Split('/')
            .Skip(1)
            .Aggregate(
                JsonNode.Parse(document),
                (value, step) =>
                    value is JsonArray list
                        ? list[int.Parse(step, CultureInfo.InvariantCulture)]
                        : value?[step]
            );
}
