using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using PerformanceBudget.Cli.Console;

namespace PerformanceBudget.Cli.Tests.Console;

public sealed partial class LineBreakerProperties
{
    [Law(Arbitrary = new[] { typeof(LineBreakerProperties) })]
    public bool NoLineIsWiderThanAllowed(Prose prose) =>
        LineBreaker.Break(prose.Text, prose.Width).All(line => Tool.WidthOf(line) <= prose.Width);

    [Law(Arbitrary = new[] { typeof(LineBreakerProperties) })]
    public bool NothingButBlanksIsLost(Prose prose) =>
        WithoutBlanks(string.Concat(LineBreaker.Break(prose.Text, prose.Width))) == WithoutBlanks(prose.Text);

    [Law(Arbitrary = new[] { typeof(LineBreakerProperties) })]
    public bool NumbersThatFitStayWhole(Prose prose)
    {
        var lines = LineBreaker.Break(prose.Text, prose.Width);
        var numbers = Number().Matches(prose.Text).Select(match => match.Value);
        return numbers.SequenceEqual(
            lines.SelectMany(line => Number().Matches(line)).Select(match => match.Value),
            StringComparer.Ordinal
        );
    }

    [Law(Arbitrary = new[] { typeof(LineBreakerProperties) })]
    public bool NoLineStartsWithAClosingMark(Prose prose) =>
        LineBreaker
            .Break(prose.Text, prose.Width)
            .All(line => line.Length == 0 || !"，。）”".Contains(line[0]));

    public static Arbitrary<Prose> Proses() =>
        Arb.From(
            from pieces in Gen.ListOf(
                Gen.Elements(
                    "预算",
                    "“名称”",
                    "（含）",
                    "12,345.67万元",
                    "95%",
                    "3天",
                    "，",
                    "。",
                    " ",
                    "states ",
                    "2026年",
                    "×"
                )
            )
            from width in Gen.Choose(24, 60)
            // A text that starts with a closing mark, or has many in a row, cannot obey: nobody writes it.
            select new Prose(Marks().Replace("文" + string.Concat(pieces), "${mark}"), width),
            prose =>
                prose.Text.Length > 4 ? [prose with { Text = prose.Text[..(prose.Text.Length / 2)] }] : []
        );

    private static string WithoutBlanks(string text) =>
        text.Replace(" ", string.Empty, StringComparison.Ordinal);

    [GeneratedRegex(" *(?<mark>[，。])[，。 ]*", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();

    [GeneratedRegex(@"[0-9][0-9,.]*[万元年%]*", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    public sealed record Prose(string Text, int Width);
}
