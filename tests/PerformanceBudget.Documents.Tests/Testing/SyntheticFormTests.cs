using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PerformanceBudget.Documents.Testing;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Documents.Tests.Testing;

public sealed class SyntheticFormTests
{
    private const int Seed = 14;

    public static TheoryData<string> Layouts => [.. LayoutCatalogue.Named.Select(layout => layout.Name)];

    public static TheoryData<Damage> Damages => [.. Enum.GetValues<Damage>()];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Document_OfALayout_IsTheSameForTheSameSeed(string name)
    {
        foreach (var format in Formats(name).Where(format => format is not SyntheticFormat.Docx))
        {
            // The archive of a docx has the time in it; its text does not.
            Assert.Equal(Text(Of(name), format), Text(Of(name), format));
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Tables_OfALayout_CoverTheirGrid(string name)
    {
        foreach (var table in Of(name).Document.Blocks.OfType<SyntheticTable>())
        {
            var covered = table.Placed().Sum(cell => cell.Cell.ColumnSpan * cell.Cell.RowSpan);

            Assert.Equal(table.Columns * table.Rows.Length, covered);
            Assert.All(
                table.Placed(),
                cell => Assert.True(cell.Column + cell.Cell.ColumnSpan <= table.Columns)
            );
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void OfficeFiles_OfALayout_AreValid(string name)
    {
        var form = Of(name);
        using var word = WordprocessingDocument.Open(
            new MemoryStream(form.Write(SyntheticFormat.Docx)),
            isEditable: false
        );

        Assert.Empty(new OpenXmlValidator().Validate(word).Select(error => error.Description));
        if (form.Layout.CanBe(SyntheticFormat.Xlsx))
        {
            using var excel = SpreadsheetDocument.Open(
                new MemoryStream(form.Write(SyntheticFormat.Xlsx)),
                isEditable: false
            );

            Assert.Empty(new OpenXmlValidator().Validate(excel).Select(error => error.Description));
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void TornText_WithoutDamage_HasEveryCellInItsOrder(string name)
    {
        var form = Of(name);
        if (!form.Layout.CanBe(SyntheticFormat.Tabs))
        {
            return;
        }

        foreach (var format in (SyntheticFormat[])[SyntheticFormat.Tabs, SyntheticFormat.Lines])
        {
            var text = Text(form, format);
            var at = 0;
            foreach (var cell in form.Document.Blocks.SelectMany(Texts))
            {
                var found = text.IndexOf(cell, at, StringComparison.Ordinal);

                Assert.True(found >= 0, cell);
                at = found + cell.Length;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void TornText_WithDamage_IsAnotherTextOfTheSameForm(Damage damage)
    {
        // Not every row can be damaged in every way, and some forms have few.
        var forms = LayoutCatalogue.Named.Take(10).Select(layout => Of(layout.Name));

        Assert.Equal(
            damage == Damage.None,
            forms.All(form => Text(form, SyntheticFormat.Tabs) == Text(form, SyntheticFormat.Tabs, damage))
        );
    }

    [Fact]
    public void Forms_OfADeclarationOfTheDomain_SayAllOfItsIndicators()
    {
        var declaration = DeclarationJson.Read(Sample.Json).GetDeclaration();

        var form = SyntheticForm.Of(LayoutCatalogue.Named[0], declaration.ToForms(), new Random(Seed));

        var expected = declaration.Projects.SelectMany(project => project.Indicators).ToList();
        var actual = form.Expected.SelectMany(project => project.Indicators).ToList();
        Assert.Equal(109, expected.Count);
        Assert.Equal(
            expected.Select(indicator => (indicator.Category, indicator.Name)).Order(),
            actual.Select(indicator => (indicator.Category, indicator.Name)).Order()
        );
        Assert.Equal(
            expected.Select(indicator => indicator.Value?.CanonicalText).Order(StringComparer.Ordinal),
            actual.Select(indicator => indicator.Value?.CanonicalText).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("construction-2026.json")]
    [InlineData("transfer-payment-2026.json")]
    [InlineData("weighted-2026.json")]
    public void Forms_OfACorrectDeclaration_AreReadWithoutAnError(string sample)
    {
        var declaration = DeclarationJson
            .Read(File.ReadAllBytes(Repository.PathTo("samples", sample)))
            .GetDeclaration();
        Assert.Empty(Errors(DeclarationAudit.Run(declaration)));

        var form = SyntheticForm.Of(LayoutCatalogue.Named[1], declaration.ToForms(), new Random(Seed));
        var read = DocumentReader.Default.Read(form.Write(SyntheticFormat.Docx, seed: 0));

        Assert.Empty(Errors(DeclarationAudit.Run(read.ToSourceReading())));
    }

    private static IEnumerable<string> Errors(AuditReport report) =>
        report
            .Findings.Where(placed => placed.Finding.Severity == Severity.Error)
            .Select(placed => placed.ToString());

    private static SyntheticForm Of(string layout) =>
        SyntheticForm.Generate(LayoutCatalogue.Named.Single(held => held.Name == layout), Seed);

    private static IEnumerable<SyntheticFormat> Formats(string layout) =>
        Enum.GetValues<SyntheticFormat>().Where(Of(layout).Layout.CanBe);

    private static string Text(SyntheticForm form, SyntheticFormat format, Damage damage = Damage.None) =>
        format is SyntheticFormat.Xlsx
            ? SheetXml(form)
            : System.Text.Encoding.UTF8.GetString(form.Write(format, seed: 0, damage));

    private static string SheetXml(SyntheticForm form)
    {
        using var excel = SpreadsheetDocument.Open(
            new MemoryStream(form.Write(SyntheticFormat.Xlsx)),
            isEditable: false
        );
        return excel.WorkbookPart!.WorksheetParts.Single().Worksheet!.OuterXml;
    }

    private static IEnumerable<string> Texts(SyntheticBlock block) =>
        block is SyntheticTable table
            ? table
                .Rows.SelectMany(row => row.Cells)
                .Select(cell => cell.Text)
                .Where(text => text.Length > 0 && !text.Contains('\n', StringComparison.Ordinal))
            : [((SyntheticParagraph)block).Text];
}
