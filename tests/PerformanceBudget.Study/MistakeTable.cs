using System.Globalization;

namespace PerformanceBudget.Study;

/// <summary>What came of all mistakes.</summary>
internal sealed class MistakeTable(IReadOnlyList<KindResult> results)
{
    private const double MoneyShare = 0.998;
    private const double Share = 0.85;

    private KindResult[] Money => [.. results.Where(result => result.Kind.Bar.IsMoney)];

    public bool IsMet =>
        ShareOf(Money) >= MoneyShare && ShareOf(results) >= Share && results.All(result => result.IsMet);

    public IEnumerable<string> Lines =>
        [
            "| Kind | n | found | share | by | has to be |",
            "|---|---|---|---|---|---|",
            .. results.Select(result =>
                Line(
                    $"{result.Kind.Number} {result.Kind.Title}",
                    result.Count,
                    result.Found,
                    result.Codes,
                    result.IsMet ? result.Bar : result.Bar + " (missed)"
                )
            ),
            Line("**money**", Money, "99.8%"),
            Line("**all but money**", [.. results.Except(Money)], "–"),
            Line("**all**", results, "85%"),
        ];

    private static double ShareOf(IReadOnlyCollection<KindResult> some) =>
        some.Sum(result => result.Found) / (double)Math.Max(1, some.Sum(result => result.Count));

    private static string Line(string name, IReadOnlyCollection<KindResult> some, string bar) =>
        Line(name, some.Sum(result => result.Count), some.Sum(result => result.Found), string.Empty, bar);

    private static string Line(string name, int count, int found, string codes, string bar) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {count} | {found} | {found / (double)Math.Max(1, count):P1} | {codes} | {bar} |"
        );
}
