using PerformanceBudget.Documents.Testing;
using PerformanceBudget.Documents.Tests.Formats.Ofd;

namespace PerformanceBudget.Documents.Tests.Testing;

public sealed class OfdWriterTests
{
    private const int Seed = 15;

    /// <summary>Places are written in ten-thousandths of a millimetre, and turned with six digits.</summary>
    private const int Inexact = 3;

    /// <summary>Half of a letter, which no XML can have.</summary>
    private const string Lost = "\uFFFD";

    private static readonly SyntheticForm Form = SyntheticForm.Generate(LayoutCatalogue.Named[0], Seed);

    public static TheoryData<string> Prints => [.. PrintCatalogue.Names];

    public static TheoryData<OfdHabits> Habits =>
        [
            new OfdHabits(),
            new OfdHabits { CountsInPoints = true },
            new OfdHabits { Repeats = true },
            new OfdHabits { Templates = true },
            new OfdHabits { Composites = true, CountsInPoints = true },
            new OfdHabits { NamesFromTheRoot = true, Templates = true },
        ];

    [Theory]
    [MemberData(nameof(Prints))]
    public void Write_EveryWay_IsTheSameForTheSameSeed(string print) =>
        Assert.Equal(Form.PrintOfd(print, Seed), Form.PrintOfd(print, Seed));

    [Theory]
    [MemberData(nameof(Prints))]
    public void Write_EveryWay_IsReadAsItWasPrinted(string print) =>
        AssertIsReadAsPrinted(Form.Document.Print(PrintCatalogue.Of(print, Seed)), OfdHabits.Of(Seed));

    [Theory]
    [MemberData(nameof(Habits))]
    public void Write_EveryHabit_IsReadAsItWasPrinted(OfdHabits habits) =>
        AssertIsReadAsPrinted(Form.Document.Print(PrintCatalogue.Of("turned-watermark", Seed)), habits);

    private static void AssertIsReadAsPrinted(Printout printout, OfdHabits habits)
    {
        var read = OfdPageFixture.Pages(OfdWriter.Write(printout, habits));

        Assert.Equal(printout.Pages.Length, read.Count);
        foreach (var (page, printed) in read.Zip(printout.Pages))
        {
            AssertAre(Letters(printed).Where(letter => IsOn(printed, letter.X, letter.Y)), page.Letters);
            Assert.Equal(printed.Marks.Count(mark => mark is PaperPicture), page.Pictures.Count);
            Assert.Equal(Areas(printed), Areas(page));
        }
    }

    private static void AssertAre(
        IEnumerable<(string Letter, double X, double Y, PaperText Text)> printed,
        List<Letter> read
    )
    {
        foreach (var (expected, letter) in printed.Zip(read, (expected, letter) => (expected, letter)))
        {
            Assert.Equal(expected.Letter is Lost ? null : expected.Letter, letter.Text);
            Assert.InRange(letter.X - (100 * expected.X), -Inexact, Inexact);
            Assert.InRange(letter.Y - (100 * expected.Y), -Inexact, Inexact);
            Assert.InRange(letter.Size - (100 * expected.Text.Size), -Inexact, Inexact);
            Assert.Equal((int)Math.Round(expected.Text.Turn + 360) % 360, letter.Turn);
            Assert.Equal(
                expected.Text.Color,
                new PaperColor(letter.Ink.Red, letter.Ink.Green, letter.Ink.Blue)
            );
        }

        Assert.Equal(printed.Count(), read.Count);
    }

    /// <summary>Every letter, and where it begins on the page.</summary>
    private static IEnumerable<(string Letter, double X, double Y, PaperText Text)> Letters(PaperPage page)
    {
        foreach (var text in page.Marks.OfType<PaperText>())
        {
            var (sin, cos) = Math.SinCos(text.Turn * Math.PI / 180);
            var along = 0.0;
            foreach (var letter in text.Text.EnumerateRunes().Select(rune => $"{rune}"))
            {
                yield return (letter, text.X + (along * cos), text.Y + (along * sin), text);
                along += (text.Font.Width(letter[0]) * text.Size) + text.Spacing;
            }
        }
    }

    private static bool IsOn(PaperPage page, double x, double y) =>
        x >= 0 && y >= 0 && x <= page.Width && y <= page.Height;

    /// <summary>How many strokes and surfaces there are: a frame has four.</summary>
    private static int Areas(PaperPage page) =>
        page.Marks.Sum(mark =>
            mark is PaperFrame ? 4
            : mark is PaperStroke or PaperFill ? 1
            : 0
        );

    private static int Areas(PrintedPage page) => page.Rules.Count + page.Shades.Count;
}
