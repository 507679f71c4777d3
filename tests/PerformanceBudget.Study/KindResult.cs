using System.Globalization;

namespace PerformanceBudget.Study;

/// <summary>What came of the mistakes of one kind.</summary>
internal sealed record KindResult(MistakeKind Kind, IReadOnlyList<MistakeOutcome> Outcomes)
{
    public int Count => Outcomes.Count;

    public int Found => Outcomes.Count(outcome => outcome.IsFound);

    public double Share => Count == 0 ? 0 : Found / (double)Count;

    /// <summary>Whether as many are found as have to be.</summary>
    public bool IsMet => Count > 0 && (Kind.Bar.Least is not { } least || Share >= least);

    /// <summary>The codes by which they were found, with how many each found.</summary>
    public string Codes =>
        string.Join(
            ", ",
            Outcomes
                .SelectMany(outcome => outcome.Found.Select(finding => finding.Code.ToString()).Distinct())
                .GroupBy(code => code)
                .OrderByDescending(code => code.Count())
                .ThenBy(code => code.Key, StringComparer.Ordinal)
                .Take(5)
                .Select(code => string.Create(CultureInfo.InvariantCulture, $"{code.Key} {code.Count()}"))
        );

    /// <summary>What the bar says.</summary>
    public string Bar =>
        Kind.Bar.IsMoney ? "money"
        : Kind.Bar.IsSure ? "sure"
        : Kind.Bar.Least is { } least ? string.Create(CultureInfo.InvariantCulture, $"{least:P0}")
        : "–";
}
