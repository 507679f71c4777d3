using System.Collections.Immutable;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents;

/// <summary>Says which sheets of a workbook were not read because nobody sees them.</summary>
internal static class HiddenSheets
{
    private const string NoName = "?";

    /// <summary>One finding that names them; none where all are seen.</summary>
    public static ImmutableArray<PlacedFinding> Named(IReadOnlyList<string> names) =>
        names.Count == 0
            ? []
            :
            [
                new PlacedFinding(
                    new Finding(
                        DocumentProblems.HiddenSheets,
                        string.Empty,
                        [
                            new(
                                "sheets",
                                new BilingualText(
                                    $"“{string.Join("”、“", names.Select(Shown))}”",
                                    string.Join("; ", names.Select(Shown))
                                )
                            ),
                        ]
                    )
                ),
            ];

    private static string Shown(string name) => string.IsNullOrWhiteSpace(name) ? NoName : name;
}
