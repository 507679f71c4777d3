using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Text;

/// <summary>What each rule says about the declaration of its fixture, as <c>rule-examples.tsv</c> has it.</summary>
internal static class RuleExample
{
    /// <summary>A place in words and what is found there; null for a definition without an example.</summary>
    public static BilingualText? Of(FindingDefinition definition)
    {
        var code = definition.Code.ToString();
        using var table = new StreamReader(
            typeof(RuleExample).Assembly.GetManifestResourceStream("rule-examples.tsv")!
        );
        while (table.ReadLine()?.Split('\t') is { } row)
        {
            if (row[0] == code)
            {
                return new BilingualText(row[1], row[2]);
            }
        }

        return null;
    }
}
