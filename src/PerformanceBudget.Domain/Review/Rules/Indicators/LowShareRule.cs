namespace PerformanceBudget.Domain.Review;

/// <summary>PB3018: a share of all that is far too small, or has no unit.</summary>
internal sealed class LowShareRule()
    : IndicatorValueRule(
        new FindingDefinition(
            "PB3018",
            Severity.Warning,
            new("比率指标值疑有误", "A share that is far too small or has no unit"),
            new("指标“{name}”的指标值“{actual}”{problem}。", "The target {actual} of {name} {problem}."),
            new(
                "建议核对数值和计量单位；确为该值的，无需修改。",
                "Check number and unit; where they are meant there is nothing to mend."
            )
        )
        {
            OtherSeverity = Severity.Information,
        },
        IndicatorTraits.Threshold
    )
{
    private const char Rate = '率';
    private const decimal Slip = 10;
    private const decimal Low = 60;
    private const decimal Whole = 100;

    private static readonly IndicatorProblem FarTooSmall = new(
        "明显偏低，疑小数点或位数有误",
        "is far too small for a share of all: the decimal point may be misplaced"
    );
    private static readonly IndicatorProblem Small = IndicatorProblem.Doubt(
        "低于60%，疑偏低",
        "is below 60%, which is low"
    );
    private static readonly IndicatorProblem NoShare = new(
        "大于100且无计量单位，与比率类指标的名称不符",
        "is above 100 and has no unit, but the name is a rate"
    );
    private static readonly IndicatorProblem NoUnit = IndicatorProblem.Doubt(
        "无计量单位，疑缺少“%”",
        "has no unit; the percent sign may be missing"
    );
    private static readonly IndicatorProblem Fraction = IndicatorProblem.Doubt(
        "无计量单位，疑以小数表示百分比",
        "has no unit; it may be a percentage as a fraction"
    );

    protected override IndicatorProblem? FindProblem(PlacedIndicator placed, ProjectFacts facts)
    {
        var target = (ThresholdValue)placed.Indicator.Value!;
        var name = placed.BareName;
        var isCeiling = target.Comparison is Comparison.AtMost or Comparison.Below;
        if (
            isCeiling
            || placed.Indicator.Direction == TargetDirection.LessIsBetter
            || Vocabulary.Changes.IsIn(name)
        )
        {
            return null;
        }

        return target.Unit == Unit.Percent ? FindLow(name, target.Number)
            : target.Unit.IsOne && placed.ReadName.UnitText is null ? FindUnitless(name, target.Number)
            : null;
    }

    private static IndicatorProblem? FindLow(string name, decimal number) =>
        number <= 0 || !IsShare(name) || MayBeSmall(name) ? null
        : number <= Slip ? FarTooSmall
        : number < Low && Vocabulary.SharesOfNearlyAll.IsEndOf(name) ? Small
        : null;

    private static bool IsShare(string name) =>
        Characters.TrimEnd(name) is [.., Rate] || Vocabulary.SharesOfNearlyAll.IsEndOf(name);

    private static bool MayBeSmall(string name) =>
        Vocabulary.RatesWithUnits.IsEndOf(name)
        || Vocabulary.NoRates.IsEndOf(name)
        || (
            !Vocabulary.Satisfaction.IsEndOf(name)
            && (
                Vocabulary.SmallShares.IsIn(name)
                || (Vocabulary.PartsMeant.IsIn(name) && !Vocabulary.SharesDoneWell.IsEndOf(name))
            )
        );

    // Satisfaction is also given in points.
    private static IndicatorProblem? FindUnitless(string name, decimal number) =>
        !Vocabulary.SharesOfAll.IsEndOf(name) && !Vocabulary.SharesOfPlan.IsEndOf(name) ? null
        : number > Whole ? NoShare
        : number <= 1 ? Fraction
        : Vocabulary.Satisfaction.IsEndOf(name) ? null
        : NoUnit;
}
