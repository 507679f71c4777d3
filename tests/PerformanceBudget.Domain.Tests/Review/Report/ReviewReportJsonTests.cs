using System.Text.Json;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class ReviewReportJsonTests
{
    private static readonly ReviewReport Report = DeclarationReview.Run(
        DeclarationJson.Read(Sample.Songjiang).GetDeclaration()
    );

    [Fact]
    public void Report_Twice_IsTheSameBytes() =>
        Assert.Equal(ReviewReportJson.ToUtf8Bytes(Report), ReviewReportJson.ToUtf8Bytes(Report));

    [Fact]
    public void Report_Alone_HasEverythingButLinesAndColumns()
    {
        using var document = JsonDocument.Parse(ReviewReportJson.ToUtf8Bytes(Report));
        var root = document.RootElement;

        Assert.Equal(ReviewReportJson.SchemaId, root.GetProperty("$schema").GetString());
        Assert.Equal(RuleCatalogue.Version, root.GetProperty("ruleSet").GetString());
        Assert.Equal(Report.ComputeInputHash(), root.GetProperty("input").GetString());
        Assert.Equal(Report.Options.ComputeHash(), root.GetProperty("options").GetString());
        Assert.False(root.TryGetProperty("source", out _));
        Assert.Equal(Report.Findings.Length, root.GetProperty("findings").GetArrayLength());
        foreach (var (element, finding) in root.GetProperty("findings").EnumerateArray().Zip(Report.Findings))
        {
            Assert.Equal(finding.Code.ToString(), element.GetProperty("code").GetString());
            Assert.Equal(finding.Pointer, element.GetProperty("pointer").GetString());
            Assert.Equal(
                finding.GetMessage(Language.English),
                element.GetProperty("message").GetProperty("en").GetString()
            );
            Assert.Equal(
                finding.Definition.Title.Chinese,
                element.GetProperty("title").GetProperty("zh-CN").GetString()
            );
            Assert.Equal(
                finding.Values.Select(value => value.ToString()),
                element.TryGetProperty("values", out var values)
                    ? values.EnumerateObject().Select(value => value.Value.GetString())
                    : []
            );
            Assert.False(element.TryGetProperty("line", out _));
        }
    }

    [Fact]
    public void Report_WithItsSource_HasNameProblemsLinesAndColumns()
    {
        var json = Sample.CompactJson.Replace(
            "\"weight\":10.00",
            "\"weight\":1000",
            StringComparison.Ordinal
        );
        var reading = DeclarationJson.Read(json);
        var report = DeclarationReview.RunPartial(reading.Declaration!, reading.ProjectPositions);

        using var document = JsonDocument.Parse(
            ReviewReportJson.ToUtf8Bytes(report, new ReportSource("甲.json", reading.Findings))
        );

        Assert.Equal("甲.json", document.RootElement.GetProperty("source").GetString());
        var finding = Assert.Single(document.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal("PB1114", finding.GetProperty("code").GetString());
        Assert.Equal(1, finding.GetProperty("line").GetInt32());
        Assert.Equal(
            json.IndexOf("1000", StringComparison.Ordinal) + 1,
            finding.GetProperty("column").GetInt32()
        );
        Assert.Equal(1, document.RootElement.GetProperty("counts").GetProperty("error").GetInt32());
        Assert.False(document.RootElement.TryGetProperty("input", out _));
    }

    [Fact]
    public void Report_Located_StandsAtTheLinesOfItsFindings()
    {
        var places = DeclarationJson.Locate(
            Sample.Songjiang,
            Report.Findings.Select(finding => finding.Pointer)
        );

        using var document = JsonDocument.Parse(
            ReviewReportJson.ToUtf8Bytes(Report, new ReportSource(positions: places))
        );

        Assert.All(
            document.RootElement.GetProperty("findings").EnumerateArray(),
            finding =>
                Assert.Equal(
                    places[finding.GetProperty("pointer").GetString()!].Line,
                    finding.GetProperty("line").GetInt32()
                )
        );
    }

    [Fact]
    public void Arguments_ThatAreNull_AreNamed()
    {
        Assert.Equal(
            "report",
            Assert.Throws<ArgumentNullException>(() => ReviewReportJson.ToUtf8Bytes(null!)).ParamName
        );
        Assert.Equal(
            "output",
            Assert.Throws<ArgumentNullException>(() => ReviewReportJson.Write(null!, Report)).ParamName
        );
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => new ReportSource("")).ParamName);
    }
}
