using System.IO.Pipelines;
using System.Text;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

[Laws(Arbitrary = [typeof(ProjectGenerators)], MaxTest = ProjectGenerators.Cases)]
public sealed class LineReadingTests
{
    private static readonly string Project = ProjectJson.ToJson(Sample.Project);

    private static readonly string[] Hostile =
    [
        "",
        " \t",
        "{",
        "]",
        "null",
        "{\"name\":\"\\uD840\"}",
        "\uFEFF",
        "\uFEFF" + Project,
        Project + Project,
        Project[..^1],
        Project.Replace("业务", "\r", StringComparison.Ordinal),
        Project.Replace("业务", "𠮷🙂", StringComparison.Ordinal),
        Project,
    ];

    public static TheoryData<int> Degrees => [1, 2, 7];

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task GoodAndBadLines_Read_AreOneReadingEachInTheirOrder(int degree)
    {
        var lines =
            $"\uFEFF{Project}\r\n\n  \t\r\n{{\"name\": 1}}\n{Project.Replace("业务", "财务", StringComparison.Ordinal)}\n"
            + $"no JSON\r\n\uFEFF\n{Project}{Project}\n {Project.Replace("业务", "党务", StringComparison.Ordinal)}";

        var readings = await ReadAsync(lines, ReadingOptions.Default.WithDegreeOfParallelism(degree));

        Assert.Equal([1, 4, 5, 6, 8, 9], readings.Select(reading => reading.Line));
        Assert.Equal(
            ["业务培训", null, "财务培训", null, null, "党务培训"],
            readings.Select(reading => reading.Project?.Name)
        );
        Assert.Equal(
            ["4:10 PB1005"],
            readings[1].Findings.Select(located => $"{located.Position} {located.Finding.Code}")
        );
        Assert.Equal(new TextPosition(6, 1), Assert.Single(readings[3].Findings).Position);
        Assert.Equal(new TextPosition(8, Project.Length + 1), Assert.Single(readings[4].Findings).Position);
        Assert.All(readings, reading => Assert.Equal(reading.IsComplete, reading.Project is not null));
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task OverlongLine_Read_IsItsFindingAndTheNextOneIsRead(int degree)
    {
        var options = ReadingOptions
            .Default.WithMaxBytes(Encoding.UTF8.GetByteCount(Project))
            .WithDegreeOfParallelism(degree);
        var lines =
            $"{Project}\r\n{Project} \n{Project} \r\n{new string(' ', 1_000_000)}\n{Project}\n{Project}\r\r\n{Project}";

        var readings = await ReadAsync(lines, options);

        Assert.Equal([1, 2, 3, 4, 5, 6, 7], readings.Select(reading => reading.Line));
        Assert.Equal(
            ["", "PB1020", "PB1020", "PB1020", "", "PB1020", ""],
            readings.Select(reading =>
                string.Concat(reading.Findings.Select(located => located.Finding.Code))
            )
        );
        Assert.Equal(new TextPosition(2, Project.Length + 1), readings[1].Findings[0].Position);
        Assert.Equal(new TextPosition(4, options.MaxBytes + 1), readings[3].Findings[0].Position);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public async Task BlankLine_OfAsManyBytesAsALineMayHave_IsSkipped(int more, int readings)
    {
        var options = ReadingOptions.Default.WithMaxBytes(100);

        Assert.Equal(
            readings,
            (await ReadAsync(new string(' ', options.MaxBytes + more) + "\n", options)).Count
        );
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n", 0)]
    [InlineData("\r\n\r\n", 0)]
    [InlineData("\uFEFF", 0)]
    [InlineData("\uFEFF\r\n", 0)]
    [InlineData("\r", 0)]
    [InlineData("{}", 1)]
    [InlineData("{}\r", 1)]
    [InlineData("\n\n{}", 3)]
    public async Task LineEnds_OfEveryKind_AreCounted(string lines, int lastLine)
    {
        var readings = await ReadAsync(lines);

        Assert.Equal(lastLine, readings.LastOrDefault()?.Line ?? 0);
    }

    [Fact]
    public async Task Lines_CutAtEveryPlace_AreReadAsInOnePiece()
    {
        var lines = Encoding.UTF8.GetBytes($"\uFEFF{Project}\r\n\r\n{{\"name\":\"𠮷\",}}\n{Project}");
        var expected = await ReadAsync(new MemoryStream(lines), null);

        for (var cut = 0; cut <= lines.Length; cut++)
        {
            AssertSame(expected, await ReadAsync(new ChunkedStream(lines, cut), null));
            AssertSame(
                expected,
                await ListAsync(ProjectJson.ReadLinesAsync(PipeReader.Create(Chunk.Sequence(lines, cut))))
            );
        }
    }

    /// <summary>The law behind all of this: a file of lines is read as its lines are, each alone.</summary>
    [Law]
    public void AnyLines_CutAnywhereAndReadByAnyNumber_AreReadAsEachAlone(
        byte[] choices,
        Project[] projects,
        ushort[] cuts,
        bool[] carriageReturns,
        bool endsWithLine,
        byte degree
    )
    {
        var lines = choices
            .Select(choice => Hostile[choice % Hostile.Length])
            .Concat(projects.Select(project => ProjectJson.ToJson(project)))
            .ToArray();
        var text = string.Join(
            "",
            lines.Select(
                (line, i) =>
                    i == lines.Length - 1 && !endsWithLine ? line
                    : carriageReturns.ElementAtOrDefault(i) ? line + "\r\n"
                    : line + "\n"
            )
        );
        var bytes = Encoding.UTF8.GetBytes(text);
        var ends = cuts.Select(cut => cut % (bytes.Length + 1)).Order().ToArray();
        var options = ReadingOptions.Default.WithDegreeOfParallelism((degree % 5) + 1);

        var readings = ReadAsync(new ChunkedStream(bytes, ends), options).Result;

        var alone = lines
            .Select(
                (line, i) =>
                    (
                        Reading: ProjectJson.Read(line),
                        Line: i + 1,
                        IsBlank: line.Trim(' ', '\t', '\uFEFF').Length == 0
                    )
            )
            .Where(line => !line.IsBlank)
            .ToArray();
        Assert.Equal(alone.Select(line => line.Line), readings.Select(reading => reading.Line));
        foreach (var ((expected, number, _), actual) in alone.Zip(readings))
        {
            Assert.Equal(expected.Project, actual.Project);
            Assert.Equal(
                expected.Findings.Select(located =>
                    located with
                    {
                        Position = located.Position with { Line = number },
                    }
                ),
                actual.Findings
            );
        }
    }

    [Law(MaxTest = ProjectGenerators.Cases / 5)]
    public void Declarations_WrittenAsLines_AreReadAgain(DepartmentDeclaration[] declarations)
    {
        using var file = new MemoryStream();
        DeclarationJson.WriteLinesAsync(file, declarations).AsTask().Wait();

        file.Position = 0;
        var readings = ListAsync(DeclarationJson.ReadLinesAsync(file)).Result;

        Assert.Equal(declarations, readings.Select(reading => reading.GetDeclaration()));
        Assert.Equal(Enumerable.Range(1, declarations.Length), readings.Select(reading => reading.Line));
        Assert.Equal(
            string.Concat(declarations.Select(declaration => DeclarationJson.ToJson(declaration) + "\n")),
            Encoding.UTF8.GetString(file.ToArray())
        );
    }

    [Fact]
    public async Task Projects_ThatComeOverTime_AreWrittenInTheirOrder()
    {
        using var file = new MemoryStream();

        await ProjectJson.WriteLinesAsync(file, Projects());

        var expected = Enumerable.Range(0, 200).Select(i => $"第{i}个项目");
        file.Position = 0;
        var readings = await ReadAsync(file, null);
        Assert.Equal(expected, readings.Select(reading => reading.GetProject().Name));

        static async IAsyncEnumerable<Project> Projects()
        {
            for (var i = 0; i < 200; i++)
            {
                await Task.Yield();
                yield return Sample.Project.WithName($"第{i}个项目");
            }
        }
    }

    [Fact]
    public async Task Lines_FromAPipeThatIsStillWritten_ComeAsSoonAsTheyAreThere()
    {
        var pipe = new Pipe();
        await using var readings = ProjectJson.ReadLinesAsync(pipe.Reader).GetAsyncEnumerator();

        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(Project + "\n{"));
        Assert.True(await readings.MoveNextAsync());
        Assert.Equal(Sample.Project, readings.Current.Project);

        await pipe.Writer.CompleteAsync();
        Assert.True(await readings.MoveNextAsync());
        Assert.Equal("PB1001", Assert.Single(readings.Current.Findings).Finding.Code.ToString());
        Assert.False(await readings.MoveNextAsync());
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task Enumeration_LeftEarly_LeavesTheStreamOpen(int degree)
    {
        using var endless = new RepeatingStream(Encoding.UTF8.GetBytes(Project + "\n"), long.MaxValue);
        var taken = 0;

        await foreach (
            var reading in ProjectJson.ReadLinesAsync(
                endless,
                ReadingOptions.Default.WithDegreeOfParallelism(degree)
            )
        )
        {
            taken += reading.Line;
            if (taken > 10)
            {
                break;
            }
        }

        Assert.True(endless.CanRead);
        Assert.Equal(15, taken);
    }

    [Theory]
    [MemberData(nameof(Degrees))]
    public async Task Enumeration_Cancelled_Throws(int degree)
    {
        using var cancelled = new CancellationTokenSource();
        using var endless = new RepeatingStream(Encoding.UTF8.GetBytes(Project + "\n"), long.MaxValue);
        var options = ReadingOptions.Default.WithDegreeOfParallelism(degree);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var reading in ProjectJson.ReadLinesAsync(endless, options, cancelled.Token))
            {
                if (reading.Line == 100)
                {
                    await cancelled.CancelAsync();
                }
            }
        });
    }

    private static Task<List<ProjectReading>> ReadAsync(string lines, ReadingOptions? options = null) =>
        ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(lines)), options);

    private static Task<List<ProjectReading>> ReadAsync(Stream lines, ReadingOptions? options) =>
        ListAsync(ProjectJson.ReadLinesAsync(lines, options));

    private static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> readings)
    {
        var list = new List<T>();
        await foreach (var reading in readings)
        {
            list.Add(reading);
        }

        return list;
    }

    private static void AssertSame(List<ProjectReading> expected, List<ProjectReading> actual)
    {
        Assert.Equal(expected.Select(reading => reading.Line), actual.Select(reading => reading.Line));
        Assert.Equal(expected.Select(reading => reading.Project), actual.Select(reading => reading.Project));
        Assert.Equal(
            expected.SelectMany(reading => reading.Findings),
            actual.SelectMany(reading => reading.Findings)
        );
    }
}
