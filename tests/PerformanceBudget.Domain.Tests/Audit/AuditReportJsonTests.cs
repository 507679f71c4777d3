using System.Text;
using System.Text.Json;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Audit;

public sealed class AuditReportJsonTests
{
    private static readonly AuditReport Report = DeclarationAudit.Run(
        DeclarationJson.Read(Sample.Songjiang).GetDeclaration()
    );

    [Fact]
    public void Report_Twice_IsTheSameBytes() =>
        Assert.Equal(AuditReportJson.ToUtf8Bytes(Report), AuditReportJson.ToUtf8Bytes(Report));

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Report_OfADeclarationWithAStandIn_HasNoInputHash(bool statesDepartment, bool statesFiscalYear)
    {
        var reading = new SourceReading(DeclarationJson.Read(Sample.Songjiang).GetDeclaration())
        {
            StatesDepartment = statesDepartment,
            StatesFiscalYear = statesFiscalYear,
        };

        using var document = JsonDocument.Parse(AuditReportJson.ToUtf8Bytes(DeclarationAudit.Run(reading)));

        Assert.False(document.RootElement.TryGetProperty("input", out _));
    }

    [Fact]
    public void Report_Alone_HasEverythingButLinesAndColumns()
    {
        using var document = JsonDocument.Parse(AuditReportJson.ToUtf8Bytes(Report));
        var root = document.RootElement;

        Assert.Equal(AuditReportJson.Format, root.GetProperty("format").GetString());
        Assert.Equal(AuditReportJson.Version, root.GetProperty("version").GetString());
        Assert.Equal(RuleCatalogue.Version, root.GetProperty("ruleSet").GetString());
        Assert.Equal(Report.Review.ComputeInputHash(), root.GetProperty("input").GetString());
        Assert.Equal(Report.Review.Options.ComputeHash(), root.GetProperty("options").GetString());
        Assert.False(root.TryGetProperty("source", out _));
        Assert.Equal(Report.Findings.Length, root.GetProperty("findings").GetArrayLength());
        foreach (
            var (element, (finding, _)) in root.GetProperty("findings").EnumerateArray().Zip(Report.Findings)
        )
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
            Assert.False(element.TryGetProperty("place", out _));
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
        var report = DeclarationAudit.Run(Encoding.UTF8.GetBytes(json));

        using var document = JsonDocument.Parse(AuditReportJson.ToUtf8Bytes(report, "甲.json"));

        Assert.Equal("甲.json", document.RootElement.GetProperty("source").GetString());
        var finding = Assert.Single(document.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal("PB1114", finding.GetProperty("code").GetString());
        var place = finding.GetProperty("place");
        Assert.Equal(1, place.GetProperty("line").GetInt32());
        Assert.Equal(
            json.IndexOf("1000", StringComparison.Ordinal) + 1,
            place.GetProperty("column").GetInt32()
        );
        Assert.Equal(1, document.RootElement.GetProperty("counts").GetProperty("error").GetInt32());
        Assert.False(document.RootElement.TryGetProperty("input", out _));
    }

    [Fact]
    public void Report_Located_StandsAtTheLinesOfItsFindings()
    {
        var places = DeclarationJson.Locate(
            Sample.Songjiang,
            Report.Findings.Select(placed => placed.Finding.Pointer)
        );

        using var document = JsonDocument.Parse(
            AuditReportJson.ToUtf8Bytes(DeclarationAudit.Run(Sample.Songjiang))
        );

        Assert.All(
            document.RootElement.GetProperty("findings").EnumerateArray(),
            finding =>
                Assert.Equal(
                    places[finding.GetProperty("pointer").GetString()!].Line,
                    finding.GetProperty("place").GetProperty("line").GetInt32()
                )
        );
    }

    [Fact]
    public void Arguments_ThatAreNull_AreNamed()
    {
        Assert.Equal(
            "report",
            Assert.Throws<ArgumentNullException>(() => AuditReportJson.ToUtf8Bytes(null!)).ParamName
        );
        Assert.Equal(
            "output",
            Assert.Throws<ArgumentNullException>(() => AuditReportJson.Write(null!, Report)).ParamName
        );
        Assert.Equal(
            "source",
            Assert.Throws<ArgumentException>(() => AuditReportJson.ToUtf8Bytes(Report, "")).ParamName
        );
    }
}
