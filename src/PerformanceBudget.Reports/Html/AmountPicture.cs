using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Reports.Html;

/// <summary>Amounts as bars: each with its name, its amount and its share, so that the picture can be read without colour.</summary>
/// <remarks>
/// Every bar is a small picture of its own, so that pages can break between them, and is drawn in per cent of the width, so
/// that text keeps its size on a telephone.
/// </remarks>
internal sealed class AmountPicture(HtmlWriter html, Language language)
{
    private const int NameWidth = 30;

    public void Write(BilingualText caption, IReadOnlyCollection<Bar> bars)
    {
        var whole = bars.Sum(bar => bar.Amount.Yuan);
        if (bars.Count == 0 || whole == 0)
        {
            return;
        }

        using var figure = html.Open("figure", HtmlAttribute.Class("bars"));
        html.Element("figcaption", caption.In(language));
        foreach (var bar in bars)
        {
            using (html.Open("a", HtmlAttribute.To(bar.Anchor)))
            {
                Write(bar, whole);
            }
        }
    }

    private void Write(Bar bar, decimal whole)
    {
        var amount = ReportWords.Amount(bar.Amount) + (language == Language.Chinese ? "元" : " yuan");
        var share = string.Create(CultureInfo.InvariantCulture, $"{bar.Amount.Yuan / whole * 100:0.0}%");
        using var picture = html.Open(
            "svg",
            new HtmlAttribute("role", "img"),
            new HtmlAttribute("aria-label", $"{bar.Name} {amount} {share}"),
            new HtmlAttribute("width", "100%"),
            new HtmlAttribute("height", "38")
        );
        html.Element("title", $"{bar.Name} {amount} {share}");
        WriteText(DisplayWidth.Shorten(VisibleText.Of(bar.Name), NameWidth), "0", "name");
        WriteText($"{amount}　{share}", "100%", "figure");
        WriteRectangle(0, 100, "track");
        var left = 0m;
        foreach (var part in bar.Parts.DefaultIfEmpty(bar.Amount))
        {
            var width = part.Yuan / whole * 100;
            WriteRectangle(left, width, "part");
            left += width;
        }
    }

    private void WriteText(string text, string x, string name) =>
        html.Element(
            "text",
            text,
            new HtmlAttribute("x", x),
            new HtmlAttribute("y", "15"),
            HtmlAttribute.Class(name)
        );

    private void WriteRectangle(decimal x, decimal width, string name) =>
        html.Element(
            "rect",
            string.Empty,
            new HtmlAttribute("x", Percent(x)),
            new HtmlAttribute("y", "22"),
            new HtmlAttribute("width", Percent(width)),
            new HtmlAttribute("height", "12"),
            HtmlAttribute.Class(name)
        );

    private static string Percent(decimal share) =>
        string.Create(CultureInfo.InvariantCulture, $"{share:0.###}%");

    /// <summary>One bar.</summary>
    /// <param name="Name">What it is.</param>
    /// <param name="Amount">How much it is.</param>
    /// <param name="Parts">The amounts into which it is divided, where it is.</param>
    /// <param name="Anchor">Where it is on the page.</param>
    internal sealed record Bar(string Name, Money Amount, IReadOnlyList<Money> Parts, string Anchor);
}
