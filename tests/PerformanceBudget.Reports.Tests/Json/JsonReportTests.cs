using System.Globalization;
using System.Text;
using System.Text.Json;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Reports.Tests.Json;

public sealed class JsonReportTests
{
    [Fact]
    public void Report_Twice_IsTheSameBytes() =>
        Assert.Equal(Written.Of(ReportFormat.Json, Sample.Json), Written.Of(ReportFormat.Json, Sample.Json));

    [Fact]
    public void Report_IsUtf8WithUnescapedChineseAndUnixLines()
    {
        var bytes = Written.Of(ReportFormat.Json, Sample.Json);
        var text = Encoding.UTF8.GetString(bytes);

        Assert.NotEqual(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.DoesNotContain("\\u", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.Contains("来松挂职", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"projects\":[{\"funding\":{\"total\":1.005}},null]}")]
    public void Report_OfAnyDocument_KeepsToItsSchema(string document) =>
        Assert.Empty(SchemaCheck.Errors(Schema, Report(document)));

    [Fact]
    public void Findings_SayProjectAndPlaceInWords()
    {
        var finding = Report(Sample.Json)
            .GetProperty("findings")
            .EnumerateArray()
            .First(one => one.GetProperty("code").GetString() == "PB2003");

        Assert.Equal("干部工作经费", finding.GetProperty("project").GetString());
        var words = finding.GetProperty("placeInWords");
        Assert.Equal("预算明细第3行“来松挂职（跟班学习）干部工作”", words.GetProperty("zh-CN").GetString());
        Assert.Equal("budget line 3 “来松挂职（跟班学习）干部工作”", words.GetProperty("en").GetString());
    }

    [Theory]
    [InlineData(Severity.Error)]
    [InlineData(Severity.Warning)]
    public void Report_OfSomeFindings_KeepsToItsSchema(Severity severity)
    {
        var options = new ReportOptions { Filter = new FindingFilter { MinSeverity = severity } };
        var report = JsonDocument.Parse(Written.Of(ReportFormat.Json, Sample.Json, options)).RootElement;

        Assert.Empty(SchemaCheck.Errors(Schema, report));
        Assert.Equal(
            73,
            report.GetProperty("findings").GetArrayLength() + All(report.GetProperty("leftOut"))
        );

        static int All(JsonElement counts) => counts.EnumerateObject().Sum(count => count.Value.GetInt32());
    }

    [Fact]
    public void Report_OfTheSample_KeepsToItsSchema() =>
        Assert.Empty(SchemaCheck.Errors(Schema, Report(Sample.Json)));

    [Fact]
    public void Report_OutOfForm_IsRefusedByTheSchema()
    {
        var report = Encoding.UTF8.GetString(Written.Of(ReportFormat.Json, Sample.Json));

        Assert.All(
            ["\"code\"", "\"zh-CN\"", "\"error\"", "\"PB2003\"", "\"line\"", "\"help\""],
            word =>
                Assert.NotEmpty(
                    SchemaCheck.Errors(
                        Schema,
                        JsonDocument
                            .Parse(report.Replace(word, "\"_\"", StringComparison.Ordinal))
                            .RootElement
                    )
                )
        );
    }

    [Fact]
    public void Report_NamesTheFileWithoutItsDirectories()
    {
        var report = Report(Sample.Json);

        Assert.Equal("performance-budget-findings", report.GetProperty("format").GetString());
        Assert.Equal("1.0", report.GetProperty("version").GetString());
        Assert.Equal(Written.Name, report.GetProperty("source").GetString());
    }

    [Fact]
    public void Report_Counts_AreThoseOfItsFindings()
    {
        var report = Report(Sample.Json);
        var severities = report
            .GetProperty("findings")
            .EnumerateArray()
            .Select(f => f.GetProperty("severity").GetString())
            .ToArray();

        Assert.All(
            ["error", "warning", "information"],
            severity =>
                Assert.Equal(
                    severities.Count(found => found == severity),
                    report.GetProperty("counts").GetProperty(severity).GetInt32()
                )
        );
    }

    [Fact]
    public void Report_Finding_HasEverything()
    {
        var report = Report(Sample.Json);
        var finding = report
            .GetProperty("findings")
            .EnumerateArray()
            .Single(f =>
                f.GetProperty("pointer").GetString() == "/projects/0/budget/lines/2"
                && f.GetProperty("code").GetString() == "PB2003"
            );

        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Contains(
            "24.96",
            finding.GetProperty("message").GetProperty("zh-CN").GetString(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "24.96",
            finding.GetProperty("message").GetProperty("en").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal("249600.00", finding.GetProperty("values").GetProperty("expected").GetString());
        Assert.Equal("docs/rules/PB2003.md", finding.GetProperty("help").GetString());

        var place = finding.GetProperty("place");
        var line = Sample.Json.Split('\n')[place.GetProperty("line").GetInt32() - 1];
        Assert.Equal('{', line[place.GetProperty("column").GetInt32() - 1]);
    }

    [Fact]
    public void Help_OfRulesAndOfReading_IsAPageThatExists()
    {
        var pages = new[] { Sample.Json, "{}" }
            .SelectMany(json => Report(json).GetProperty("findings").EnumerateArray())
            .Select(finding => finding.GetProperty("help").GetString()!)
            .Distinct(StringComparer.Ordinal)
            .ToList();

        Assert.Contains("docs/errors.md", pages);
        Assert.All(pages, page => Assert.True(File.Exists(Repository.PathTo(page)), page));
    }

    [Fact]
    public void Report_Places_AllResolve()
    {
        var document = JsonDocument.Parse(Sample.Json).RootElement;
        var report = Report(Sample.Json);
        var pointers = report
            .GetProperty("findings")
            .EnumerateArray()
            .SelectMany(f =>
                (f.TryGetProperty("related", out var related) ? related.EnumerateArray().ToArray() : [])
                    .Append(f)
                    .Select(place => place.GetProperty("pointer").GetString()!)
            )
            .ToArray();

        Assert.NotEmpty(pointers);
        Assert.All(pointers, pointer => Assert.True(Resolves(document, pointer), pointer));
    }

    [Fact]
    public void Report_OfABrokenDocument_PutsTheWholeFirstAndThenProjectByProject()
    {
        var report = Report(
            Sample.Changed(document =>
            {
                document["projects"]![6]!["foo"] = 1;
                document["projects"]![3]!["foo"] = 1;
                document["bar"] = 1;
            })
        );
        var projects = report
            .GetProperty("findings")
            .EnumerateArray()
            .Select(f => f.GetProperty("pointer").GetString()!.Split('/'))
            .Select(steps =>
                steps is ["", "projects", var index, ..] ? int.Parse(index, CultureInfo.InvariantCulture) : -1
            )
            .ToArray();

        Assert.Equal(projects.Order(), projects);
        Assert.Equal(-1, projects[0]);
        Assert.Contains(3, projects);
        Assert.Contains(6, projects);
    }

    private static string Schema { get; } =
        File.ReadAllText(Repository.PathTo("schema", "findings-1.0.schema.json"));

    private static JsonElement Report(string json) =>
        JsonDocument.Parse(Written.Of(ReportFormat.Json, json)).RootElement;

    private static bool Resolves(JsonElement document, string pointer)
    {
        var element = document;
        foreach (var step in pointer.Split('/').Skip(1))
        {
            if (
                element.ValueKind == JsonValueKind.Array
                && int.Parse(step, CultureInfo.InvariantCulture) < element.GetArrayLength()
            )
            {
                element = element[int.Parse(step, CultureInfo.InvariantCulture)];
            }
            else if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(step, out element))
            {
                return false;
            }
        }

        return true;
    }
}
