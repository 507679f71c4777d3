using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PerformanceBudget.Documents.Testing;

/// <summary>Every way of printing that is known: one deviation each from tables with rules.</summary>
public static class PrintCatalogue
{
    /// <summary>Tables with rules, as programs print them, and nothing else.</summary>
    public const string Plain = "plain";

    /// <summary>Tables without a rule.</summary>
    public const string WithoutRules = "no-rules";

    private const double A3Width = 841.9;
    private const double A3Height = 1190.6;

    private static readonly ImmutableArray<(string Name, Func<PrintOptions, PrintOptions> Of)> All =
    [
        (Plain, print => print),
        ("thin-rectangles", print => print with { Rules = RuleStyle.Rectangles }),
        ("frames", print => print with { Rules = RuleStyle.Frames }),
        ("double", print => print with { Rules = RuleStyle.Double }),
        ("dashed", print => print with { Rules = RuleStyle.Dashed }),
        ("dashed-in-pieces", print => print with { Rules = RuleStyle.DashedInPieces }),
        ("gaps", print => Joined(print) with { RuleDefects = RuleDefects.Gaps }),
        ("open-sides", print => Joined(print) with { RuleDefects = RuleDefects.OpenSides }),
        ("open-bottoms", print => Broken(print) with { RuleDefects = RuleDefects.OpenBottoms }),
        ("open-tops", print => Broken(print) with { RuleDefects = RuleDefects.OpenTops }),
        (
            "open-bottoms-and-tops",
            print => Broken(print) with { RuleDefects = RuleDefects.OpenBottoms | RuleDefects.OpenTops }
        ),
        ("grey-heads", print => print with { Shades = CellShades.Grey }),
        ("white-rules", print => print with { Shades = CellShades.GreyBetweenWhiteRules }),
        ("page-numbers", print => Broken(print) with { Extras = PageExtras.PageNumbers }),
        (
            "header-and-footer",
            print => Broken(print) with { Extras = PageExtras.HeaderAndFooter | PageExtras.PageNumbers }
        ),
        ("turned-watermark", print => print with { Extras = PageExtras.TurnedWatermark }),
        ("pale-watermark", print => print with { Extras = PageExtras.PaleWatermark }),
        ("stamp", print => print with { Extras = PageExtras.Stamp }),
        ("text-off-the-page", print => print with { Extras = PageExtras.TextOffThePage }),
        ("rotated", print => print with { Turn = PaperTurn.Rotated }),
        ("turned-content", print => Landscape(print) with { Turn = PaperTurn.Content }),
        ("landscape", Landscape),
        ("vertical-headings", print => print with { Text = print.Text | TextHabits.VerticalHeadings }),
        ("bold-twice", print => print with { Text = print.Text | TextHabits.BoldTwice }),
        ("spaced", print => print with { Text = print.Text | TextHabits.Spaced }),
        ("justified", print => print with { Text = print.Text | TextHabits.Justified }),
        ("letter-by-letter", print => print with { Text = print.Text | TextHabits.LetterByLetter }),
        ("joined-cells", print => print with { Text = print.Text | TextHabits.JoinedCells }),
        ("radicals", print => print with { Pdf = print.Pdf with { Radicals = true } }),
        ("tiny", print => print with { FontSize = 5 }),
        (
            "two-forms-on-a-page",
            print => print with { Width = A3Width, Height = A3Height, FontSize = 6, BeginsPages = false }
        ),
        ("tables-in-front", print => print with { BeginsPages = true }),
        ("repeated-heads", print => Broken(print) with { RepeatsHeads = true }),
        ("unbroken-rows", print => Broken(print) with { TearsRows = false }),
        .. Encoded("gb-euc", PdfEncoding.GbEuc),
        .. Encoded("gbk-euc", PdfEncoding.Gbk),
        .. Encoded("gbkp-euc", PdfEncoding.GbkProportional),
        .. Encoded("gbk2k", PdfEncoding.Gbk2K),
        .. Encoded("unigb-ucs2", PdfEncoding.UniGbUcs2),
        .. Encoded("unigb-utf16", PdfEncoding.UniGbUtf16),
        .. Enum.GetValues<BreakAim>()
            .Where(aim => aim != BreakAim.Anywhere)
            .Select(aim => ($"break {aim}", Aiming(aim))),
        ("dotted", print => print with { Rules = RuleStyle.Dotted }),
        ("horizontal-only", print => print with { Rules = RuleStyle.HorizontalOnly }),
        (WithoutRules, print => print with { Rules = RuleStyle.None }),
        .. Encoded("without-unicode", PdfEncoding.WithoutUnicode),
        ("scanned", print => print with { IsScanned = true, Extras = PageExtras.None }),
        (
            "scanned-with-marks",
            print =>
                print with
                {
                    IsScanned = true,
                    Extras = PageExtras.PageNumbers | PageExtras.HeaderAndFooter,
                }
        ),
    ];

    private static readonly FrozenDictionary<string, Func<PrintOptions, PrintOptions>> ByName =
        All.ToFrozenDictionary(held => held.Name, held => held.Of, StringComparer.Ordinal);

    public static ImmutableArray<string> Names { get; } = [.. All.Select(held => held.Name)];

    /// <summary>Those with rules that are no lines, or along the page only: their cells can only be inferred.</summary>
    public static ImmutableArray<string> WithSomeRules { get; } = ["dotted", "horizontal-only"];

    /// <summary>Those that nobody can read without recognising letters by their looks.</summary>
    public static ImmutableArray<string> Unreadable { get; } =
    ["without-unicode", "scanned", "scanned-with-marks"];

    /// <summary>A way of printing: the same for the same seed.</summary>
    public static PrintOptions Of(string name, int seed) => ByName[name](Usual(seed));

    /// <summary>What programs differ in and readers should not notice.</summary>
    private static PrintOptions Usual(int seed)
    {
        var random = new Random(seed);
        var isChromium = random.Percent(30);
        return new(random.Next())
        {
            Margin = random.OneOf(36, 50, 72),
            FontSize = random.OneOf(8, 9, 10.5, 12),
            Rules = isChromium
                ? RuleStyle.Rectangles
                : random.OneOf(RuleStyle.Lines, RuleStyle.Sides, RuleStyle.Frames),
            Text = random.Percent(50) ? TextHabits.LatinFont : TextHabits.None,
            SetsInTheMiddleOverPages = isChromium && random.Percent(70),
            BeginsPages = random.Percent(50),
            Pdf = new() { CountsFromTheTop = isChromium, Deflates = random.Percent(90) },
        };
    }

    /// <summary>Low pages with large letters, so that many pages end within tables.</summary>
    private static PrintOptions Broken(PrintOptions print) =>
        Joined(print) with
        {
            Height = 600,
            FontSize = Math.Max(print.FontSize, 10),
        };

    /// <summary>Rules that are not drawn cell by cell, so that some can be missing.</summary>
    private static PrintOptions Joined(PrintOptions print) =>
        print.Rules == RuleStyle.Frames ? print with { Rules = RuleStyle.Lines } : print;

    /// <summary>Low and narrow pages, on which short texts have several lines too.</summary>
    private static PrintOptions Narrow(PrintOptions print) =>
        Broken(print) with
        {
            Width = 380,
            Margin = 36,
            FontSize = 14,
        };

    private static PrintOptions Landscape(PrintOptions print) =>
        print with
        {
            Width = print.Height,
            Height = print.Width,
        };

    private static Func<PrintOptions, PrintOptions> Aiming(BreakAim aim) =>
        print =>
            (aim is BreakAim.TornValue or BreakAim.TornNameAndValue ? Narrow(print) : Broken(print)) with
            {
                Aim = aim,
                BeginsPages = false,
            };

    private static ImmutableArray<(string, Func<PrintOptions, PrintOptions>)> Encoded(
        string name,
        PdfEncoding encoding
    ) =>
        [
            (
                name,
                print => print with { Text = TextHabits.None, Pdf = print.Pdf with { Encoding = encoding } }
            ),
        ];
}
