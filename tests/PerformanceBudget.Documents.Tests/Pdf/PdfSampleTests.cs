using System.Collections.Immutable;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Documents.Tests.Pdf;

/// <summary>The sample, printed by LibreOffice Writer and by Chromium, and its forms in ways that are odd.</summary>
public sealed class PdfSampleTests
{
    private const int MostUnread = 3;
    private const int MostDoubts = 2;

    private static readonly ImmutableArray<Project> Expected = DeclarationJson
        .Read(File.ReadAllBytes(Repository.PathTo("samples", "songjiang-2026.json")))
        .GetDeclaration()
        .Projects;

    public static TheoryData<string> Samples => ["songjiang-writer.pdf", "songjiang-chromium-hand.pdf"];

    /// <summary>Files of the folder "odd": rules in pieces, turned pages, overlays, and encodings that only predefined maps tell.</summary>
    public static TheoryData<string> Odd =>
        [
            "dashed.pdf",
            "rot90.pdf",
            "stamp.pdf",
            "horizwater.pdf",
            "cid-gb-euc-h.pdf",
            "cid-gbk-euc-h.pdf",
            "cid-gbk2k-h.pdf",
            "cid-gbkp-euc-h.pdf",
            "cid-unigb-ucs2-h.pdf",
            "cid-unigb-utf16-h.pdf",
        ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_InPdf_HasEveryIndicatorFieldAndGoal(string file)
    {
        var read = PdfFixture.Read(file);

        Assert.Equal(2026, read.Declaration!.FiscalYear);
        Assert.Equal("中共上海市松江区委组织部", read.Declaration.Department);
        AssertForms(read);
        Assert.All(read.Projects, project => Assert.NotNull(project.Statement));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_InPdf_LeavesHardlyADoubt(string file)
    {
        var read = PdfFixture.Read(file);

        Assert.InRange(read.Unread.Length, 0, MostUnread);
        Assert.InRange(read.Findings.Length, 0, MostDoubts);
        Assert.All(read.Findings, said => Assert.NotEqual(Severity.Error, said.Finding.Severity));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Findings_OfThePdf_HaveTheirPage(string file)
    {
        var findings = DeclarationAudit.Run(PdfFixture.Read(file).ToSourceReading()).Findings;

        Assert.All(
            findings.Where(placed => placed.Finding.Pointer is not ("" or "/projects")),
            placed => Assert.True(placed.Place is { Page: > 0, Box: not null }, $"{placed.Finding}")
        );
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Names_OfIndicators_AreQuotedAsPrintedWithTheirPageAndBox(string file)
    {
        var read = PdfFixture.Read(file);

        for (var i = 0; i < read.Projects.Length; i++)
        {
            for (var j = 0; j < read.Projects[i].Indicators.Length; j++)
            {
                var excerpt = read.Excerpts[$"/projects/{i}/indicators/{j}/name"];
                Assert.Equal(Squeeze(read.Projects[i].Indicators[j].Name), Squeeze(excerpt.Text));
                Assert.All(excerpt.Places, place => Assert.True(place is { Page: > 0, Box.Width: > 0 }));
            }
        }

        static string Squeeze(string text) =>
            string.Concat(FoldedText.Of(text).Where(c => !char.IsWhiteSpace(c)));
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public void Forms_InAnOddPdf_HaveEveryIndicatorFieldAndGoal(string file) =>
        AssertForms(PdfFixture.Read("odd", file));

    [Theory]
    [InlineData("hlines.pdf", 104)]
    [InlineData("noborder.pdf", 93)]
    public void Forms_WithoutLinesBetweenColumns_AreReadWithAWarning(string file, int fewest)
    {
        var read = PdfFixture.Read("odd", file);
        var rows = read.Projects.SelectMany(Rows).ToHashSet();

        Assert.InRange(Expected.SelectMany(Rows).Count(rows.Contains), fewest, 109);
        Assert.Contains(read.Findings, said => said.Finding.Code.ToString() == "PB1228");

        static IEnumerable<(string, IndicatorCategory, string, IndicatorValue?)> Rows(Project project) =>
            project.Indicators.Select(row => (project.Name, row.Category, row.Name, row.Value));
    }

    [Theory]
    [InlineData("cid-identity-nocmap.pdf", "1-7")]
    [InlineData("nouni-writer.pdf", "1-36")]
    public void Letters_OfWhichTheFileSaysNothing_AreSaidAndNotInvented(string file, string pages)
    {
        var read = PdfFixture.Read("odd", file);

        var said = Assert.Single(read.Findings).Finding;
        Assert.Equal("PB1209", said.Code.ToString());
        Assert.Contains(pages, said.GetMessage(Language.English), StringComparison.Ordinal);
        Assert.Empty(read.Projects);
    }

    /// <summary>What stands in the forms; statements are paragraphs, in which a PDF does not say where a blank is meant.</summary>
    private static void AssertForms(ReadDeclaration read)
    {
        Assert.Equal(109, read.Projects.Sum(project => project.Indicators.Length));
        Assert.Equal(Expected.Select(Form), read.Projects.Select(Form));
    }

    private static Project Form(Project project) =>
        project.WithStatement(null).WithBudget(BudgetBreakdown.None).WithEntries([]);
}
