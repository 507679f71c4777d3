namespace PerformanceBudget.Documents;

/// <summary>A row of the table of indicators, as texts.</summary>
internal sealed class IndicatorDraft
{
    /// <summary>The heading of the group (一级指标); null where there is none.</summary>
    public Datum? Group { get; set; }

    /// <summary>The heading of the category (二级指标); null where there is none.</summary>
    public Datum? Category { get; set; }

    public Datum? Name { get; set; }

    public Datum? Value { get; set; }

    public Datum? Sign { get; set; }

    public Datum? Number { get; set; }

    public Datum? Unit { get; set; }

    public Datum? Weight { get; set; }

    public Datum? Direction { get; set; }

    public Datum? OverallValue { get; set; }

    public Datum? PreviousValue { get; set; }

    /// <summary>Further texts of the row: standard, explanation, scoring, remark.</summary>
    public Dictionary<ColumnKind, Datum> Notes { get; } = [];

    /// <summary>The targets for regions, in the order of their columns; a blank one has no text.</summary>
    public List<(string For, Datum? Value)> Regions { get; } = [];

    /// <summary>Whether the row stands in the half of the whole life of the project, beside that of the year.</summary>
    public bool IsOverall { get; init; }

    public List<Doubt> Doubts { get; } = [];
}
