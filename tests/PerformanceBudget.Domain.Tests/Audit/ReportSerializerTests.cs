using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Audit;

/// <summary>Reports and findings in somebody's own objects, as <see cref="JsonSerializer"/> writes them.</summary>
public sealed class ReportSerializerTests
{
    private static readonly AuditReport Report = DeclarationAudit.Run(Sample.Songjiang);

    [Theory]
    [InlineData(JsonSerializerDefaults.General)]
    [InlineData(JsonSerializerDefaults.Web)]
    public void Report_Serialized_IsTheReportOfFindings(JsonSerializerDefaults defaults)
    {
        var expected = JsonNode.Parse(AuditReportJson.ToUtf8Bytes(Report));

        AssertSame(expected, JsonSerializer.SerializeToNode(Report, new JsonSerializerOptions(defaults)));
    }

    [Fact]
    public void Review_Serialized_IsTheReportOfFindingsOfADeclarationWithoutASource()
    {
        var declaration = DeclarationJson.Read(Sample.Songjiang).GetDeclaration();
        var expected = JsonNode.Parse(AuditReportJson.ToUtf8Bytes(DeclarationAudit.Run(declaration)));

        AssertSame(expected, JsonSerializer.SerializeToNode(DeclarationReview.Run(declaration)));
    }

    [Fact]
    public void Findings_InAnObject_AreThoseOfTheReport()
    {
        var expected = JsonSerializer.SerializeToNode(Report)!["findings"]!.AsArray();
        foreach (var finding in expected)
        {
            // Only the report knows the names of projects.
            _ = finding!.AsObject().Remove("project");
        }

        var placed = Report.Findings;
        var answer = new Answer(
            [.. placed.Select(one => one.Finding)],
            [.. placed.Select(one => new LocatedFinding(one.Finding, one.Place!.Position!.Value))],
            placed,
            Severity.Error,
            placed.GroupBy(one => one.Finding.Code).ToDictionary(group => group.Key, group => group.Count())
        );

        var written = JsonSerializer.SerializeToNode(answer)!;

        AssertSame(expected, written[nameof(Answer.Placed)]);
        AssertSame(expected, written[nameof(Answer.Located)]);
        foreach (var (with, without) in expected.Zip(written[nameof(Answer.Findings)]!.AsArray()))
        {
            var bare = with!.DeepClone().AsObject();
            _ = bare.Remove("place");
            AssertSame(bare, without);
        }

        Assert.Equal("error", written[nameof(Answer.Worst)]!.GetValue<string>());
        Assert.Equal(
            placed.Count(one => one.Finding.Code.ToString() == "PB2002"),
            written[nameof(Answer.Counts)]!["PB2002"]!.GetValue<int>()
        );
    }

    [Fact]
    public void Acceptance_Serialized_IsAnElementOfTheFileOfAcceptances()
    {
        var review = Report.Review;
        var acceptance = review.Accept(review.Findings[0], "上级已批复。", "预算审核岗", new(2026, 12, 31));
        var file = JsonNode.Parse(AcceptanceJson.ToUtf8Bytes([acceptance]))!;

        var json = JsonSerializer.Serialize(acceptance);

        AssertSame(file["acceptances"]![0], JsonNode.Parse(json));
        Assert.Equal(acceptance, JsonSerializer.Deserialize<Acceptance>(json));
    }

    [Theory]
    [InlineData(typeof(Finding))]
    [InlineData(typeof(LocatedFinding))]
    [InlineData(typeof(PlacedFinding))]
    [InlineData(typeof(ReviewReport))]
    [InlineData(typeof(AuditReport))]
    public void WhatSaysWhatWasFound_Read_IsNotSupported(Type type)
    {
        var refused = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", type));

        Assert.StartsWith(
            $"{type.Name}只能写出为JSON，不能读入。",
            refused.Message,
            StringComparison.Ordinal
        );
        Assert.Contains("not read back", refused.Message, StringComparison.Ordinal);
    }

    private static void AssertSame(JsonNode? expected, JsonNode? actual) =>
        Assert.True(
            JsonNode.DeepEquals(expected, actual),
            $"{expected?.ToJsonString()}\n{actual?.ToJsonString()}"
        );

    private sealed record Answer(
        ImmutableArray<Finding> Findings,
        ImmutableArray<LocatedFinding> Located,
        ImmutableArray<PlacedFinding> Placed,
        Severity Worst,
        Dictionary<FindingCode, int> Counts
    );
}
