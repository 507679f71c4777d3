namespace PerformanceBudget.Domain.Review;

/// <summary>A rule that looks at a declaration as a whole: its headline, and its projects side by side.</summary>
/// <remarks>It is not run on a declaration from which projects are missing because they could not be read.</remarks>
public abstract class DeclarationRule : ReviewRule
{
    /// <summary>Makes a rule that reports findings of this definition.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    protected DeclarationRule(FindingDefinition definition)
        : base(definition) { }

    /// <summary>Reports what it has to say about a declaration.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="findings">Takes the findings; pointers are relative to the declaration.</param>
    public abstract void Review(DepartmentDeclaration declaration, FindingCollector findings);

    internal sealed override void ReviewDeclaration(DeclarationFacts facts, FindingCollector findings) =>
        Review(facts.Declaration, findings);
}
