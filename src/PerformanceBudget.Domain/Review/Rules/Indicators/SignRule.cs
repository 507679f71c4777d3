namespace PerformanceBudget.Domain.Review;

/// <summary>PB3006: a sign that makes no sense for what is measured.</summary>
internal sealed class SignRule()
    : IndicatorValueRule(
        new FindingDefinition(
            "PB3006",
            Severity.Warning,
            new("指标值的符号不合理", "The sign of a target makes no sense"),
            new("指标“{name}”的指标值{actual}{problem}。", "The target {actual} of {name} {problem}."),
            new("核对符号的方向和数值。", "Check the direction of the sign and the number.")
        ),
        IndicatorTraits.Signed
    )
{
    private const decimal Whole = 100;

    private static readonly BilingualText OnlyEquality = new(
        "只能等于100%，不应写作“不低于”",
        "can only be met by exactly 100%, so it is not 'at least'"
    );

    private static readonly BilingualText AboveAll = new(
        "超过100%，不可能达到",
        "is above 100% and cannot be reached"
    );

    private static readonly BilingualText CeilingOnShare = new(
        "给越高越好的比率设了上限",
        "sets a ceiling on a share of which more is better"
    );

    private static readonly BilingualText FloorOnCost = new(
        "给成本设了下限，花得越多越达标",
        "sets a floor on a cost: spending more would reach it"
    );

    private static readonly BilingualText CeilingOnCount = new(
        "给产出数量设了上限，做得越少越达标",
        "sets a ceiling on an output: doing less would reach it"
    );

    protected override BilingualText? FindProblem(Indicator indicator)
    {
        var target = (ThresholdValue)indicator.Value!;
        var isFloor = target.Comparison is Comparison.AtLeast or Comparison.Above;
        var isCeiling = target.Comparison is Comparison.AtMost or Comparison.Below;
        var isMeant =
            (isFloor && indicator.Direction == TargetDirection.MoreIsBetter)
            || (isCeiling && indicator.Direction == TargetDirection.LessIsBetter);
        if (target.Unit == Unit.Percent)
        {
            return IsShareOfAll(indicator.Name)
                ? FindProblemOfShare(target, isFloor, isCeiling, isMeant)
                : null;
        }

        if (isMeant)
        {
            return null;
        }

        if (isFloor && indicator.Category == IndicatorCategory.EconomicCost && target.Unit.IsMoney)
        {
            return Vocabulary.Benefits.IsIn(indicator.Name) ? null : FloorOnCost;
        }

        return
            isCeiling
            && indicator.Category == IndicatorCategory.Quantity
            && target.Unit.IsCount
            && !Vocabulary.Harms.IsIn(indicator.Name)
            ? CeilingOnCount
            : null;
    }

    private static BilingualText? FindProblemOfShare(
        ThresholdValue target,
        bool isFloor,
        bool isCeiling,
        bool isMeant
    )
    {
        if (isCeiling)
        {
            // At most all of it says nothing, and says nothing wrong.
            return target.Number < Whole && !isMeant ? CeilingOnShare : null;
        }

        if (target.Number > Whole || (target.Number == Whole && target.Comparison == Comparison.Above))
        {
            return AboveAll;
        }

        return isFloor && target.Number == Whole ? OnlyEquality : null;
    }

    private static bool IsShareOfAll(string name) =>
        Vocabulary.SharesOfAll.IsEndOf(name) && !Vocabulary.Changes.IsIn(name);
}
