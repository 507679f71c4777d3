using PerformanceBudget.Documents.Testing;

namespace PerformanceBudget.Documents.Tests.Testing;

/// <summary>A small slice of the study in docs/studies/documents.txt: a document of every layout in every format.</summary>
public sealed class SyntheticReadingTests
{
    private const int Seed = 2026;

    public static TheoryData<string, SyntheticFormat> DeclaredGrids =>
        [
            .. from layout in LayoutCatalogue.Named
            from format in new[] { SyntheticFormat.Docx, SyntheticFormat.Xlsx, SyntheticFormat.Html }
            where layout.CanBe(format)
            select (layout.Name, format),
        ];

    [Theory]
    [MemberData(nameof(DeclaredGrids))]
    public void Read_ADeclaredGrid_IsRightWithoutADoubt(string layout, SyntheticFormat format)
    {
        var compared = Compare(LayoutCatalogue.Named.Single(held => held.Name == layout), format);

        Assert.NotEmpty(compared.Data);
        Assert.Empty(compared.Data.Where(datum => datum.Outcome != Outcome.Right || datum.IsDoubted));
    }

    [Theory]
    [InlineData(SyntheticFormat.Tabs)]
    [InlineData(SyntheticFormat.Lines)]
    public void Read_TornText_IsMostlyRightAndHardlyEverWrongInSilence(SyntheticFormat format)
    {
        var tally = new Tally();
        foreach (var layout in LayoutCatalogue.Named.Where(layout => layout.CanBe(format)))
        {
            tally.Add(Compare(layout, format));
        }

        Assert.True(
            tally is { Right: >= 0.9m, RightOrReported: >= 0.99m, Doubted: <= 0.2m },
            $"{Tally.Head}\n{tally.Line($"{format}")}"
        );
    }

    private static DocumentComparison Compare(Layout layout, SyntheticFormat format)
    {
        var form = SyntheticForm.Generate(layout, Seed);
        return DocumentComparison.Of(form, SyntheticReader.Read(form, form.Write(format, Seed)));
    }
}
