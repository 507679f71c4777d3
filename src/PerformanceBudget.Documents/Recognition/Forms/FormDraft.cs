using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>What a form says, as texts: everything that is to become a project.</summary>
internal sealed class FormDraft
{
    /// <summary>The title of the form, as in 财政项目支出绩效目标申报表; null where it has none.</summary>
    public Datum? Title { get; set; }

    public int? FiscalYear { get; set; }

    public Excerpt? FiscalYearExcerpt { get; set; }

    /// <summary>The year that the paragraphs above the form say; null where they name none.</summary>
    public (int Year, Excerpt Excerpt)? HeadingYear { get; set; }

    public Dictionary<FormField, Datum> Fields { get; } = [];

    /// <summary>The units of the totals whose own label says it.</summary>
    public Dictionary<FormField, AmountUnit> TotalUnits { get; } = [];

    public List<AmountDraft> ProjectSources { get; } = [];

    public List<AmountDraft> AnnualSources { get; } = [];

    /// <summary>The unit of the amounts, where a head or a note says it.</summary>
    public AmountUnit? Unit { get; set; }

    public List<(string Label, Datum Text)> Entries { get; } = [];

    public List<IndicatorDraft> Indicators { get; } = [];

    /// <summary>What the form has and a declaration does not hold: the outcome of a self-evaluation, names of persons.</summary>
    public List<Excerpt> NotHeld { get; } = [];

    /// <summary>Whether it is a self-evaluation, so that targets stand beside what came of them.</summary>
    public bool IsSelfEvaluation { get; set; }

    /// <summary>Whether its table of indicators has groups or categories.</summary>
    public bool HasLevels { get; set; }

    /// <summary>Whether its cells were inferred, because its table lacks lines.</summary>
    public bool IsInferred { get; set; }

    /// <summary>The years of the overall goal, where its label says them.</summary>
    public Datum? OverallYears { get; set; }

    /// <summary>What stands in the form and became no datum.</summary>
    public List<Excerpt> LeftOver { get; } = [];

    /// <summary>What stands between its rows and says nothing: the numbers of pages.</summary>
    public List<Excerpt> Ignored { get; } = [];

    /// <summary>Doubts about the form as a whole or its fields.</summary>
    public List<Doubt> Doubts { get; } = [];

    public Datum? this[FormField field] => Fields.GetValueOrDefault(field);

    /// <summary>Takes a datum of which a form has one; another one becomes a doubt.</summary>
    public bool TakeOnly(FormField field, Datum datum)
    {
        if (Fields.TryAdd(field, datum))
        {
            return true;
        }

        var first = Fields[field];
        if (
            !ReferenceEquals(first.Excerpt, datum.Excerpt)
            && !string.Equals(FormText.Key(first.Text), FormText.Key(datum.Text), StringComparison.Ordinal)
        )
        {
            LeftOver.Add(datum.Excerpt);
        }

        return false;
    }

    /// <summary>Takes the year; another one becomes a doubt.</summary>
    public void TakeYear(int year, Excerpt excerpt)
    {
        if (FiscalYear is null)
        {
            (FiscalYear, FiscalYearExcerpt) = (year, excerpt);
        }
        else if (FiscalYear != year)
        {
            LeftOver.Add(excerpt);
        }
    }

    /// <summary>Takes a total in the unit of its own label, which is that of amounts without one, too.</summary>
    public void TakeTotal(FormField field, Datum amount, AmountUnit? unit)
    {
        if (TakeOnly(field, amount) && unit is { } own)
        {
            TotalUnits.Add(field, own);
            Unit ??= own;
        }
    }
}
