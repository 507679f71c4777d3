using System.Text;
using System.Text.Json;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

[Laws(Arbitrary = [typeof(ProjectGenerators)], MaxTest = ProjectGenerators.Cases)]
public sealed class ReadingOptionsTests
{
    /// <summary>What a valid document can be told under limits that are too low for it.</summary>
    private static readonly string[] LimitCodes = ["PB1017", "PB1020", "PB1021", "PB1022", "PB1023"];

    /// <summary>How many levels a valid declaration can have.</summary>
    private const int Deepest = 14;

    private static readonly string Deep = Sample.Json.Replace(
        "\"code\":\"31-01\"",
        "\"x\":\n [[[{\"y\":[[1]]}]]]",
        StringComparison.Ordinal
    );

    [Fact]
    public void MaxBytes_DocumentOfExactlySoMany_IsRead()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample.Json);

        Assert.True(Read(Sample.Json, ReadingOptions.Default.WithMaxBytes(bytes.Length)).IsComplete);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void MaxBytes_OneByteMore_IsOneFindingAtThatByteAndNothingElse(string mark)
    {
        const string Start = "{\n \"某局\": ";
        var limit = Encoding.UTF8.GetByteCount(mark + Start);

        var reading = Read(mark + Start + "1", ReadingOptions.Default.WithMaxBytes(limit));

        AssertOnly(reading, "PB1020", "", new TextPosition(2, 8));
        Assert.Null(reading.Declaration);
        Assert.Contains(
            limit.ToString(System.Globalization.CultureInfo.InvariantCulture),
            reading.Findings[0].Finding.GetMessage(Language.Chinese),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void MaxDepth_AsDeepAsThat_IsReadToTheEnd() =>
        AssertOnly(
            Read(Deep, ReadingOptions.Default.WithMaxDepth(9)),
            "PB1002",
            "/projects/0/x",
            PositionOf(Deep, "\"x\"")
        );

    [Fact]
    public void MaxDepth_OneLevelMore_StopsThereWithItsOwnCode()
    {
        var findings = Read(Deep, ReadingOptions.Default.WithMaxDepth(8)).Findings;

        Assert.Equal(
            ["PB1002 /projects/0/x", "PB1021 /projects/0/x"],
            findings.Select(located => $"{located.Finding.Code} {located.Finding.Pointer}")
        );
        Assert.Equal(PositionOf(Deep, "[1]"), findings[1].Position);
    }

    /// <summary>The deepest that there is: what a line of the last level was in an earlier year.</summary>
    [Fact]
    public void MaxDepth_OfTheDeepestDeclaration_IsThatOfThePage()
    {
        var line = BudgetLine
            .Create("租车费用", Money.Zero)
            .WithPrevious([PreviousAmount.Create(2025, Money.Zero)]);
        for (var level = 1; level < BudgetLine.MaxDepth; level++)
        {
            line = BudgetLine.Create("租车费用", Money.Zero).WithLines([line]);
        }

        var project = Project.Create("党建工作").WithBudget(BudgetBreakdown.Create([line]));
        var json = DeclarationJson.ToJson(DepartmentDeclaration.Create("某局", 2026, [project]));

        Assert.True(Read(json, ReadingOptions.Default.WithMaxDepth(Deepest)).IsComplete);
        Assert.Contains(
            Read(json, ReadingOptions.Default.WithMaxDepth(Deepest - 1)).Findings,
            located => located.Finding.Code.ToString() == "PB1021"
        );
        Assert.Contains(
            $"no valid document has more than {Deepest} |",
            File.ReadAllText(Repository.PathTo("docs", "json.md")),
            StringComparison.Ordinal
        );
    }

    [Law]
    public bool MaxDepth_OfEveryDeclaration_IsAtMostThat(DepartmentDeclaration declaration) =>
        Read(DeclarationJson.ToJson(declaration), ReadingOptions.Default.WithMaxDepth(Deepest)).IsComplete;

    [Theory]
    [InlineData("[1]", "[1 [1]")]
    [InlineData("[1]", "[1]1")]
    [InlineData("{\"y\"", "{[\"y\"")]
    public void MaxDepth_BrokenJsonAtThatDepth_IsNotTakenForDepth(string valid, string broken)
    {
        var json = Deep.Replace(valid, broken, StringComparison.Ordinal);

        var codes = Read(json, ReadingOptions.Default.WithMaxDepth(9))
            .Findings.Select(located => located.Finding.Code.ToString());

        Assert.Equal(["PB1002", "PB1001"], codes);
    }

    [Fact]
    public void MaxDepth_HostileNesting_StopsAtTheLimit()
    {
        var json = "{\"projects\":" + new string('[', 5_000_000);

        var findings = Read(json).Findings;

        Assert.Equal(
            ["1:14 PB1005 /projects/0", "1:76 PB1021 /projects/0"],
            findings.Select(located => $"{located.Position} {located.Finding.Code} {located.Finding.Pointer}")
        );
    }

    [Fact]
    public void MaxDepth_HostileLines_StopAtTheLimit()
    {
        var lines = string.Concat(Enumerable.Repeat("{\"lines\":[", 100_000));

        var findings = Read(
            Sample.Json.Replace("\"lines\":[", "\"lines\":[" + lines, StringComparison.Ordinal),
            ReadingOptions.Default.WithMaxDepth(256)
        ).Findings;

        Assert.Equal("PB1021", Assert.Single(findings).Finding.Code.ToString());
    }

    [Fact]
    public void MaxValues_AsManyAsThat_AreRead()
    {
        var values = ValuesIn(JsonDocument.Parse(Sample.Json).RootElement) - 1;

        Assert.True(Read(Sample.Json, ReadingOptions.Default.WithMaxValues(values)).IsComplete);
        AssertOnly(
            Read(Sample.Json, ReadingOptions.Default.WithMaxValues(values - 1)),
            "PB1022",
            "/projects/0/statement/schedule/end",
            PositionOf(Sample.Json, "\"2026-12-31\"}}}]}")
        );
    }

    [Fact]
    public void MaxValues_ElementOfAList_StopsAtTheElement() =>
        AssertOnly(
            Read(Sample.Json, ReadingOptions.Default.WithMaxValues(9)),
            "PB1022",
            "/projects/0",
            PositionOf(Sample.Json, "{\"name\"")
        );

    [Fact]
    public void MaxTextBytes_LongerString_IsRefusedAndTheRestIsRead()
    {
        var json = Sample.Json.Replace(
            "\"31-01\"",
            "\"" + new string('字', 101) + "\"",
            StringComparison.Ordinal
        );

        Assert.True(Read(json, ReadingOptions.Default.WithMaxTextBytes(303)).IsComplete);
        var reading = Read(json, ReadingOptions.Default.WithMaxTextBytes(302));

        AssertOnly(reading, "PB1023", "/projects/0/code", PositionOf(json, "\"字"));
        Assert.NotNull(reading.Declaration);
    }

    [Theory]
    [InlineData("currency")]
    [InlineData("department")]
    [InlineData("supervisingDepartment")]
    [InlineData("projects/0/period/start")]
    [InlineData("projects/0/indicators/0/category")]
    [InlineData("projects/0/indicators/0/value/unit")]
    [InlineData("projects/0/budget/stated")]
    [InlineData("projects/0/budget/lines/0/formula")]
    [InlineData("projects/0/statement/implementers/0")]
    public void MaxTextBytes_EveryKindOfText_KeepsToIt(string place)
    {
        var name = place.Split('/').Last(step => !char.IsAsciiDigit(step[0]));
        var isElement = char.IsAsciiDigit(place[^1]);
        var start = Sample.Json.IndexOf(
            $"\"{name}\":" + (isElement ? "[\"" : "\""),
            place.Contains("indicators", StringComparison.Ordinal)
                ? Sample.Json.IndexOf("indicators", StringComparison.Ordinal)
                : 0,
            StringComparison.Ordinal
        );
        var json = Sample.Json.Insert(start + name.Length + (isElement ? 5 : 4), new string('9', 300_000));

        var finding = Assert.Single(Read(json, ReadingOptions.Default).Findings).Finding;

        Assert.Equal("PB1023", finding.Code.ToString());
    }

    [Fact]
    public void MaxTextBytes_Default_HoldsTheLongestTextInItsLongestSpelling()
    {
        var prose = string.Concat(Enumerable.Repeat("\\ud840\\udc00", 20_000));

        Assert.True(Read(Sample.Json.Replace("提高能力。", prose, StringComparison.Ordinal)).IsComplete);
        AssertOnly(
            Read(Sample.Json.Replace("提高能力。", prose + "a", StringComparison.Ordinal)),
            "PB1023",
            "/projects/0/goals/annual",
            null
        );
    }

    [Fact]
    public void MaxProblems_AsManyAsThat_AreTheLast()
    {
        var json = Sample.Json.Replace(
            "\"projects\":[",
            "\"projects\":[{},{},{},{},",
            StringComparison.Ordinal
        );

        var codes = Read(json, ReadingOptions.Default.WithMaxProblems(3))
            .Findings.Select(located => $"{located.Finding.Code} {located.Finding.Pointer}");

        Assert.Equal(
            ["PB1004 /projects/0", "PB1004 /projects/1", "PB1004 /projects/2", "PB1017 /projects/2"],
            codes
        );
    }

    [Fact]
    public void With_OutOfRange_NamesTheParameter()
    {
        var options = ReadingOptions.Default;

        Assert.Throws<ArgumentOutOfRangeException>("bytes", () => options.WithMaxBytes(0));
        Assert.Throws<ArgumentOutOfRangeException>("bytes", () => options.WithMaxBytes((1 << 30) + 1));
        Assert.Throws<ArgumentOutOfRangeException>("levels", () => options.WithMaxDepth(0));
        Assert.Throws<ArgumentOutOfRangeException>("levels", () => options.WithMaxDepth(257));
        Assert.Throws<ArgumentOutOfRangeException>("values", () => options.WithMaxValues(0));
        Assert.Throws<ArgumentOutOfRangeException>("bytes", () => options.WithMaxTextBytes(0));
        Assert.Throws<ArgumentOutOfRangeException>("problems", () => options.WithMaxProblems(0));
        Assert.Throws<ArgumentOutOfRangeException>("lines", () => options.WithDegreeOfParallelism(0));
        Assert.Throws<ArgumentOutOfRangeException>("lines", () => options.WithDegreeOfParallelism(1_025));
    }

    [Fact]
    public void With_Value_ChangesThatValueOnly()
    {
        var options = ReadingOptions
            .Default.WithMaxBytes(1)
            .WithMaxDepth(2)
            .WithMaxValues(3)
            .WithMaxTextBytes(4)
            .WithMaxProblems(5)
            .WithDegreeOfParallelism(6);

        Assert.Equal(
            [1, 2, 3, 4, 5, 6],
            [
                options.MaxBytes,
                options.MaxDepth,
                options.MaxValues,
                options.MaxTextBytes,
                options.MaxProblems,
                options.DegreeOfParallelism,
            ]
        );
        Assert.Equal(ReadingOptions.Default, ReadingOptions.Default.WithMaxDepth(64));
        Assert.NotEqual(ReadingOptions.Default, options);
    }

    [Law]
    public void AnyLimits_AnyDocument_GiveFindingsAndNeverThrow(
        DepartmentDeclaration declaration,
        ushort bytes,
        byte depth,
        ushort values,
        byte text,
        byte problems
    )
    {
        var json = DeclarationJson.ToUtf8Bytes(declaration);
        var options = ReadingOptions
            .Default.WithMaxBytes(bytes + 1)
            .WithMaxDepth(depth + 1)
            .WithMaxValues((values % 1_000) + 1)
            .WithMaxTextBytes(text + 1)
            .WithMaxProblems((problems % 10) + 1);

        var reading = DeclarationJson.Read(json, options);

        Assert.Equal(json.Length > options.MaxBytes, HasCode(reading, "PB1020"));
        Assert.True(reading.Findings.Length <= options.MaxProblems + 1);
        Assert.True(!reading.IsComplete || declaration.Equals(reading.Declaration));
        Assert.All(reading.Findings, located => Assert.Contains(located.Finding.Code.ToString(), LimitCodes));
    }

    private static DeclarationReading Read(string json, ReadingOptions? options = null) =>
        DeclarationJson.Read(json, options);

    /// <summary>The number of values, the whole one included.</summary>
    private static int ValuesIn(JsonElement value) =>
        1
        + value.ValueKind switch
        {
            JsonValueKind.Object => value.EnumerateObject().Sum(property => ValuesIn(property.Value)),
            JsonValueKind.Array => value.EnumerateArray().Sum(ValuesIn),
            _ => 0,
        };

    private static bool HasCode(DeclarationReading reading, string code) =>
        reading.Findings.Any(located => located.Finding.Code.ToString() == code);

    private static void AssertOnly(
        DeclarationReading reading,
        string code,
        string pointer,
        TextPosition? position
    )
    {
        var (finding, found) = Assert.Single(reading.Findings);
        Assert.Equal(code, finding.Code.ToString());
        Assert.Equal(pointer, finding.Pointer);
        Assert.Equal(position ?? found, found);
        Assert.False(reading.IsComplete);
    }

    private static TextPosition PositionOf(string json, string part)
    {
        var before = json[..json.IndexOf(part, StringComparison.Ordinal)];
        return new(before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
