using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PerformanceBudget.Documents.Testing;

namespace PerformanceBudget.Documents.Tests.Testing;

public sealed partial class PdfWriterTests
{
    private const int Seed = 15;

    private static readonly SyntheticForm Form = SyntheticForm.Generate(LayoutCatalogue.Named[0], Seed);

    public static TheoryData<string> Prints => [.. PrintCatalogue.Names];

    [Theory]
    [MemberData(nameof(Prints))]
    public void Write_EveryWay_IsTheSameForTheSameSeed(string print) =>
        Assert.Equal(Form.Print(print, Seed), Form.Print(print, Seed));

    [Theory]
    [MemberData(nameof(Prints))]
    public void Write_EveryWay_HasItsObjectsWhereItsTableSays(string print)
    {
        var file = Encoding.Latin1.GetString(Form.Print(print, Seed));
        var start = Number(StartOfTable().Match(file));
        Assert.StartsWith("xref\n", file[start..], StringComparison.Ordinal);

        var offsets = Entry().Matches(file[start..]).Select(Number).ToList();

        Assert.NotEmpty(offsets);
        for (var i = 0; i < offsets.Count; i++)
        {
            Assert.StartsWith($"{i + 1} 0 obj\n", file[offsets[i]..], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Write_Letters_AreNamedByTheTableOfTheirFont()
    {
        var page = Page(new PaperText("预算A", 10, 20, 12, PaperColor.Black, PaperFont.Chinese));

        var file = Text(page, new PdfHabits { Deflates = false });

        Assert.Contains("<000300040005> Tj", file, StringComparison.Ordinal);
        Assert.Contains("<0003> <9884>\n<0004> <7B97>\n<0005> <0041>\n", file, StringComparison.Ordinal);
        Assert.Contains("/DW 1000/W[5[500]]", file, StringComparison.Ordinal);
        Assert.Contains("1 0 0 1 10 180 Tm", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PdfEncoding.Gbk, "/F1 12 Tf <C4BF41> Tj\n/F3 12 Tf <0003> Tj", "/Encoding/GBK-EUC-H")]
    [InlineData(
        PdfEncoding.UniGbUcs2,
        "/F1 12 Tf <76EE0041> Tj\n/F3 12 Tf <0003> Tj",
        "/Encoding/UniGB-UCS2-H"
    )]
    public void Write_APredefinedEncoding_HasAnotherFontForWhatItHasNot(
        PdfEncoding encoding,
        string shown,
        string named
    )
    {
        var page = Page(new PaperText("目A⽬", 10, 20, 12, PaperColor.Black, PaperFont.Chinese));

        var file = Text(page, new PdfHabits { Deflates = false, Encoding = encoding });

        Assert.Contains(shown, file, StringComparison.Ordinal);
        Assert.Contains(named, file, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WithoutUnicode_NamesNoLetter()
    {
        var page = Page(new PaperText("预算", 10, 20, 12, PaperColor.Black, PaperFont.Chinese));

        var file = Text(page, new PdfHabits { Deflates = false, Encoding = PdfEncoding.WithoutUnicode });

        Assert.DoesNotContain("ToUnicode", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Radicals_StandInTheTableOfTheFont()
    {
        var page = Page(new PaperText("目", 10, 20, 12, PaperColor.Black, PaperFont.Chinese));

        var file = Text(page, new PdfHabits { Deflates = false, Radicals = true });

        Assert.Contains("<0003> <2F6C>", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ALetterBeyondTheFirstPlane_IsOneGlyph()
    {
        var text = new PaperText("\U0002CD9F田", 10, 20, 12, PaperColor.Black, PaperFont.Chinese);

        var file = Text(Page(text), new PdfHabits { Deflates = false });

        Assert.Equal(24, text.Advance);
        Assert.Contains("<00030004> Tj", file, StringComparison.Ordinal);
        Assert.Contains("<0003> <D873DD9F>\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ARotatedPage_LiesOnItsSideUntilItIsShown()
    {
        var page = Page() with { Rotate = 90 };

        var file = Text(page, new PdfHabits { Deflates = false });

        Assert.Contains("/MediaBox[0 0 200 100]/Rotate 90", file, StringComparison.Ordinal);
        Assert.Contains("q\n0 1 -1 0 200 0 cm\n", file, StringComparison.Ordinal);
    }

    private static PaperPage Page(params PaperMark[] marks) => new(100, 200, 0, [.. marks]);

    private static string Text(PaperPage page, PdfHabits habits) =>
        Encoding.Latin1.GetString(PdfWriter.Write(new Printout([page], []), habits));

    private static int Number(Match match) =>
        int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"startxref\n(?<n>\d+)\n%%EOF\n$", RegexOptions.ExplicitCapture)]
    private static partial Regex StartOfTable();

    [GeneratedRegex(@"^(?<n>\d{10}) 00000 n $", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();
}
