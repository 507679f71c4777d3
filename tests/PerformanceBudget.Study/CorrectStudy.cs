using System.Globalization;

namespace PerformanceBudget.Study;

/// <summary>What review says about declarations in which nothing is wrong.</summary>
internal sealed class CorrectStudy(IReadOnlyList<CorrectResult> results)
{
    public static CorrectStudy Run(int count) =>
        new([.. Enumerable.Range(1, count).AsParallel().AsOrdered().Select(CorrectResult.Of)]);

    private int Noisy => results.Count(result => result.Noise.Any());

    private int Errors =>
        results.Sum(result => result.Findings.Count(finding => finding.Severity == Severity.Error));

    /// <summary>No error, and in at most one of a hundred something whose cause was not put in.</summary>
    public bool IsMet => Errors == 0 && Noisy * 100 <= results.Count;

    public void Print(TextWriter output, string? show)
    {
        output.WriteLine(
            Invariant(
                $"{results.Count} correct declarations: {Errors} errors, {Noisy} with a finding whose cause was not put in."
            )
        );
        var noise = results.SelectMany(result => result.Noise).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (
            var code in results
                .SelectMany(result => result.Findings)
                .GroupBy(finding => (Code: finding.Code.ToString(), finding.Severity))
                .OrderBy(group => group.Key.Code, StringComparer.Ordinal)
        )
        {
            output.WriteLine(
                Invariant(
                    $"  {code.Key.Code} {code.Key.Severity}: {code.Count()}, cause not put in: {code.Count(noise.Contains)}"
                )
            );
        }

        foreach (var result in results)
        {
            foreach (
                var finding in result.Noise.Where(finding =>
                    string.IsNullOrEmpty(show)
                        ? finding.Severity != Severity.Information
                        : finding.Code.ToString() == show
                )
            )
            {
                output.WriteLine(
                    $"  {result.Declaration} {finding.Code} {finding.Severity} {finding.Pointer} {finding.GetMessage(Language.Chinese)}"
                );
            }
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
