namespace PerformanceBudget.Domain.Review;

/// <summary>PB3006: a sign, or a number, that makes no sense for what is measured.</summary>
internal sealed class SignRule()
    : IndicatorValueRule(
        new FindingDefinition(
            "PB3006",
            Severity.Warning,
            new("指标值的符号或数值不合理", "The sign of a target makes no sense"),
            new("指标“{name}”的指标值“{actual}”{problem}。", "The target {actual} of {name} {problem}."),
            new("建议核对指标值的符号和数值。", "Check the direction of the sign and the number.")
        )
        {
            OtherSeverity = Severity.Information,
        },
        IndicatorTraits.Threshold
    )
{
    private const decimal Whole = 100;
    private const int EndLength = 8;

    // A plan may be passed, and hardly by as much again.
    private const decimal TwiceThePlan = 200;

    private static readonly IndicatorProblem OnlyEquality = new(
        "设为下限（≥），而该比率最高为100%，宜写作“=100%”",
        "can only be met by exactly 100%, so it is not 'at least'"
    );

    private static readonly IndicatorProblem AboveAll = new(
        "超过100%，而该比率最高为100%",
        "is above 100% and cannot be reached"
    );

    private static readonly IndicatorProblem HardlyReached = IndicatorProblem.Doubt(
        "超过100%，疑有误",
        "is above 100%, which may be a slip"
    );

    private static readonly IndicatorProblem CeilingOnShare = new(
        "设为上限（≤），而该比率越高越好，宜改为“≥”",
        "sets a ceiling on a share of which more is better"
    );

    private static readonly IndicatorProblem FloorOnCost = new(
        "设为下限（≥），不能起到控制成本的作用，宜改为“≤”",
        "sets a floor on a cost: spending more would reach it"
    );

    private static readonly IndicatorProblem CeilingOnCount = new(
        "设为上限（≤），与完成任务的要求不符，宜改为“≥”或“=”",
        "sets a ceiling on an output: doing less would reach it"
    );

    private static readonly IndicatorProblem FloorOnHarm = new(
        "设为下限（≥），而该指标越低越好，宜改为“≤”",
        "sets a floor on what there should be little of"
    );

    private static readonly IndicatorProblem FloorOnWait = new(
        "设为下限（≥），而时间越短越好，宜改为“≤”",
        "sets a floor on a time in which something is to be done"
    );

    private static readonly IndicatorProblem CeilingOnGain = new(
        "设为上限（≤），而该指标越高越好，宜改为“≥”",
        "sets a ceiling on what there should be more of"
    );

    protected override IndicatorProblem? FindProblem(PlacedIndicator placed, ProjectFacts facts)
    {
        var target = (ThresholdValue)placed.Indicator.Value!;
        var name = placed.BareName;
        var isFloor = target.Comparison is Comparison.AtLeast or Comparison.Above;
        var isCeiling = target.Comparison is Comparison.AtMost or Comparison.Below;
        var isMeant =
            (isFloor && placed.Indicator.Direction == TargetDirection.MoreIsBetter)
            || (isCeiling && placed.Indicator.Direction == TargetDirection.LessIsBetter);
        if (isFloor && !isMeant && target.Number > 0 && Vocabulary.HarmsCounted.IsEndOf(name))
        {
            return FloorOnHarm;
        }

        if (target.Unit == Unit.Percent)
        {
            return !target.IsSignWritten || (isMeant && isCeiling) ? FindExcess(name, target, isCeiling)
                : IsShareOf(Vocabulary.SharesOfAll, name) ? FindProblemOfShare(target, isFloor, isCeiling)
                : IsShareOf(Vocabulary.SharesOfPlan, name) && isCeiling
                    ? Unless(Vocabulary.Harms, name, FindCeilingOnShare(target))
                : isFloor && !isMeant && IsOverhead(name) ? FloorOnCost
                : FindExcess(name, target, isCeiling);
        }

        return isMeant || !target.IsSignWritten ? null
            : isFloor && !target.Unit.IsCount && !target.Unit.IsMoney && Vocabulary.WaitsAsked.IsEndOf(name)
                ? FloorOnWait
            : isCeiling && placed.Has(IndicatorTraits.BenefitGroup) ? FindCeilingOnBenefit(name, target.Unit)
            : isFloor && target.Unit.IsMoney && IsCost(placed) ? FindFloorOnCost(name)
            : isCeiling
            && placed.Has(IndicatorTraits.Quantity)
            && (target.Unit.IsCount || Vocabulary.DaysOpen.IsEndOf(name))
                ? Unless(Vocabulary.Harms, name, CeilingOnCount)
            : null;
    }

    private static IndicatorProblem? FindCeilingOnBenefit(string name, Unit unit) =>
        (unit.IsMoney || unit.IsCount) && Vocabulary.Gains.IsIn(name) ? CeilingOnGain
        : Vocabulary.Lifetimes.IsEndOf(name) ? CeilingOnGain
        : unit.IsCount && Vocabulary.GoodsCounted.IsIn(name) ? Unless(Vocabulary.Harms, name, CeilingOnGain)
        : null;

    // Without a category an indicator is of cost by its name alone.
    private static bool IsCost(PlacedIndicator placed) =>
        placed.Has(IndicatorTraits.MoneyCost)
        || (
            placed.Indicator.Category == IndicatorCategory.Unclassified
            && Vocabulary.CostsAsked.IsEndOf(placed.BareName)
        );

    private static IndicatorProblem? FindFloorOnCost(string name) =>
        Vocabulary.TotalCosts.IsEndOf(name) ? FloorOnCost : Unless(Vocabulary.Benefits, name, FloorOnCost);

    private static IndicatorProblem? Unless(WordList words, string name, IndicatorProblem? problem) =>
        words.IsIn(name) ? null : problem;

    private static IndicatorProblem? FindProblemOfShare(ThresholdValue target, bool isFloor, bool isCeiling)
    {
        if (isCeiling)
        {
            return FindCeilingOnShare(target);
        }

        if (target.Number > Whole || (target.Number == Whole && target.Comparison == Comparison.Above))
        {
            return AboveAll;
        }

        return isFloor && target.Number == Whole ? OnlyEquality : null;
    }

    // At most all of it says nothing, and says nothing wrong.
    private static IndicatorProblem? FindCeilingOnShare(ThresholdValue target) =>
        target.Number < Whole ? CeilingOnShare : null;

    // Other percentages may pass a hundred where they speak of growth, of a plan or of a ratio.
    private static IndicatorProblem? FindExcess(string name, ThresholdValue target, bool isCeiling) =>
        target.Number > Whole
        && !isCeiling
        && (
            !Vocabulary.OpenShares.IsIn(name)
            || (target.Number >= TwiceThePlan && IsShareOf(Vocabulary.SharesOfPlan, name))
        )
            ? HardlyReached
            : null;

    // 技能提升资金使用单位满意度 is the share of 单位; only what stands near its end makes it one of change.
    private static bool IsShareOf(WordList shares, string name) =>
        shares.IsEndOf(name) && !Vocabulary.Changes.IsIn(name.AsSpan(Math.Max(0, name.Length - EndLength)));

    private static bool IsOverhead(string name) =>
        Vocabulary.OverheadCosts.IsIn(name) && Vocabulary.PartsOfWhole.IsEndOf(name);
}
