using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Reports.Tests.Sarif;

public sealed class SarifReportTests
{
    public static TheoryData<string> Codes { get; } = [.. RuleFixture.Codes];

    private static readonly string[] BilingualParts = ["shortDescription", "help"];

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Report_OfTheSample_IsSarif(Language language) => SarifCheck.Check(Log(Sample.Json, language));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Report_OfEveryRule_IsSarif(string code) =>
        SarifCheck.Check(Log(Encoding.UTF8.GetString(RuleFixture.Of(code).Bad.Declaration)));

    [Theory]
    [InlineData("version")]
    [InlineData("$schema")]
    [InlineData("runs")]
    [InlineData("runs/0/tool")]
    [InlineData("runs/0/tool/driver/name")]
    [InlineData("runs/0/tool/driver/rules/0/id")]
    [InlineData("runs/0/tool/driver/rules/0/shortDescription/text")]
    [InlineData("runs/0/artifacts/0/location/uri")]
    [InlineData("runs/0/invocations/0/executionSuccessful")]
    [InlineData("runs/0/results/0/message/text")]
    [InlineData("runs/0/results/0/ruleIndex")]
    [InlineData("runs/0/results/0/suppressions")]
    [InlineData("runs/0/results/0/locations/0/physicalLocation/artifactLocation")]
    [InlineData("runs/0/results/0/locations/0/physicalLocation/region/startLine")]
    [InlineData("runs/0/results/0/relatedLocations/0/message/text")]
    public void Check_OfALogFromWhichAPartIsMissing_Fails(string path)
    {
        var log = JsonNode.Parse(Log(Sample.Json).GetRawText())!;
        var steps = path.Split('/');
        var parent = steps[..^1]
            .Aggregate(
                log,
                (node, step) => node is JsonArray items ? items[int.Parse(step, null)]! : node[step]!
            );
        Assert.True(parent.AsObject().Remove(steps[^1]));

        Assert.ThrowsAny<Exception>(() => SarifCheck.Check(JsonSerializer.SerializeToElement(log)));
    }

    [Theory]
    [InlineData("%PDF-1.4")]
    [InlineData("")]
    [InlineData("{\"projects\":[{},{\"{0}\":1}]}")]
    public void Report_OfNoDeclaration_IsSarif(string content)
    {
        var log = Log(content);

        SarifCheck.Check(log);
        Assert.NotEmpty(Results(log));
    }

    [Fact]
    public void Results_AreTheFindings_AtTheirLines()
    {
        var review = DeclarationReview.Run(DeclarationJson.Read(Sample.Json).GetDeclaration()).Findings;
        var lines = Sample.Json.Split('\n');

        var results = Results(Log(Sample.Json));

        Assert.Equal(
            review.Select(finding => (finding.Code.ToString(), finding.Pointer)),
            results.Select(result => (Text(result, "ruleId"), PointerOf(result)))
        );
        var mismatch = results.Single(result => Text(result, "ruleId") == "PB2003");
        var region = Region(mismatch.GetProperty("locations")[0]);
        Assert.StartsWith("{", lines[region.Line - 1][(region.Column - 1)..], StringComparison.Ordinal);
        Assert.Contains("来松挂职", lines[region.Line], StringComparison.Ordinal);
        var subLines = Region(mismatch.GetProperty("relatedLocations")[0]);
        Assert.StartsWith("[", lines[subLines.Line - 1][(subLines.Column - 1)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Information, "note")]
    public void Level_IsTheSeverity(Severity severity, string level)
    {
        var expected = DeclarationReview
            .Run(DeclarationJson.Read(Sample.Json).GetDeclaration())
            .Count(severity);

        Assert.NotEqual(0, expected);
        Assert.Equal(expected, Results(Log(Sample.Json)).Count(result => Text(result, "level") == level));
    }

    [Fact]
    public void Rules_AreAllThere_InBothLanguages()
    {
        var rules = Log(Sample.Json)
            .GetProperty("runs")[0]
            .GetProperty("tool")
            .GetProperty("driver")
            .GetProperty("rules")
            .EnumerateArray()
            .ToDictionary(rule => Text(rule, "id"));

        Assert.Contains("PB1001", rules);
        Assert.Contains("PB1117", rules);
        Assert.All(
            RuleCatalogue.Rules.Select(rule => rule.Definition),
            definition =>
            {
                var rule = rules[definition.Code.ToString()];
                foreach (var part in BilingualParts)
                {
                    var text = Text(rule.GetProperty(part), "text");
                    Assert.Contains(definition.Title.Chinese, text, StringComparison.Ordinal);
                    Assert.Contains(definition.Title.English, text, StringComparison.Ordinal);
                }
            }
        );
    }

    [Fact]
    public void Rules_OfAnApplication_AreThereWhereTheyWereMet()
    {
        var torn = new FindingDefinition(
            "HZ1001",
            Severity.Warning,
            new("断开", "Torn"),
            new("断开。", "Torn.")
        );
        var reading = new SourceReading(
            DeclarationJson.Read(Sample.Json).GetDeclaration(),
            [
                new PlacedFinding(new Finding(torn, "/projects/0")),
                new PlacedFinding(new Finding(torn, "/projects/1")),
            ]
        );
        using var output = new MemoryStream();

        ReportFormat.Sarif.Write(
            output,
            DeclarationAudit.Run(reading),
            DocumentName.OfFile("declaration.json")
        );

        var log = JsonDocument.Parse(output.ToArray()).RootElement;
        var rules = log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var own = Results(log).Where(result => Text(result, "ruleId") == "HZ1001").ToArray();
        Assert.Equal(2, own.Length);
        Assert.All(
            own,
            result => Assert.Equal("HZ1001", Text(rules[result.GetProperty("ruleIndex").GetInt32()], "id"))
        );
        Assert.Single(rules.EnumerateArray(), rule => Text(rule, "id") == "HZ1001");
    }

    [Fact]
    public void Fingerprints_AreUniqueInADocument()
    {
        var fingerprints = Fingerprints(Log(Sample.Json));

        Assert.NotEmpty(fingerprints);
        Assert.Equal(fingerprints.Distinct(StringComparer.Ordinal), fingerprints);
    }

    [Fact]
    public void Fingerprints_DoNotDependOnWhereThingsStand()
    {
        var moved =
            "\n\n"
            + Sample.Changed(document =>
            {
                var projects = document["projects"]!.AsArray();
                var last = projects[^1]!;
                projects.RemoveAt(projects.Count - 1);
                projects.Insert(0, last);
            });

        var before = Fingerprints(Log(Sample.Json)).Order(StringComparer.Ordinal);
        var after = Fingerprints(Log(moved)).Order(StringComparer.Ordinal);

        // Only the pair of projects that copied from each other is named the other way round.
        Assert.InRange(before.Except(after, StringComparer.Ordinal).Count(), 0, 2);
    }

    [Fact]
    public void Fingerprints_OfOtherLines_StayWhenALineIsInserted()
    {
        var longer = Sample.Changed(document =>
        {
            var indicators = document["projects"]![0]!["indicators"]!.AsArray();
            indicators.Insert(
                0,
                JsonNode.Parse(
                    """{"category":"quantity","name":"新增档案","value":{"kind":"threshold","comparison":"atLeast","number":50.00,"unit":"份"}}"""
                )
            );
        });

        var before = OfIndicators(Sample.Json);
        var after = OfIndicators(longer);

        Assert.NotEmpty(before);
        Assert.Empty(before.Except(after, StringComparer.Ordinal));

        static string[] OfIndicators(string json) =>
            [
                .. Results(Log(json))
                    .Where(result => Text(result, "ruleId") is "PB3001" or "PB3009" or "PB2003")
                    .Select(FingerprintOf),
            ];
    }

    [Fact]
    public void Fingerprint_OfOtherValues_IsAnother()
    {
        var changed = Sample.Changed(document =>
        {
            var line = document["projects"]![0]!["budget"]!["lines"]![2]!;
            line["amount"] = 260000.00m;
            line["stated"] = "26.00万元";
        });

        Assert.NotEqual(Of(Sample.Json), Of(changed));

        static string Of(string json) =>
            FingerprintOf(Results(Log(json)).Single(result => Text(result, "ruleId") == "PB2003"));
    }

    [Fact]
    public void AcceptedFinding_IsSuppressed_WithItsReason()
    {
        var log = Log(Sample.Json, options: AcceptedSample.Options);
        var suppressed = Assert.Single(
            Results(log),
            result => result.GetProperty("suppressions").GetArrayLength() > 0
        );
        var suppression = Assert.Single(suppressed.GetProperty("suppressions").EnumerateArray());

        SarifCheck.Check(log);
        Assert.Equal(AcceptedSample.Code, Text(suppressed, "ruleId"));
        Assert.StartsWith(
            AcceptedSample.Reason,
            Text(suppression, "justification"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Report_OfSomeFindings_HasTheirFingerprints_AndSaysHowManyAreLeftOut()
    {
        var all = Log(Sample.Json);
        var options = new ReportOptions { Filter = new FindingFilter { MinSeverity = Severity.Warning } };
        var some = JsonDocument.Parse(Written.Of(ReportFormat.Sarif, Sample.Json, options)).RootElement;

        SarifCheck.Check(some);
        Assert.Equal(
            Results(all)
                .Where(result => Text(result, "level") != "note")
                .Select(result => result.GetRawText()),
            Results(some).Select(result => result.GetRawText())
        );
        var summary = some.GetProperty("runs")[0].GetProperty("properties").GetProperty("summary");
        Assert.Equal(28, summary.GetProperty("leftOut").GetProperty("information").GetInt32());
        Assert.Equal(28, summary.GetProperty("counts").GetProperty("information").GetInt32());

        static IEnumerable<JsonElement> Results(JsonElement log) =>
            log.GetProperty("runs")[0].GetProperty("results").EnumerateArray();
    }

    [Fact]
    public void Findings_SayProjectAndPlaceInWords()
    {
        var result = Log(Sample.Json)
            .GetProperty("runs")[0]
            .GetProperty("results")
            .EnumerateArray()
            .First(one => Text(one, "ruleId") == "PB2003");

        Assert.Equal(
            "项目1“干部工作经费”预算明细第3行“来松挂职（跟班学习）干部工作”",
            Text(result.GetProperty("locations")[0].GetProperty("logicalLocations")[0], "name")
        );
    }

    [Fact]
    public void Report_OfMany_HasAnArtifactForEach_AndSaysWhatCouldNotBeRead()
    {
        var log = JsonDocument
            .Parse(
                Written.OfMany(
                    ReportFormat.Sarif,
                    ("申报/乙.json", Declarations.Wrong()),
                    ("申报/甲.json", Declarations.Wrong())
                )
            )
            .RootElement;

        SarifCheck.Check(log);
        var run = log.GetProperty("runs")[0];
        var uris = run.GetProperty("artifacts")
            .EnumerateArray()
            .Select(artifact => Text(artifact.GetProperty("location"), "uri"))
            .ToArray();
        Assert.Equal(2, uris.Length);
        Assert.EndsWith("/%E4%B9%99.json", uris[0], StringComparison.Ordinal);
        Assert.EndsWith("/%E7%94%B2.json", uris[1], StringComparison.Ordinal);
        Assert.Equal(
            2,
            run.GetProperty("properties").GetProperty("summary").GetProperty("documents").GetInt32()
        );
        var invocation = run.GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Contains(
            "no-such-file.json",
            Text(
                Assert
                    .Single(invocation.GetProperty("toolExecutionNotifications").EnumerateArray())
                    .GetProperty("message"),
                "text"
            ),
            StringComparison.Ordinal
        );
    }

    private static JsonElement Log(
        string json,
        Language language = Language.Chinese,
        AuditOptions? options = null
    )
    {
        var log = Written.Of(ReportFormat.Sarif, json, language, options);
        Assert.True(log.AsSpan().EndsWith("}\n"u8));
        return JsonDocument.Parse(log).RootElement;
    }

    private static JsonElement[] Results(JsonElement log) =>
        [.. log.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    private static string[] Fingerprints(JsonElement log) => [.. Results(log).Select(FingerprintOf)];

    private static string FingerprintOf(JsonElement result) =>
        Assert.Single(result.GetProperty("partialFingerprints").EnumerateObject()).Value.GetString()!;

    private static string PointerOf(JsonElement result) =>
        Text(result.GetProperty("locations")[0].GetProperty("logicalLocations")[0], "fullyQualifiedName");

    private static (int Line, int Column) Region(JsonElement location)
    {
        var region = location.GetProperty("physicalLocation").GetProperty("region");
        return (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
    }

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString()!;
}
