namespace PerformanceBudget.Documents.Testing;

/// <summary>How a datum was read.</summary>
public enum Outcome
{
    Right,

    /// <summary>Wrong or missing, and a finding says so where it stands.</summary>
    Reported,

    /// <summary>Wrong, missing or invented, without a word.</summary>
    Silent,
}

public enum DatumKind
{
    Indicator,

    /// <summary>An indicator that the form does not have.</summary>
    Invented,

    Field,

    Goal,
}

/// <summary>A datum of a form against what was read of it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Outcome">How it was read.</param>
/// <param name="Expected">What the form says, for people.</param>
/// <param name="Actual">What was read, for people; null where nothing was.</param>
/// <param name="IsDoubted">Whether a finding calls it doubtful.</param>
public sealed record ComparedDatum(
    DatumKind Kind,
    Outcome Outcome,
    string Expected,
    string? Actual,
    bool IsDoubted
)
{
    public override string ToString() =>
        $"{Outcome} {Kind}{(IsDoubted ? " (doubted)" : string.Empty)}\n  expected {Expected}\n  read     {Actual ?? "nothing"}";
}
