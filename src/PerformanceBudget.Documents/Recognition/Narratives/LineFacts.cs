namespace PerformanceBudget.Documents;

/// <summary>The amounts and calculations in the text of a line.</summary>
internal sealed class LineFacts
{
    public LineFacts(string text)
    {
        Text = new BracketedText(text);
        Formulas = ProseFormulas.In(Text);
        Amounts = [];
        var next = 0;
        foreach (var amount in ProseAmounts.In(text))
        {
            while (next < Formulas.Count && Formulas[next].End < amount.End)
            {
                next++;
            }

            var isInFormula =
                next < Formulas.Count && amount.IsWithin(Formulas[next].Start, Formulas[next].End);
            if (!isInFormula && !amount.Stated.Value.IsNegative)
            {
                Amounts.Add(amount);
            }
        }
    }

    public BracketedText Text { get; }

    public List<ProseFormula> Formulas { get; }

    /// <summary>The amounts that are no part of a calculation.</summary>
    public List<ProseAmount> Amounts { get; }

    /// <summary>The amounts outside brackets that are neither prices nor bounds.</summary>
    public IEnumerable<ProseAmount> Plain =>
        Amounts.Where(amount => amount.Role == ProseAmountRole.Plain && !Text.IsBracketed(amount.Start));
}
