namespace PerformanceBudget.Documents;

/// <summary>The money of a form whose columns can be trusted: totals, and below them the sources that belong to them.</summary>
/// <param name="form">The form to which the amounts go.</param>
internal sealed class FormMoney(FormDraft form)
{
    private static readonly string[] TotalWords = ["总额", "金额", "合计", "总计", "总数", "小计"];

    /// <summary>The totals above, by their columns, to which sources below belong.</summary>
    private readonly List<(FormCell Label, bool IsAnnual)> _totals = [];

    public bool HasTotal => _totals.Count > 0;

    /// <summary>Whether a text beside the caption of the money has an amount to its right: a source, or a total, that only this form has.</summary>
    public static bool IsUnknownLabel(FormRow row, FormCell cell) =>
        !cell.IsBlank
        && !AmountText.IsAmount(cell.Key)
        && row.Cells.Any(caption =>
            caption.EndColumn <= cell.Column
            && caption.IsUsed
            && FormLabels.Find(caption.Key) == FormField.Money
        )
        && row.Cells.FirstOrDefault(next => next.Column >= cell.EndColumn) is { } amount
        && AmountText.IsAmount(amount.Key);

    /// <summary>What a label is that only this form has.</summary>
    public static FormField FieldOfUnknown(FormCell label) =>
        TotalWords.Any(word => label.Key.Contains(word, StringComparison.Ordinal))
            ? FormField.Total
            : FormField.Source;

    /// <summary>Takes the amount to the right of a label.</summary>
    public void Read(FormRow row, FormCell label, FormField field)
    {
        // Amounts that are not planned ones are used up already.
        var next = row.Cells.FirstOrDefault(cell => cell.Column >= label.EndColumn && !cell.IsUsed);
        Add(label, field, next is not null && FormLabels.IsAmount(FormLabels.Find(next.Key)) ? null : next);
    }

    /// <summary>Takes an amount, or that the form leaves it blank.</summary>
    public void Add(FormCell label, FormField field, FormCell? amount)
    {
        if (amount is not null)
        {
            amount.IsUsed = true;
        }

        var datum = amount is { IsBlank: false } ? amount.Line : null;
        var draft = new AmountDraft(
            FormText.OneLine(label.Text),
            datum,
            FormLabels.UnitOf(label.Key),
            label.Excerpt!,
            label.Key.StartsWith("其中", StringComparison.Ordinal)
        );
        if (field is not FormField.Source)
        {
            var isAnnual = field != FormField.ProjectTotal;
            _totals.Add((label, isAnnual));
            if (datum is not null)
            {
                form.TakeTotal(isAnnual ? FormField.AnnualTotal : FormField.ProjectTotal, datum, draft.Unit);
            }

            return;
        }

        var total = _totals.LastOrDefault(above => above.Label.Covers(label));
        var belongsToYear = total.Label is null ? _totals.Count == 0 || _totals[^1].IsAnnual : total.IsAnnual;
        (belongsToYear ? form.AnnualSources : form.ProjectSources).Add(draft);
    }
}
