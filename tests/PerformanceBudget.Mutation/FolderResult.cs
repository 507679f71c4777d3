namespace PerformanceBudget.Mutation;

/// <summary>What came of the mutants of a folder.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Mutants">How many mutants it has in all, with those that do not compile.</param>
/// <param name="Tried">The sample.</param>
/// <param name="Survivors">Those of the sample that no test notices.</param>
internal sealed record FolderResult(Folder Folder, int Mutants, int Tried, IReadOnlyList<Mutant> Survivors)
{
    /// <summary>How many of 100 are noticed.</summary>
    public double Score => 100.0 * (Tried - Survivors.Count) / Tried;

    /// <summary>Whether that is enough.</summary>
    public bool IsEnough => Score >= Folder.AtLeast;

    /// <summary>Its row of the table.</summary>
    public string Row =>
        FormattableString.Invariant(
            $"| `{Folder.Name}` | {Mutants:N0} | {Tried} | {Tried - Survivors.Count} | {Score:F1} % | {Folder.AtLeast} % |"
        );
}
