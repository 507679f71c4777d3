using System.Collections.Immutable;

namespace PerformanceBudget.Testing;

/// <summary>A declaration of which something was put in another order.</summary>
/// <remarks>Without a source of chance it stays as it is, and only the pointers are those of <see cref="OriginOf"/>.</remarks>
/// <param name="Declaration">The declaration in its other order.</param>
/// <param name="Origins">By the pointer of each thing, its pointer before; of equal things in one list that of the first.</param>
public sealed record Reordering(
    DepartmentDeclaration Declaration,
    IReadOnlyDictionary<string, string> Origins
)
{
    /// <summary>The projects.</summary>
    public static Reordering OfProjects(DepartmentDeclaration declaration, Random? random)
    {
        var moves = new Moves(random);
        return new(
            declaration.WithProjects(
                moves.Shuffle(declaration.Projects, string.Empty, string.Empty, "/projects", Keep)
            ),
            moves.Origins
        );
    }

    /// <summary>The indicators of each project.</summary>
    public static Reordering OfIndicators(DepartmentDeclaration declaration, Random? random)
    {
        var moves = new Moves(random);
        return new(
            OfEachProject(
                declaration,
                (project, at) =>
                    project.WithIndicators(moves.Shuffle(project.Indicators, at, at, "/indicators", Keep))
            ),
            moves.Origins
        );
    }

    /// <summary>The budget lines of each project, at every level.</summary>
    public static Reordering OfLines(DepartmentDeclaration declaration, Random? random)
    {
        var moves = new Moves(random);
        return new(
            OfEachProject(
                declaration,
                (project, at) =>
                    project.WithBudget(
                        BudgetBreakdown.Create(
                            moves.ShuffleLines(project.Budget.Lines, at + "/budget", at + "/budget"),
                            project.Budget.Stated,
                            project.Budget.Breakdown
                        )
                    )
            ),
            moves.Origins
        );
    }

    /// <summary>Where the thing at a pointer stood before, or the first that is equal to it.</summary>
    public string OriginOf(string pointer)
    {
        for (var end = pointer.Length; end > 0; end = pointer.LastIndexOf('/', end - 1))
        {
            if (Origins.TryGetValue(pointer[..end], out var origin))
            {
                return origin + pointer[end..];
            }
        }

        return pointer;
    }

    private static DepartmentDeclaration OfEachProject(
        DepartmentDeclaration declaration,
        Func<Project, string, Project> reorder
    ) =>
        declaration.WithProjects([
            .. declaration.Projects.Select((project, i) => reorder(project, $"/projects/{i}")),
        ]);

    private static T Keep<T>(T item, string pointer, string origin) => item;

    private sealed class Moves(Random? random)
    {
        public Dictionary<string, string> Origins { get; } = new(StringComparer.Ordinal);

        public ImmutableArray<T> Shuffle<T>(
            ImmutableArray<T> items,
            string above,
            string aboveBefore,
            string list,
            Func<T, string, string, T> reorderBelow
        )
        {
            var order = Enumerable.Range(0, items.Length).ToArray();
            random?.Shuffle(order);
            var shuffled = ImmutableArray.CreateBuilder<T>(items.Length);
            for (var i = 0; i < order.Length; i++)
            {
                var item = items[order[i]];
                var pointer = $"{above}{list}/{i}";
                var origin = $"{aboveBefore}{list}/{items.IndexOf(item)}";
                Origins.Add(pointer, origin);
                shuffled.Add(reorderBelow(item, pointer, origin));
            }

            return shuffled.MoveToImmutable();
        }

        public ImmutableArray<BudgetLine> ShuffleLines(
            ImmutableArray<BudgetLine> lines,
            string above,
            string aboveBefore
        ) =>
            Shuffle(
                lines,
                above,
                aboveBefore,
                "/lines",
                (line, pointer, origin) =>
                    line.Lines.IsEmpty
                        ? line
                        : line.WithLines(ShuffleLines(line.Lines, pointer, origin), line.Breakdown)
            );
    }
}
