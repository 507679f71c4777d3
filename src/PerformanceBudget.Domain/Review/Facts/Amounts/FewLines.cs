namespace PerformanceBudget.Domain.Review;

/// <summary>The lines that a finding names: all of them, or the budget as a whole where there are many.</summary>
/// <remarks>Of many, some would be named by their order alone, and a list of all would grow with every indicator.</remarks>
internal sealed class FewLines
{
    private const int Most = 10;

    private readonly List<LineFacts> _lines = [];

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _lines.Count == 0;

    /// <summary>Their names, or what the budget is called.</summary>
    public object Names =>
        _lines.Count > Most
            ? new BilingualText("预算明细", "the budget")
            : FindingValue.NamesOf([.. _lines.Select(line => line.Name)]);

    /// <summary>Their formulas, in the order of the budget, or the budget.</summary>
    public IEnumerable<RelatedPlace> Formulas =>
        _lines.Count > Most
            ? [new(BudgetPlaces.Lines, BudgetPlaces.Formula)]
            : _lines
                .OrderBy(line => line.Number)
                .Select(line => new RelatedPlace(line.FormulaPointer, BudgetPlaces.Formula));

    /// <summary>Takes a line.</summary>
    public void Add(LineFacts line)
    {
        if (_lines.Count <= Most)
        {
            _lines.Add(line);
        }
    }

    /// <summary>Takes the lines of another list, which has none of these.</summary>
    public void Add(FewLines lines) => lines._lines.ForEach(Add);

    /// <summary>Begins again without any.</summary>
    public void Clear() => _lines.Clear();
}
