using PerformanceBudget.Documents.Testing;

namespace PerformanceBudget.Documents.Tests.Testing;

public sealed class PrinterTests
{
    private const int Seed = 15;
    private const double Tolerance = 0.1;

    public static TheoryData<string> Layouts => [.. LayoutCatalogue.Named.Select(layout => layout.Name)];

    public static TheoryData<string> Prints => [.. PrintCatalogue.Names];

    public static TheoryData<BreakAim> Aims => [.. Enum.GetValues<BreakAim>()];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Print_ALayout_HasEveryLetterOfItsCells(string name)
    {
        var form = Form(name);

        var printed = form.Document.Print(PrintCatalogue.Of(PrintCatalogue.Plain, Seed));

        Assert.Equal(
            Letters(form.Document.Blocks.SelectMany(Texts)),
            Letters(Marks<PaperText>(printed).Select(text => text.Text))
        );
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Print_ALayout_StaysWithinTheMargins(string name)
    {
        var options = PrintCatalogue.Of("unbroken-rows", Seed);

        var printed = Form(name).Document.Print(options);

        Assert.All(
            Marks<PaperText>(printed),
            text =>
            {
                Assert.InRange(text.X, options.Margin, options.Width - options.Margin);
                Assert.InRange(text.Y, options.Margin, options.Height - options.Margin);
                var blanks = text.Text.Length - text.Text.TrimEnd(' ').Length;
                Assert.InRange(
                    text.X + text.Advance - (blanks * text.Size),
                    options.Margin,
                    options.Width - options.Margin + Tolerance
                );
            }
        );
    }

    [Fact]
    public void Print_Frames_HaveTheLinesOfTheirCellsInThem()
    {
        var options = PrintCatalogue.Of("frames", Seed) with { Text = TextHabits.None };
        var cells = Form("national-6").Document.Blocks.OfType<SyntheticTable>().First().Rows;

        var page = Form("national-6").Document.Print(options).Pages[0];

        var frames = page.Marks.OfType<PaperFrame>().ToList();
        foreach (var cell in cells.Take(4).SelectMany(row => row.Cells).Where(cell => cell.Text.Length > 0))
        {
            Assert.Contains(
                frames,
                frame =>
                    string.Concat(
                        page.Marks.OfType<PaperText>()
                            .Where(text => Contains(frame, text))
                            .Select(text => text.Text)
                    ) == cell.Text.Replace("\n", string.Empty, StringComparison.Ordinal)
            );
        }
    }

    [Theory]
    [MemberData(nameof(Prints))]
    public void Print_EveryWay_DiffersFromThePlainOne(string print)
    {
        var form = Form("national-6");

        // What is unusual in one file is usual in another: frames, letters that are placed one by one.
        var differ = Enumerable
            .Range(Seed, 5)
            .Any(seed => !form.Print(print, seed).SequenceEqual(form.Print(PrintCatalogue.Plain, seed)));

        Assert.Equal(print != PrintCatalogue.Plain, differ);
    }

    [Theory]
    [MemberData(nameof(Aims))]
    public void Print_WithAnAim_EndsAPageThereInMostForms(BreakAim aim)
    {
        string[] layouts = ["national-6", "national-8", "weights", "goals-stacked", "cost-under-output"];
        var print = aim == BreakAim.Anywhere ? PrintCatalogue.Plain : $"break {aim}";

        var met = layouts.Count(name =>
            Form(name).Document.Print(PrintCatalogue.Of(print, Seed)).Breaks.Any(at => aim.IsMet(at))
        );

        Assert.True(met >= 3, $"{met} of {layouts.Length}");
    }

    [Fact]
    public void Print_RepeatedHeads_StandOnEveryPageOfIndicators()
    {
        var form = Form("two-tables");
        var options = PrintCatalogue.Of("repeated-heads", Seed) with
        {
            Text = TextHabits.None,
            BeginsPages = false,
        };

        var printed = form.Document.Print(options);

        var pages = printed.Pages.Select(page =>
            string.Concat(page.Marks.OfType<PaperText>().Select(text => text.Text))
        );
        var behind = pages.SkipWhile(page => !page.Contains("一级指标", StringComparison.Ordinal)).ToList();
        Assert.True(behind.Count > 1);
        Assert.Contains("一级指标", behind[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Print_TurnedContent_ReadsTheSameFromTheSide()
    {
        var form = Form("national-6");
        var options = PrintCatalogue.Of("turned-content", Seed);

        var upright = form.Document.Print(options with { Turn = PaperTurn.None }).Pages[0];
        var turned = form.Document.Print(options).Pages[0];

        Assert.Equal((upright.Width, upright.Height), (turned.Height, turned.Width));
        var first = upright.Marks.OfType<PaperText>().First();
        Assert.Equal(
            first with
            {
                X = upright.Height - first.Y,
                Y = first.X,
                Turn = 90,
            },
            turned.Marks.OfType<PaperText>().First()
        );
    }

    private static SyntheticForm Form(string name) =>
        SyntheticForm.Generate(LayoutCatalogue.Named.Single(layout => layout.Name == name), Seed);

    private static IEnumerable<T> Marks<T>(Printout printed) =>
        printed.Pages.SelectMany(page => page.Marks).OfType<T>();

    private static bool Contains(PaperFrame frame, PaperText text) =>
        text.X >= frame.X
        && text.X + text.Advance <= frame.X + frame.Width + Tolerance
        && text.Y >= frame.Y
        && text.Y <= frame.Y + frame.Height;

    /// <summary>How often each letter is there.</summary>
    private static IEnumerable<(char Letter, int Count)> Letters(IEnumerable<string> texts) =>
        texts
            .SelectMany(text => text)
            .Where(letter => !char.IsWhiteSpace(letter))
            .GroupBy(letter => letter)
            .Select(counted => (counted.Key, counted.Count()))
            .Order();

    private static IEnumerable<string> Texts(SyntheticBlock block) =>
        block is SyntheticTable table
            ? table
                .Rows.SelectMany(row => row.Cells)
                .SelectMany(cell =>
                    cell.Nested is { } nested ? Texts(nested).Prepend(cell.Text) : [cell.Text]
                )
            : [((SyntheticParagraph)block).Text];
}
