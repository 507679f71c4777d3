using System.Diagnostics;
using System.Globalization;
using System.Text;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Audit;

public sealed class DeclarationAuditTests
{
    private static readonly string Text = Encoding.UTF8.GetString(Sample.Songjiang);

    /// <summary>The real declaration with an unknown property in its fourth project and one of the document.</summary>
    private static readonly byte[] Broken = Encoding.UTF8.GetBytes(
        Text.Replace("\"department\"", "\"foo\": 1, \"department\"", StringComparison.Ordinal)
            .Replace("\"name\": \"业务培训\"", "\"bar\": 1, \"name\": \"业务培训\"", StringComparison.Ordinal)
    );

    [Fact]
    public void NameOf_AmongAHundredThousand_TakesNoLongerForTheLast()
    {
        const int Count = 100_000;
        var names = string.Join(',', Enumerable.Range(0, Count).Select(i => $$"""{"name":"n{{i}}"}"""));
        var report = DeclarationAudit.Run(Encoding.UTF8.GetBytes($$"""{"lists":[{"names":[{{names}}]}]}"""));
        var watch = Stopwatch.StartNew();

        for (var i = 0; i < Count; i++)
        {
            Assert.Equal($"n{i}", report.NameOf($"/lists/0/names/{i}"));
        }

        // It is a fifth of a second. Counting from the first one each time, it was a minute.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    [Fact]
    public void FindingInAFormulaThatCannotBeRead_StandsAtTheFormula()
    {
        const string Line = "/projects/0/budget/lines/0";
        var json =
            """
            {"format":"performance-budget-declaration","version":"1.0","currency":"CNY","fiscalYear":2026,"department":"某局","projects":[{"name":"体检","budget":{"lines":[
            {"name":"体检费","formula":"中山医院天马山体检中山医院天马山体检"}]}}]}
            """u8.ToArray();

        var report = DeclarationAudit.Run(json);

        var slip = Assert.Single(report.Findings, placed => placed.Finding.Code.ToString() == "PB4013");
        Assert.Equal(Line + "/text", slip.Finding.Pointer);
        Assert.Equal(
            SourcePlace.At(DeclarationJson.Locate(json, [Line + "/formula"])[Line + "/formula"]),
            slip.Place
        );
    }

    [Fact]
    public void NameOf_BesideHalfASurrogatePair_IsNone()
    {
        var report = DeclarationAudit.Run("""{"projects":[{"name":"体检","\ud800":1}]}"""u8);

        Assert.Null(report.NameOf("/projects/0"));
        Assert.NotEmpty(AuditReportJson.ToUtf8Bytes(report, "一份.json"));
    }

    [Fact]
    public void Audit_OfAWholeDocument_IsItsReview_EachFindingAndRelatedPlaceAtItsLine()
    {
        var review = DeclarationReview.Run(DeclarationJson.Read(Sample.Songjiang).GetDeclaration());

        var report = DeclarationAudit.Run(Sample.Songjiang);

        Assert.True(report.Reading.IsComplete);
        Assert.Equal(review.Findings, report.Findings.Select(placed => placed.Finding));
        Assert.Equal(review.Counts, report.Counts);
        Assert.Equal(review.IsAcceptable, report.IsAcceptable);
        var pointers = review.Findings.SelectMany(PointersOf).Distinct(StringComparer.Ordinal).ToArray();
        var positions = DeclarationJson.Locate(Sample.Songjiang, pointers);
        Assert.Equal(pointers.Length, positions.Count);
        Assert.All(
            pointers,
            pointer => Assert.Equal(SourcePlace.At(positions[pointer]), report.PlaceOf(pointer))
        );
        Assert.All(
            report.Findings,
            placed => Assert.Equal(report.PlaceOf(placed.Finding.Pointer), placed.Place)
        );
        Assert.Null(report.PlaceOf("/projects/0/indicators/0/weight"));
    }

    [Fact]
    public void Audit_OfHalfADocument_ReviewsWhatCouldBeRead_AndPutsReadingFirst()
    {
        var reading = DeclarationJson.Read(Broken);
        var review = DeclarationReview.RunPartial(reading.Declaration!, reading.ProjectPositions);

        var report = DeclarationAudit.Run(Broken);

        Assert.False(report.Reading.IsComplete);
        Assert.False(report.IsAcceptable);
        Assert.Equal(review.Findings, report.Review.Findings);
        Assert.Equal(reading.Findings.Length + review.Findings.Length, report.Findings.Length);
        var first = report.Findings[0];
        Assert.Equal("/foo", first.Finding.Pointer);
        Assert.Equal(SourcePlace.At(reading.Findings[0].Position), first.Place);
        Assert.Equal([first], report.General);
        var projects = report.Findings.Skip(1).Select(ProjectOf).ToArray();
        Assert.Equal(projects.Order(), projects);
        Assert.StartsWith(
            "PB1",
            report.Projects[3].Findings[0].Finding.Code.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Projects_AreAllThatTheDocumentHas_ReadOrNot()
    {
        var projects = DeclarationAudit.Run(Broken).Projects;

        Assert.Equal(Enumerable.Range(0, 7), projects.Select(project => project.Index));
        Assert.Equal(
            [3],
            projects.Where(project => project.Project is null).Select(project => project.Index)
        );
        Assert.Equal("业务培训", projects[3].Name);
        Assert.Equal("/projects/3", projects[3].Pointer);
        Assert.Equal(1, projects[3].Counts.Errors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.4")]
    [InlineData("{\"projects\":[{\"name\":\"甲\"},{\"name\":\"乙\"")]
    public void Audit_OfNoDeclaration_SaysWhy(string json)
    {
        var report = DeclarationAudit.Run(Encoding.UTF8.GetBytes(json));

        Assert.Null(report.Reading.Declaration);
        Assert.Empty(report.Review.Findings);
        Assert.NotEmpty(report.Findings);
        Assert.False(report.IsAcceptable);
        Assert.All(report.Findings, placed => Assert.NotNull(placed.Place!.Position));
    }

    [Fact]
    public void Names_OfADocumentThatBreaksOff_AreKnownUpToThere()
    {
        var report = DeclarationAudit.Run("{\"projects\":[{\"name\":\"甲\"},{\"name\":\"乙\",\"x"u8);

        Assert.Equal(["甲", "乙"], report.Projects.Select(project => project.Name));
        Assert.Equal(["甲", "乙"], report.NamesIn("/projects"));
        Assert.Equal("乙", report.NameOf("/projects/1"));
        Assert.Null(report.NameOf("/projects/2"));
        Assert.Empty(report.NamesIn("/projects/1"));
    }

    [Fact]
    public void Options_LimitReading_ChooseRules_AndCompareTheYears()
    {
        var tooLong = DeclarationAudit.Run(
            Sample.Songjiang,
            new AuditOptions { Reading = ReadingOptions.Default.WithMaxBytes(10) }
        );
        Assert.Equal("PB1020", Assert.Single(tooLong.Findings).Finding.Code.ToString());

        var without = DeclarationAudit.Run(
            Sample.Songjiang,
            new AuditOptions { Review = ReviewOptions.Default.Without("PB2003") }
        );
        Assert.DoesNotContain(without.Findings, placed => placed.Finding.Code.ToString() == "PB2003");

        var previous = DeclarationJson.Read(Sample.Songjiang).GetDeclaration();
        var compared = DeclarationAudit.Run(Sample.Songjiang, new AuditOptions { Previous = previous });
        Assert.Equal(
            DeclarationReview.Run(previous, previous).ComputeInputHash(),
            compared.Review.ComputeInputHash()
        );
        Assert.Equal(
            DeclarationAudit.Run(Broken).Findings.Length,
            DeclarationAudit.Run(Broken, new AuditOptions { Previous = previous }).Findings.Length
        );
    }

    [Fact]
    public void AcceptedFinding_CountsNoMore()
    {
        var first = DeclarationAudit.Run(Sample.Songjiang);
        var acceptances = first
            .Review.Findings.Where(finding => finding.Severity == Severity.Error)
            .Select(finding =>
                first.Review.Accept(finding, "已核实。", "预算审核岗", new DateOnly(2026, 12, 31))
            );

        var report = DeclarationAudit.Run(
            Sample.Songjiang,
            new AuditOptions
            {
                Review = ReviewOptions.Default.WithAcceptances([.. acceptances], new DateOnly(2026, 3, 1)),
            }
        );

        Assert.False(first.IsAcceptable);
        Assert.True(report.IsAcceptable);
        Assert.Equal(first.Counts.Errors, report.Counts.Accepted);
    }

    [Fact]
    public async Task Audit_OfAStream_IsThatOfItsBytes()
    {
        using var stream = new MemoryStream(Broken);

        var report = await DeclarationAudit.RunAsync(stream);

        Assert.Equal(DeclarationAudit.Run(Broken).Findings, report.Findings);
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Audit_OfLines_KeepsTheirOrder_AndTheLineOfTheFile(int atOnce)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < 40; i++)
        {
            _ = lines.Append(
                CultureInfo.InvariantCulture,
                $"{(i % 5 == 0 ? "{bad" : Sample.CompactJson.Replace("某局", $"第{i}局", StringComparison.Ordinal))}\r\n\n"
            );
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines.ToString()));
        var options = new AuditOptions { Reading = ReadingOptions.Default.WithDegreeOfParallelism(atOnce) };
        var reports = new List<AuditReport>();
        await foreach (var report in DeclarationAudit.RunLinesAsync(stream, options))
        {
            reports.Add(report);
        }

        Assert.Equal(
            Enumerable.Range(0, 40).Select(i => (2 * i) + 1),
            reports.Select(report => report.Reading.Line)
        );
        Assert.All(
            reports,
            report =>
                Assert.All(
                    report.Findings,
                    placed => Assert.Equal(report.Reading.Line, placed.Place!.Position!.Value.Line)
                )
        );
        Assert.Equal("第39局", reports[^1].Reading.Declaration!.Department);
        Assert.Null(reports[^5].Reading.Declaration);
    }

    [Fact]
    public async Task Audit_ThatIsCancelled_Ends()
    {
        using var stream = new MemoryStream(Sample.Songjiang);
        var cancelled = new CancellationToken(canceled: true);

        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await DeclarationAudit.RunAsync(stream, cancellationToken: cancelled)
        );
        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in DeclarationAudit.RunLinesAsync(stream, cancellationToken: cancelled)) { }
        });
    }

    [Fact]
    public void Audit_OfADeclarationInMemory_HasNamesAndNoPlaces()
    {
        var report = DeclarationAudit.Run(DeclarationJson.Read(Sample.Songjiang).GetDeclaration());
        var read = DeclarationAudit.Run(Sample.Songjiang);

        Assert.Equal(
            read.Findings.Select(placed => placed.Finding),
            report.Findings.Select(placed => placed.Finding)
        );
        Assert.All(report.Findings, placed => Assert.Null(placed.Place));
        Assert.Equal(
            read.Projects.Select(project => project.Name),
            report.Projects.Select(project => project.Name)
        );
        Assert.All(
            read.Projects.SelectMany(project => project.Findings)
                .SelectMany(placed => PointersOf(placed.Finding))
                .Where(pointer => pointer.StartsWith("/projects/", StringComparison.Ordinal)),
            pointer => Assert.Equal(read.NameOf(pointer), report.NameOf(pointer))
        );
    }

    [Fact]
    public void Audit_OfAReadingFromElsewhere_AsksItsResolverOnceForEveryPlace()
    {
        var declaration = DeclarationJson.Read(Sample.Songjiang).GetDeclaration();
        var places = new EverythingIsSomewhere();
        var doubt = Problem("/projects/0/name", Severity.Warning);
        var unused = new PlacedFinding(
            Problem(string.Empty, Severity.Information),
            SourcePlace.At(new(9, 9))
        );

        var report = DeclarationAudit.Run(
            new SourceReading(declaration, [new PlacedFinding(doubt), unused], places: places)
        );

        Assert.True(report.Reading.IsComplete);
        Assert.Equal(1, places.Calls);
        Assert.Equal(unused, report.Findings[0]);
        Assert.Equal(
            new PlacedFinding(doubt, report.PlaceOf("/projects/0/name")),
            report.Projects[0].Findings[0]
        );
        Assert.All(
            report.Review.Findings.SelectMany(PointersOf),
            pointer => Assert.Equal(EverythingIsSomewhere.PlaceOf(pointer), report.PlaceOf(pointer))
        );
    }

    [Fact]
    public void Audit_OfHalfAReadingFromElsewhere_KeepsThePositionsOfItsProjects()
    {
        var whole = DeclarationJson.Read(Sample.Songjiang).GetDeclaration();
        var half = DepartmentDeclaration.Create(
            whole.Department,
            whole.FiscalYear,
            [whole.Projects[0], whole.Projects[2]]
        );

        var report = DeclarationAudit.Run(
            new SourceReading(half, [new PlacedFinding(Problem("/projects/1", Severity.Error))], [0, 2])
        );

        Assert.False(report.Reading.IsComplete);
        Assert.Equal(
            [whole.Projects[0].Name, null, whole.Projects[2].Name],
            report.Projects.Select(project => project.Name)
        );
        Assert.Equal(whole.Projects[2].Budget.Lines[0].Name, report.NameOf("/projects/2/budget/lines/0"));
        Assert.NotEmpty(report.Projects[2].Findings);
        Assert.Null(report.Review.ComputeInputHash());
    }

    [Fact]
    public void Reading_ThatContradictsItself_IsRefused()
    {
        var declaration = Sample.Declaration;

        Assert.Equal(
            "findings",
            Assert.Throws<ArgumentException>(() => new SourceReading(declaration: null)).ParamName
        );
        Assert.Equal(
            "findings",
            Assert
                .Throws<ArgumentException>(() =>
                    new SourceReading(null, [new PlacedFinding(Problem("", Severity.Warning))])
                )
                .ParamName
        );
        Assert.Equal(
            "projectPositions",
            Assert
                .Throws<ArgumentException>(() => new SourceReading(declaration, projectPositions: [0, 1]))
                .ParamName
        );
        Assert.Equal(
            "projectPositions",
            Assert
                .Throws<ArgumentException>(() => new SourceReading(declaration, projectPositions: [-1]))
                .ParamName
        );
    }

    [Fact]
    public void Arguments_ThatAreNull_AreNamed()
    {
        Assert.Equal("utf8Json", Named(() => DeclarationAudit.RunAsync(null!).AsTask()));
        Assert.Equal("utf8Lines", Named(() => DeclarationAudit.RunLinesAsync(null!)));
        Assert.Equal("reading", Named(() => DeclarationAudit.Run((SourceReading)null!)));
        Assert.Equal("declaration", Named(() => DeclarationAudit.Run((DepartmentDeclaration)null!)));
        Assert.Equal("pointer", Named(() => DeclarationAudit.Run(Sample.Declaration).PlaceOf(null!)));
        Assert.Equal("value", Named(() => new AuditOptions { Review = null! }));

        static string? Named(Func<object?> call) => Assert.Throws<ArgumentNullException>(call).ParamName;
    }

    private static IEnumerable<string> PointersOf(Finding finding) =>
        finding.Related.Select(related => related.Pointer).Prepend(finding.Pointer);

    private static int ProjectOf(PlacedFinding placed) =>
        JsonPointer.ProjectOf(placed.Finding.Pointer)!.Value;

    private static Finding Problem(string pointer, Severity severity) =>
        new(
            new FindingDefinition(
                "HZ0001",
                severity,
                new("看不清", "Hard to read"),
                new("看不清。", "Hard to read.")
            ),
            pointer
        );

    /// <summary>A source in which every place has a line of its own.</summary>
    private sealed class EverythingIsSomewhere : IPlaceResolver
    {
        public int Calls { get; private set; }

        public static SourcePlace PlaceOf(string pointer) =>
            SourcePlace.At(new TextPosition(pointer.Length + 1, 1));

        public IReadOnlyDictionary<string, SourcePlace> Resolve(IReadOnlyCollection<string> pointers)
        {
            Calls++;
            return pointers.ToDictionary(pointer => pointer, PlaceOf, StringComparer.Ordinal);
        }
    }
}
