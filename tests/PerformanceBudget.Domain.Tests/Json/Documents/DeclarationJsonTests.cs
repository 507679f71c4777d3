using System.Text;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

public sealed class DeclarationJsonTests
{
    private static readonly string[] Mark = ["\uFEFF"];

    public static TheoryData<string> SampleNames => [.. Samples.All];

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Sample_ReadAndWritten_IsTheSameBytes(string name)
    {
        var json = Samples.Read(name);

        var reading = DeclarationJson.Read(json);

        Assert.Empty(reading.Findings);
        var written = DeclarationJson.ToUtf8Bytes(reading.GetDeclaration(), indented: true);
        Assert.Equal(json, Encoding.UTF8.GetString(written) + "\n");
    }

    [Fact]
    public void Songjiang_Read_HasEverythingThatWasDeclared()
    {
        var declaration = DeclarationJson.Read(Sample.Songjiang).GetDeclaration();

        Assert.Equal(2026, declaration.FiscalYear);
        Assert.Equal(
            [16, 24, 17, 18, 13, 5, 16],
            declaration.Projects.Select(project => project.Indicators.Length)
        );
        Assert.Equal(
            Money.FromYuan(7_255_580m),
            Money.Sum(declaration.Projects.Select(project => project.AnnualFunding!.Total))
        );
    }

    [Fact]
    public void Sample_Written_IsItsCanonicalText() =>
        Assert.Equal(Sample.CompactJson, DeclarationJson.ToJson(Sample.Declaration));

    [Fact]
    public void AnotherWritersDocument_Read_IsTheSameDeclaration()
    {
        var json = Sample
            .Json.Replace(":144000.00", ": 1.44e5", StringComparison.Ordinal)
            .Replace("业务培训", "\\u4E1A\\u52A1\\u57F9\\u8bad", StringComparison.Ordinal)
            .Replace("\"currency\":\"CNY\",", string.Empty, StringComparison.Ordinal)
            .Replace(
                "\"number\":95.00,\"unit\":\"%\"",
                "\"unit\" : \"%\",\r\n\t\"number\" : 95",
                StringComparison.Ordinal
            )
            .Replace(
                "\"kind\":\"threshold\",\"comparison\":\"atLeast\"",
                "\"comparison\":\"atLeast\"",
                StringComparison.Ordinal
            )
            .Replace("\"unit\" : \"%\"", "\"unit\":\"%\",\"kind\":\"threshold\"", StringComparison.Ordinal);
        json = Mark[0] + json[..^1] + ",\"currency\":\"CNY\"}  ";

        var reading = DeclarationJson.Read(json);

        Assert.Empty(reading.Findings);
        Assert.Equal(Sample.Declaration, reading.Declaration);
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    [InlineData(10_000_000, false)]
    public void UnknownProperty_IsAPlaceUnlessItsNameIsTooLong(int length, bool isPlace)
    {
        var name = new string('n', length);

        var (finding, position) = DeclarationJson
            .Read($$"""{"format":"performance-budget-declaration","{{name}}":[1]}""")
            .Findings.Single(problem => problem.Finding.Code.ToString() == "PB1002");

        Assert.Equal(isPlace ? "/" + name : string.Empty, finding.Pointer);
        Assert.Equal(new TextPosition(1, 44), position);
        Assert.True(finding.GetMessage(Language.Chinese).Length < 300);
    }

    /// <summary>Each row: the code, what of the valid document is replaced by what, and where it must say so.</summary>
    public static TheoryData<string, string, string, string> Problems =>
        new()
        {
            { "PB1001", "\"fiscalYear\":2026", "\"fiscalYear\":02026", "/fiscalYear" },
            {
                "PB1001",
                "\"schedule\":{\"start\":\"2026-01-01\",\"end\":\"2026-12-31\"}}}]}",
                "\"schedule\":",
                "/projects/0/statement/schedule"
            },
            { "PB1001", "}}}]}", "}}}]} 1", "" },
            { "PB1002", "\"code\"", "\"Code\"", "/projects/0/Code" },
            { "PB1002", "\"code\"", "\"a/b~\"", "/projects/0/a~1b~0" },
            {
                "PB1002",
                "\"comparison\":\"atLeast\",",
                "\"comparison\":\"atLeast\",\"from\":1,",
                "/projects/0/indicators/0/value/from"
            },
            { "PB1003", "\"code\":\"31-01\"", "\"code\":\"31-01\",\"code\":\"31-01\"", "/projects/0/code" },
            { "PB1004", "\"currency\":\"CNY\",", "", "" },
            { "PB1004", "\"name\":\"业务培训\",\"code\"", "\"code\"", "/projects/0" },
            { "PB1004", "\"number\":95.00,", "", "/projects/0/indicators/0/value" },
            { "PB1005", "\"fiscalYear\":2026", "\"fiscalYear\":\"2026\"", "/fiscalYear" },
            { "PB1005", "\"goals\":{\"annual\":\"提高能力。\"}", "\"goals\":[1,{}]", "/projects/0/goals" },
            {
                "PB1005",
                "\"implementers\":[\"人事科\"]",
                "\"implementers\":[\"人事科\",7]",
                "/projects/0/statement/implementers/1"
            },
            { "PB1006", "\"code\":\"31-01\"", "\"code\":null", "/projects/0/code" },
            {
                "PB1006",
                "\"headline\":{\"projectCount\":1,\"stated\":\"14.40万元\"}",
                "\"headline\":null",
                "/headline"
            },
            { "PB1007", "\"amount\":0.00", "\"amount\":0.001", "/projects/0/annualFunding/sources/1/amount" },
            {
                "PB1007",
                "\"amount\":0.00",
                "\"amount\":1e-999999",
                "/projects/0/annualFunding/sources/1/amount"
            },
            {
                "PB1007",
                "\"amount\":0.00",
                "\"amount\":90071992547409.92",
                "/projects/0/annualFunding/sources/1/amount"
            },
            {
                "PB1007",
                "\"amount\":0.00",
                "\"amount\":1e999999",
                "/projects/0/annualFunding/sources/1/amount"
            },
            { "PB1008", "\"code\":\"31-01\"", "\"code\":\"\\uD800\"", "/projects/0/code" },
            { "PB1008", "\"department\":\"某局\"", "\"department\":\"\\uD800\"", "/department" },
            { "PB1011", "\"currency\":\"CNY\"", "\"currency\":\"\\u0043\\uD800Y\"", "/currency" },
            { "PB1002", "\"code\"", "\"cod\\ud800\"", "/projects/0/cod\\ud800" },
            {
                "PB1009",
                "\"period\":{\"start\":\"2026-01-01\"",
                "\"period\":{\"start\":\"2026-02-30\"",
                "/projects/0/period/start"
            },
            {
                "PB1009",
                "\"period\":{\"start\":\"2026-01-01\"",
                "\"period\":{\"start\":\"2026-13\"",
                "/projects/0/period/start"
            },
            {
                "PB1009",
                "\"schedule\":{\"start\":\"2026-01-01\"",
                "\"schedule\":{\"start\":\"2026年1月\"",
                "/projects/0/statement/schedule/start"
            },
            {
                "PB1010",
                "\"category\":\"quantity\"",
                "\"category\":\"Quantity\"",
                "/projects/0/indicators/0/category"
            },
            { "PB1011", "\"currency\":\"CNY\"", "\"currency\":\"USD\"", "/currency" },
            { "PB1026", "budget-declaration", "budget-findings", "/format" },
            { "PB1027", "\"version\":\"1.0\"", "\"version\":\"2.0\"", "/version" },
            { "PB1004", "\"format\":\"performance-budget-declaration\",", "", "" },
            { "PB1004", "\"version\":\"1.0\",", "", "" },
            { "PB1005", "{\"format\"", "{\"$schema\":1,\"format\"", "/$schema" },
            { "PB1008", "{\"format\"", "{\"$schema\":\"\\uD800\",\"format\"", "/$schema" },
            {
                "PB1011",
                "\"comparison\":\"atLeast\"",
                "\"comparison\":\"least\"",
                "/projects/0/indicators/0/value/comparison"
            },
            {
                "PB1011",
                "\"kind\":\"threshold\"",
                "\"kind\":\"number\"",
                "/projects/0/indicators/0/value/kind"
            },
            {
                "PB1012",
                "\"budget\":{\"stated\":\"14.40万元\"",
                "\"budget\":{\"stated\":\"14.40\"",
                "/projects/0/budget/stated"
            },
            {
                "PB1012",
                "\"budget\":{\"stated\":\"14.40万元\"",
                "\"budget\":{\"stated\":\"14.40 万\"",
                "/projects/0/budget/stated"
            },
            { "PB1014", "\"unit\":\"%\"", "\"unit\":\"/\"", "/projects/0/indicators/0/value/unit" },
            {
                "PB1015",
                "\"unit\":\"%\"}",
                "\"unit\":\"%\",\"text\":\"≥96%\"}",
                "/projects/0/indicators/0/value"
            },
            { "PB1016", "\"fiscalYear\":2026", "\"fiscalYear\":2026.5", "/fiscalYear" },
            { "PB1016", "\"projectCount\":1", "\"projectCount\":1e10", "/headline/projectCount" },
            {
                "PB1016",
                "\"number\":95.00",
                "\"number\":95.00000000000000000000000000001",
                "/projects/0/indicators/0/value/number"
            },
        };

    [Theory]
    [MemberData(nameof(Problems))]
    public void Problem_Read_IsReportedAtItsPlace(string code, string valid, string broken, string pointer)
    {
        Assert.Contains(valid, Sample.Json, StringComparison.Ordinal);

        var reading = DeclarationJson.Read(Sample.Json.Replace(valid, broken, StringComparison.Ordinal));

        var located = Assert.Single(reading.Findings);
        Assert.Equal(code, located.Finding.Code.ToString());
        Assert.Equal(pointer, located.Finding.Pointer);
        Assert.False(reading.IsComplete);
        Assert.Throws<FormatException>(reading.GetDeclaration);
    }

    [Fact]
    public void ManyMistakes_Read_AreEachReportedWithLineAndColumn()
    {
        const string Document = """
            {
              "version": "1.0",
              "currency": "CNY",
              "fiscalYear": 1900,
              "department": "",
              "note": 1,
              "projects": [
                {
                  "name": "甲", "name": "乙",
                  "supervisingDepartment": "某局",
                  "period": { "start": "2026-13-01", "end": "2026-12-31" },
                  "funding": { "total": 1.005 },
                  "annualFunding": { "total": 3, "sources": [ { "source": "appropriation", "amount": 1 }, { "source": "other", "amount": 1 } ] },
                  "indicators": [ { "category": "quantities", "name": null } ],
                  "budget": { "stated": "3千元", "lines": [ { "name": "a", "amount": "1" } ] }
                }
              ]
            }
            """;

        var findings = DeclarationJson.Read(Document).Findings;

        Assert.Equal(
            [
                "1:1 PB1004 ",
                "4:17 PB1112 /fiscalYear",
                "5:17 PB1101 /department",
                "6:3 PB1002 /note",
                "9:20 PB1003 /projects/0/name",
                "11:28 PB1009 /projects/0/period/start",
                "12:29 PB1007 /projects/0/funding/total",
                "13:35 PB1106 /projects/0/annualFunding/total",
                "14:37 PB1010 /projects/0/indicators/0/category",
                "14:59 PB1006 /projects/0/indicators/0/name",
                "15:29 PB1012 /projects/0/budget/stated",
                "15:72 PB1005 /projects/0/budget/lines/0/amount",
            ],
            findings.Select(located => $"{located.Position} {located.Finding.Code} {located.Finding.Pointer}")
        );
    }

    [Fact]
    public void SyntaxErrorInTheSecondProject_Read_KeepsTheFirst()
    {
        var end = Sample.Json.LastIndexOf(']');

        var reading = DeclarationJson.Read(Sample.Json[..end] + ",{\"name\":");

        Assert.Equal("PB1001", Assert.Single(reading.Findings).Finding.Code.ToString());
        Assert.Equal(Sample.Project, Assert.Single(reading.Declaration!.Projects));
        Assert.Equal<int>([0], reading.ProjectPositions);
    }

    [Fact]
    public void BrokenFirstProject_Read_KeepsTheSecondAtItsPosition()
    {
        var project = DeclarationJson.ToJson(Sample.Declaration);
        project = project[(project.IndexOf("\"projects\":[", StringComparison.Ordinal) + 12)..^2];

        var reading = DeclarationJson.Read(
            Sample.CompactJson.Replace(project, "{\"name\":1}," + project, StringComparison.Ordinal)
        );

        Assert.Equal<int>([1], reading.ProjectPositions);
        Assert.Equal(Sample.Project, Assert.Single(reading.Declaration!.Projects));
        Assert.All(
            reading.Findings,
            located => Assert.StartsWith("/projects/0", located.Finding.Pointer, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("-declaration\"", "-findings\"", "PB1026", "/format")]
    [InlineData("\"1.0\"", "\"1.1\"", "PB1027", "/version")]
    [InlineData("\"1.0\"", "\"2.0\"", "PB1027", "/version")]
    [InlineData("\"1.0\"", "\"1\"", "PB1027", "/version")]
    [InlineData("\"CNY\"", "\"USD\"", "PB1011", "/currency")]
    public void AnotherFormatVersionOrCurrency_Read_IsNotTakenForThisOne(
        string ours,
        string other,
        string code,
        string pointer
    )
    {
        var reading = DeclarationJson.Read(Sample.Json.Replace(ours, other, StringComparison.Ordinal));

        var finding = Assert.Single(reading.Findings).Finding;
        Assert.Equal(code, finding.Code.ToString());
        Assert.Equal(pointer, finding.Pointer);
        Assert.Null(reading.Declaration);
    }

    [Theory]
    [InlineData("\"version\":\"1.1\",", "")]
    [InlineData("", ",\"version\":\"1.1\"")]
    public void LaterVersion_ReadWithALotThatIsNew_IsOneFindingThatNamesBoth(string first, string last)
    {
        var news = string.Concat(Enumerable.Range(0, 2_000).Select(i => $"\"new{i}\":{{\"a\":[{i}]}},"));
        var json = $"{{\"format\":\"performance-budget-declaration\",{first}{news}\"currency\":7{last}}}";

        var (finding, position) = Assert.Single(DeclarationJson.Read(json).Findings);

        Assert.Equal("PB1027", finding.Code.ToString());
        Assert.Equal("/version", finding.Pointer);
        Assert.Equal(json.IndexOf("\"1.1\"", StringComparison.Ordinal) + 1, position.Column);
        Assert.Contains("“1.1”", finding.GetMessage(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("“1.0”", finding.GetMessage(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("'1.1'", finding.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.Contains("'1.0'", finding.GetMessage(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherFormatAndVersion_InEitherOrder_IsAnotherFormat()
    {
        var one = DeclarationJson.Read("""{"format":"budget","version":"3"}""").Findings;
        var other = DeclarationJson.Read("""{"version":"3","format":"b\u0075dget"}""").Findings;

        Assert.Equal(Assert.Single(one).Finding, Assert.Single(other).Finding);
        Assert.Equal("PB1026", one[0].Finding.Code.ToString());
    }

    [Fact]
    public void SchemaForAnEditor_Read_IsReadOverAndNotWritten()
    {
        var json = Sample.CompactJson.Insert(1, "\"$schema\":\"../schema/declaration-1.0.schema.json\",");

        Assert.Equal(Sample.CompactJson, DeclarationJson.ToJson(DeclarationJson.Read(json).GetDeclaration()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("nul")]
    [InlineData("\u0000")]
    public void NoJson_Read_IsOneProblemAndNoDeclaration(string json)
    {
        var reading = DeclarationJson.Read(json);

        Assert.Null(reading.Declaration);
        Assert.Equal("PB1001", Assert.Single(reading.Findings).Finding.Code.ToString());
    }

    [Fact]
    public void BadUtf8_Read_IsReported()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample.Json);
        var place = bytes.AsSpan().IndexOf("业务培训"u8);
        bytes[place] = 0xFF;

        var finding = Assert.Single(DeclarationJson.Read(bytes).Findings).Finding;

        Assert.Equal("PB1008", finding.Code.ToString());
        Assert.Equal("/projects/0/name", finding.Pointer);
    }

    [Theory]
    [InlineData((byte)0xFF)]
    [InlineData((byte)0x80)]
    public void BadUtf8InAName_Read_IsAnUnknownPropertyAndHidesNothing(byte bad)
    {
        var bytes = Encoding.UTF8.GetBytes(Sample.Json);
        bytes[bytes.AsSpan().IndexOf("supervisingDepartment"u8)] = bad;

        var findings = DeclarationJson.Read(bytes).Findings;

        Assert.Equal(["PB1002"], findings.Select(located => located.Finding.Code.ToString()));
    }

    [Fact]
    public void EndlessProblems_Read_StopWithOneThatSaysSo()
    {
        var many = string.Concat(Enumerable.Repeat("{},", 2_000));

        var findings = DeclarationJson
            .Read(Sample.Json.Replace("\"projects\":[", "\"projects\":[" + many, StringComparison.Ordinal))
            .Findings;

        Assert.Equal(1_001, findings.Length);
        Assert.Contains(findings, located => located.Finding.Code.ToString() == "PB1017");
    }

    [Fact]
    public void Locate_Pointers_GiveLineAndColumnInUtf16()
    {
        const string Document = "{\n  \"甲\": [1, {\"a/b\": \"二\", \"~\": 3}]}";

        var places = DeclarationJson.Locate(
            Encoding.UTF8.GetBytes(Document),
            ["", "/甲", "/甲/1/a~1b", "/甲/1/~0", "/甲/2", "/x"]
        );

        Assert.Equal(new TextPosition(1, 1), places[""]);
        Assert.Equal(new TextPosition(2, 8), places["/甲"]);
        Assert.Equal(new TextPosition(2, 20), places["/甲/1/a~1b"]);
        Assert.Equal(new TextPosition(2, 30), places["/甲/1/~0"]);
        Assert.Equal(4, places.Count);
    }

    [Theory]
    [InlineData("\"version\":\"1.0\",", "补上该属性，写作\"version\": \"1.0\"。")]
    [InlineData("\"currency\":\"CNY\",", "补上该属性，写作\"currency\": \"CNY\"。")]
    [InlineData("\"fiscalYear\":2026,", "补上该属性。")]
    public void MissingProperty_ThatIsTheSameEverywhere_IsSpelledOut(string left, string advice) =>
        Assert.Equal(
            advice,
            Assert
                .Single(
                    DeclarationJson
                        .Read(Sample.CompactJson.Replace(left, string.Empty, StringComparison.Ordinal))
                        .Findings
                )
                .Finding.GetAdvice(Language.Chinese)
        );
}
