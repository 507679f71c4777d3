namespace PerformanceBudget.Mutation;

/// <summary>Why survivors may survive: <c>explained.tsv</c>, a mutant and a reason on each line.</summary>
internal sealed class Explanations
{
    private readonly Dictionary<string, string> _reasons;

    private Explanations(Dictionary<string, string> reasons) => _reasons = reasons;

    public static Explanations Read() =>
        new(
            File.ReadLines(Repository.PathTo("tests", "PerformanceBudget.Mutation", "explained.tsv"))
                .Select(line => line.Split('\t'))
                .ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal)
        );

    /// <summary>The reason, or that there is none.</summary>
    public string Of(Mutant mutant) => _reasons.GetValueOrDefault(mutant.Name, "not explained");
}
