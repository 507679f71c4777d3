using System.Text.Json;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Domain.Tests.Audit;

public sealed class FindingFilterTests
{
    private static readonly AuditReport Report = DeclarationAudit.Run(Sample.Songjiang);

    [Fact]
    public void All_ListsEverything()
    {
        Assert.All(Report.Findings, placed => Assert.True(FindingFilter.All.Lists(placed.Finding)));
        Assert.Equal(default, FindingFilter.All.LeftOut(Report));
    }

    [Theory]
    [InlineData(Severity.Information, 73)]
    [InlineData(Severity.Warning, 45)]
    [InlineData(Severity.Error, 5)]
    public void MinSeverity_ListsThatAndWorse(Severity severity, int listed)
    {
        var filter = new FindingFilter { MinSeverity = severity };

        Assert.Equal(listed, Report.Findings.Count(placed => filter.Lists(placed.Finding)));
        Assert.Equal(73 - listed, filter.LeftOut(Report).All);
    }

    [Fact]
    public void Codes_AreWholeOrBeginnings()
    {
        var filter = new FindingFilter { Codes = ["PB2003", "PB5"] };

        Assert.All(
            Report.Findings,
            placed =>
                Assert.Equal(
                    placed.Finding.Code.ToString() is "PB2003"
                        || placed.Finding.Code.ToString().StartsWith("PB5", StringComparison.Ordinal),
                    filter.Lists(placed.Finding)
                )
        );
    }

    [Fact]
    public void Arguments_AreChecked()
    {
        Assert.ThrowsAny<ArgumentException>(() => new FindingFilter { MinSeverity = (Severity)9 });
        Assert.ThrowsAny<ArgumentException>(() => new FindingFilter { Codes = [" "] });
        Assert.Throws<ArgumentNullException>(() => FindingFilter.All.Lists(null!));
        Assert.Throws<ArgumentNullException>(() => FindingFilter.All.LeftOut(null!));
    }

    [Fact]
    public void Json_ListsSome_CountsAll_AndSaysHowManyAreLeftOut()
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        AuditReportJson.Write(output, Report, filter: new FindingFilter { MinSeverity = Severity.Error });
        using var document = JsonDocument.Parse(output.WrittenMemory);
        var root = document.RootElement;

        Assert.Equal(5, root.GetProperty("findings").GetArrayLength());
        Assert.Equal(40, root.GetProperty("counts").GetProperty("warning").GetInt32());
        Assert.Equal(40, root.GetProperty("leftOut").GetProperty("warning").GetInt32());
        Assert.Equal(0, root.GetProperty("leftOut").GetProperty("error").GetInt32());
    }

    [Fact]
    public void Json_OfAll_LeavesNothingOut_AndNamesTheProject()
    {
        using var document = JsonDocument.Parse(AuditReportJson.ToUtf8Bytes(Report));

        Assert.False(document.RootElement.TryGetProperty("leftOut", out _));
        var finding = document
            .RootElement.GetProperty("findings")
            .EnumerateArray()
            .First(one => one.GetProperty("code").GetString() == "PB2003");
        Assert.Equal("干部工作经费", finding.GetProperty("project").GetString());
        Assert.False(finding.TryGetProperty("placeInWords", out _));
    }
}
