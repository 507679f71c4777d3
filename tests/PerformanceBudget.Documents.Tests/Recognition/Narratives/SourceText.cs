using System.Collections.Immutable;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Audit;

namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

/// <summary>The prose of the real document: its lines without the tables, which are the lines that have a tab.</summary>
internal static class SourceText
{
    public static ImmutableArray<Passage> Passages { get; } =
        Prose.Of(
            File.ReadAllLines(Repository.PathTo("samples", "songjiang-2026.txt"))
                .Select(
                    static (line, index) =>
                        new ParagraphBlock(line, [SourcePlace.At(new TextPosition(index + 1, 1))])
                )
                .Where(static line => !line.Text.Contains('\t', StringComparison.Ordinal)),
            isTorn: true
        );

    /// <summary>The passages of each project's statement.</summary>
    public static ImmutableArray<ImmutableArray<Passage>> Statements { get; } = Cut();

    private static ImmutableArray<ImmutableArray<Passage>> Cut()
    {
        var statements = new List<List<Passage>>();
        foreach (var passage in Passages)
        {
            if (StatementTitles.TryReadTitle(passage.Text, out _))
            {
                statements.Add([]);
            }

            if (statements.Count > 0)
            {
                statements[^1].Add(passage);
            }
        }

        return [.. statements.Select(static statement => statement.ToImmutableArray())];
    }
}
