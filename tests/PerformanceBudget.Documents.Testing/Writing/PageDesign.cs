using System.Globalization;

namespace PerformanceBudget.Documents.Testing;

/// <summary>How a document is to look when an office program or a browser prints it.</summary>
/// <param name="Width">How wide pages are, in points.</param>
/// <param name="Height">How high pages are, in points.</param>
/// <param name="Margin">What is left free on each side, in points.</param>
/// <param name="Font">The font, of those that the program knows.</param>
/// <param name="FontSize">The size of letters, in half points.</param>
/// <param name="Border">How borders are drawn, as style sheets call it.</param>
/// <param name="BorderWidth">How thick borders are, in eighths of a point.</param>
/// <param name="Collapses">Whether neighbouring cells share a border.</param>
/// <param name="IsInTheMiddle">Whether text stands in the middle of its cell.</param>
/// <param name="IsCentred">Whether text is centred.</param>
/// <param name="TearsRows">Whether rows go on over the end of a page.</param>
/// <param name="RepeatsHeads">Whether the head of a table is printed again on each page.</param>
/// <param name="NumbersPages">Whether pages are numbered.</param>
/// <param name="HasShades">Whether every label stands on grey.</param>
public sealed record PageDesign(
    double Width,
    double Height,
    double Margin,
    string Font,
    int FontSize,
    string Border,
    int BorderWidth,
    bool Collapses,
    bool IsInTheMiddle,
    bool IsCentred,
    bool TearsRows,
    bool RepeatsHeads,
    bool NumbersPages,
    bool HasShades
)
{
    private const double A4Width = 595.3;
    private const double A4Height = 841.9;

    /// <summary>The size of the paper 16开.</summary>
    private const double SixteenWidth = 521.6;
    private const double SixteenHeight = 737;

    /// <summary>How wide text and tables can be, in points.</summary>
    public double TextWidth => Width - (2 * Margin);

    /// <summary>Makes up a design: the same for the same seed.</summary>
    public static PageDesign Of(int seed)
    {
        var random = new Random(seed);
        var (width, height) = random.OneOf(
            (A4Width, A4Height),
            (A4Width, A4Height),
            (A4Height, A4Width),
            (SixteenWidth, SixteenHeight)
        );
        return new(
            width,
            height,
            Margin: random.OneOf(28, 42, 57, 72),
            Font: random.OneOf("Noto Sans CJK SC", "Noto Serif CJK SC", "Droid Sans Fallback"),
            FontSize: random.OneOf(16, 18, 21, 24),
            Border: random.OneOf("solid", "solid", "double"),
            BorderWidth: random.OneOf(4, 6, 8, 12),
            Collapses: random.Percent(70),
            IsInTheMiddle: random.Percent(70),
            IsCentred: random.Percent(40),
            TearsRows: random.Percent(70),
            RepeatsHeads: random.Percent(60),
            NumbersPages: random.Percent(50),
            HasShades: random.Percent(30)
        );
    }

    /// <summary>The design as a style sheet.</summary>
    public string ToStyleSheet()
    {
        var middle = IsInTheMiddle ? "middle" : "top";
        var collapse = Collapses ? "collapse" : "separate; border-spacing: 0";
        var inside = TearsRows ? "auto" : "avoid";
        var alignment = IsCentred ? "center" : "left";
        var points = BorderWidth / 8.0 * (Border == "double" ? 4 : 1);
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            @page { size: {{Width:0.#}}pt {{Height:0.#}}pt; margin: {{Margin:0.#}}pt; }
            body { margin: 0; font: {{FontSize / 2.0:0.#}}pt/1.35 '{{Font}}'; }
            table { width: 100%; margin-bottom: 10pt; border-collapse: {{collapse}}; border: none; }
            tr { break-inside: {{inside}}; }
            td { border: {{points:0.##}}pt {{Border}} #000; padding: 2pt 3pt; vertical-align: {{middle}}; text-align: {{alignment}}; }
            p { margin: 0; }
            """
        );
    }
}
