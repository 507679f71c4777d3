namespace PerformanceBudget.Study;

/// <summary>The mistakes that are not found, with what is found instead.</summary>
internal static class Misses
{
    public static void Print(IEnumerable<KindResult> results, TextWriter output)
    {
        foreach (
            var outcome in results.SelectMany(result => result.Outcomes.Where(outcome => !outcome.IsFound))
        )
        {
            output.WriteLine(outcome);
            foreach (var finding in outcome.Others)
            {
                output.WriteLine(
                    $"    {finding.Code} {finding.Pointer} {finding.GetMessage(Language.Chinese)}"
                );
            }
        }
    }
}
