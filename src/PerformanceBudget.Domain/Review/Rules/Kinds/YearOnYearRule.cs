namespace PerformanceBudget.Domain.Review;

/// <summary>A rule that compares a declaration with that of the year before.</summary>
/// <remarks>It is run only where the caller gives both.</remarks>
public abstract class YearOnYearRule : ReviewRule
{
    /// <summary>Makes a rule that reports findings of this definition.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    protected YearOnYearRule(FindingDefinition definition)
        : base(definition) { }

    /// <summary>Reports what it has to say about two years.</summary>
    /// <param name="previous">The declaration of the year before.</param>
    /// <param name="current">The declaration under review.</param>
    /// <param name="findings">Takes the findings; pointers are relative to <paramref name="current"/>.</param>
    public abstract void Review(
        DepartmentDeclaration previous,
        DepartmentDeclaration current,
        FindingCollector findings
    );

    internal sealed override void ReviewYears(
        DepartmentDeclaration previous,
        DepartmentDeclaration current,
        FindingCollector findings
    ) => Review(previous, current, findings);
}
