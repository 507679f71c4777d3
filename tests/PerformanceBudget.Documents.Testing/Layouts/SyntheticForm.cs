using System.Collections.Immutable;

namespace PerformanceBudget.Documents.Testing;

/// <summary>A document of forms, and what is to be read of it.</summary>
/// <param name="Layout">How it is laid out.</param>
/// <param name="Declaration">What its forms say.</param>
/// <param name="Document">The document.</param>
public sealed record SyntheticForm(
    Layout Layout,
    SyntheticDeclaration Declaration,
    SyntheticDocument Document
)
{
    private const int MostProjects = 3;

    /// <summary>How many of a hundred declarations are those of the samples.</summary>
    private const int RealOnes = 15;

    /// <summary>What a reader is to make of its forms.</summary>
    public ImmutableArray<Project> Expected =>
        [.. Declaration.Projects.Select(project => project.Expected())];

    /// <summary>Makes up a declaration in that layout: the same for the same seed.</summary>
    public static SyntheticForm Generate(Layout layout, int seed)
    {
        var random = new Random(seed);
        var projects = random.Next(1, MostProjects + 1) + (layout.Kind == FormKind.Wide ? 1 : 0);
        var declaration = random.Percent(RealOnes)
            ? Vocabulary.Real(projects, random)
            : new FormGenerator(random).Declaration(projects);
        return Of(layout, declaration, random);
    }

    /// <summary>Lays out a declaration, as far as the layout has room for it.</summary>
    public static SyntheticForm Of(Layout layout, SyntheticDeclaration declaration, Random random)
    {
        var fitted = declaration with
        {
            Projects = [.. declaration.Projects.Select(project => layout.Fit(project, random))],
        };
        var styles = new TextStyles(layout.Text, random);
        return new SyntheticForm(
            layout,
            fitted,
            new SyntheticDocument([.. Blocks(layout, fitted, random).Select(styles.Apply)])
        );
    }

    private static IEnumerable<SyntheticBlock> Blocks(
        Layout layout,
        SyntheticDeclaration declaration,
        Random random
    )
    {
        if (layout.Around == Surroundings.BudgetTables)
        {
            foreach (var block in new SurroundingBlocks(declaration, random).BudgetTables())
            {
                yield return block;
            }
        }

        if (layout.Kind == FormKind.Wide)
        {
            foreach (var block in new WideTable(layout, declaration, random).Blocks())
            {
                yield return block;
            }

            yield break;
        }

        for (var i = 0; i < declaration.Projects.Length; i++)
        {
            var project = declaration.Projects[i];
            var form = new FormTables(layout, declaration.FiscalYear, i, project, random);
            if (layout.Around == Surroundings.Statement)
            {
                foreach (var block in SurroundingBlocks.Statement(project, declaration.FiscalYear))
                {
                    yield return block;
                }
            }

            foreach (var block in form.Blocks())
            {
                yield return block;
            }
        }
    }
}
