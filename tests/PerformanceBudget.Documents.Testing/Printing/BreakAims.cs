namespace PerformanceBudget.Documents.Testing;

/// <summary>Whether a page ends where it was to.</summary>
public static class BreakAims
{
    public static bool IsMet(this BreakAim aim, PaperBreak at) =>
        aim switch
        {
            BreakAim.BeforeField => at is { Kind: RowKind.Field, IsInside: false },
            BreakAim.InsideField => at is { Kind: RowKind.Field, IsInside: true },
            BreakAim.BeforeMoney => at is { Kind: RowKind.Money, IsInside: false },
            BreakAim.InsideMoney => at is { Kind: RowKind.Money, IsInside: true },
            BreakAim.BeforeGoal => at is { Kind: RowKind.Goal, IsInside: false },
            BreakAim.InsideGoal => at is { Kind: RowKind.Goal, IsInside: true },
            BreakAim.BeforeHead => at is { Kind: RowKind.Head, IsInside: false },
            BreakAim.InsideHead => at is { Kind: RowKind.Head, IsInside: true },
            BreakAim.BehindHead => at is { IsBehindHead: true, IsInside: false },
            BreakAim.BeforeCategory => at is { IsFirstOfCategory: true, IsInside: false },
            BreakAim.InsideCategory => at
                is { Kind: RowKind.Indicator, IsFirstOfCategory: false, IsInside: false },
            BreakAim.InsideFirstOfCategory => at is { IsFirstOfCategory: true, IsInside: true },
            BreakAim.InsideLastOfCategory => at is { IsLastOfCategory: true, IsInside: true },
            BreakAim.TornCategory => at.Torn.Contains(CellRole.Category),
            BreakAim.TornLabel => at.Torn.Contains(CellRole.Label) || at.Torn.Contains(CellRole.Group),
            BreakAim.TornName => at.Torn.Contains(CellRole.Name),
            BreakAim.TornValue => at.Torn.Contains(CellRole.Value),
            BreakAim.TornNameAndValue => at.Torn.Contains(CellRole.Name) && at.Torn.Contains(CellRole.Value),
            BreakAim.BeforeLastRow => at is { IsLastRow: true, IsInside: false },
            BreakAim.InsideLastRow => at is { IsLastRow: true, IsInside: true },
            _ => true,
        };
}
