namespace PerformanceBudget.Domain.Review;

/// <summary>PB3007: a number whose unit is not that of what is measured.</summary>
internal sealed class UnitContradictionRule()
    : IndicatorValueRule(
        new FindingDefinition(
            "PB3007",
            Severity.Warning,
            new("指标值与计量单位不一致", "Number and unit contradict each other"),
            new("指标“{name}”的指标值“{actual}”{problem}。", "The target {actual} of {name} {problem}."),
            new("建议核对指标值的计量单位。", "Check the unit.")
        ),
        IndicatorTraits.Unit
    )
{
    private static readonly Unit Point = Unit.Parse("分", provider: null);

    private static readonly IndicatorProblem TwoUnits = new("带有两个计量单位", "has two units");
    private static readonly IndicatorProblem ShareIsNoCount = new(
        "未以百分比计，与比率类指标的名称不符",
        "is no share, but the name is one"
    );
    private static readonly IndicatorProblem CountIsNoShare = new(
        "以百分比计，与数量类指标的名称不符",
        "is a share, but the name is a count"
    );

    protected override IndicatorProblem? FindProblem(PlacedIndicator placed, ProjectFacts facts) =>
        placed.Indicator.Value switch
        {
            ThresholdValue threshold => FindProblem(placed.BareName, threshold.Unit),
            RangeValue range => FindProblem(placed.BareName, range.Unit),
            VerbatimValue verbatim => HasTwoUnits(verbatim.Text) ? TwoUnits : null,
            _ => null,
        };

    private static IndicatorProblem? FindProblem(string name, Unit unit)
    {
        if (unit == Unit.Percent)
        {
            return Vocabulary.Counts.IsEndOf(name) ? CountIsNoShare : null;
        }

        // A share in 人/万人 or ‰ is one, and satisfaction may be measured in points; a bare count or an amount is none.
        var isPlain = unit.IsAmount || unit.IsCount;
        return
            isPlain
            && !IsScore(name, unit)
            && Vocabulary.Shares.IsEndOf(name)
            && !Vocabulary.RatesWithUnits.IsEndOf(name)
            ? ShareIsNoCount
            : null;
    }

    private static bool IsScore(string name, Unit unit) =>
        unit == Point && Vocabulary.Satisfaction.IsEndOf(name);

    /// <summary>28.8万元 with % behind it: an amount whose cell for the unit says something else.</summary>
    internal static bool HasTwoUnits(ReadOnlySpan<char> text)
    {
        var money = text.IndexOf('元');
        return money > 0
            && Characters.HasDigit(text[..money])
            && text[money..].IndexOfAny('%', '％') is var share and > 0
            && !Characters.HasDigit(text.Slice(money, share));
    }
}
