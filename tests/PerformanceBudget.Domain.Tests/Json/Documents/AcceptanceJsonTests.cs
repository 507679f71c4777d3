using System.Text;
using System.Text.Json;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

public sealed class AcceptanceJsonTests
{
    private static readonly string Folder = Repository.PathTo("tests", "schema", "acceptances");
    private static readonly string Full = File.ReadAllText(Path.Combine(Folder, "full.json"));

    private static readonly string[] Tables = ["refused", "beyond"];

    public static TheoryData<string> Cases =>
        [.. Tables.SelectMany(Table).Select(entry => entry.GetProperty("name").GetString()!)];

    [Fact]
    public void FullFile_Read_HasEverything()
    {
        var acceptances = AcceptanceJson.Read(Encoding.UTF8.GetBytes(Full)).GetAcceptances();

        Assert.Equal(2, acceptances.Length);
        Assert.Equal("PB2014", acceptances[0].Code.ToString());
        Assert.Equal("/projects/业务培训/budget/lines/交通费", acceptances[0].Place);
        Assert.Equal("某区民政局", acceptances[0].ImplementingUnit);
        Assert.Equal("31-01", acceptances[0].ProjectCode);
        Assert.Equal(
            [new("name", "交通费"), new("first", "3.00万元"), new("second", "")],
            acceptances[0].Values.AsEnumerable()
        );
        Assert.Equal("两次出行分别列支。\n已核实。", acceptances[0].Reason);
        Assert.Equal("预算审核岗", acceptances[0].Role);
        Assert.Equal(new DateOnly(2026, 12, 31), acceptances[0].Until);
        Assert.Equal("", acceptances[1].Place);
        Assert.Equal(new DateOnly(2028, 2, 29), acceptances[1].Until);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void File_WrittenAndRead_IsTheSame(bool indented)
    {
        var acceptances = AcceptanceJson.Read(Encoding.UTF8.GetBytes(Full)).GetAcceptances();

        var written = AcceptanceJson.ToUtf8Bytes(acceptances, indented);
        var read = AcceptanceJson.Read(written).GetAcceptances();

        Assert.Equal(acceptances.AsEnumerable(), read);
        Assert.Equal(written, AcceptanceJson.ToUtf8Bytes(read, indented));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void BadFile_Read_GivesTheCodesOfTheTable(string name)
    {
        var entry = Tables.SelectMany(Table).Single(entry => entry.GetProperty("name").GetString() == name);
        var text = Full;
        foreach (var replace in entry.GetProperty("replace").EnumerateArray())
        {
            var from = replace[0].GetString()!;
            Assert.Equal(2, text.Split(from).Length);
            text = text.Replace(from, replace[1].GetString(), StringComparison.Ordinal);
        }

        var reading = AcceptanceJson.Read(Encoding.UTF8.GetBytes(text));

        Assert.False(reading.IsComplete);
        Assert.Equal(
            Texts(entry.GetProperty("code")),
            reading.Findings.Select(problem => problem.Finding.Code.ToString()).Distinct().Order()
        );
        Assert.Throws<FormatException>(() => reading.GetAcceptances());
        if (entry.TryGetProperty("at", out var at) && reading.Findings is [var only])
        {
            Assert.StartsWith(at.GetString()!, only.Finding.Pointer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Problems_AreAllReportedWithLineAndColumn()
    {
        var text = Full.Replace("\"PB2014\"", "\"pb2014\"", StringComparison.Ordinal)
            .Replace("\"2028-02-29\"", "7", StringComparison.Ordinal);

        var problems = AcceptanceJson.Read(Encoding.UTF8.GetBytes(text)).Findings;

        Assert.Equal(
            ["6:15 PB1024 /acceptances/0/code", "16:16 PB1005 /acceptances/1/until"],
            problems.Select(problem => $"{problem.Position} {problem.Finding.Code} {problem.Finding.Pointer}")
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"format\":\"performance-budget-acceptances\",\"version\":\"1.0\",\"acceptances\":[")]
    public void NoFileOfAcceptances_Read_IsAProblemAndNoException(string text) =>
        Assert.NotEmpty(AcceptanceJson.Read(Encoding.UTF8.GetBytes(text)).Findings);

    private static IEnumerable<JsonElement> Table(string name) =>
        JsonDocument
            .Parse(File.ReadAllBytes(Path.Combine(Folder, name + ".json")))
            .RootElement.GetProperty("cases")
            .EnumerateArray();

    private static IEnumerable<string?> Texts(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array
            ? element.EnumerateArray().Select(text => text.GetString())
            : [element.GetString()];
}
