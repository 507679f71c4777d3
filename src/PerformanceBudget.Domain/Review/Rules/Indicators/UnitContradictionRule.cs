namespace PerformanceBudget.Domain.Review;

/// <summary>PB3007: a number whose unit is not that of what is measured.</summary>
internal sealed class UnitContradictionRule()
    : IndicatorValueRule(
        new FindingDefinition(
            "PB3007",
            Severity.Warning,
            new("指标值与计量单位矛盾", "Number and unit contradict each other"),
            new("指标“{name}”的指标值{actual}{problem}。", "The target {actual} of {name} {problem}."),
            new("核对指标值的计量单位。", "Check the unit.")
        ),
        IndicatorTraits.Unit
    )
{
    private static readonly BilingualText TwoUnits = new("带有两个计量单位", "has two units");
    private static readonly BilingualText ShareIsNoCount = new(
        "的计量单位不是百分比，而名称是比率",
        "is no share, but the name is one"
    );
    private static readonly BilingualText CountIsNoShare = new(
        "的计量单位是百分比，而名称是数量",
        "is a share, but the name is a count"
    );

    protected override BilingualText? FindProblem(Indicator indicator) =>
        indicator.Value switch
        {
            ThresholdValue threshold => FindProblem(indicator.Name, threshold.Unit),
            RangeValue range => FindProblem(indicator.Name, range.Unit),
            VerbatimValue verbatim => HasTwoUnits(verbatim.Text) ? TwoUnits : null,
            _ => null,
        };

    private static BilingualText? FindProblem(string name, Unit unit)
    {
        if (unit == Unit.Percent)
        {
            return Vocabulary.Counts.IsEndOf(name) ? CountIsNoShare : null;
        }

        // A share in 人/万人 or ‰ is one; a bare count or an amount is none.
        var isPlain = unit.IsAmount || unit.IsCount;
        return isPlain && Vocabulary.Shares.IsEndOf(name) && !Vocabulary.RatesWithUnits.IsEndOf(name)
            ? ShareIsNoCount
            : null;
    }

    // 28.8万元 with % behind it: an amount whose cell for the unit says something else.
    private static bool HasTwoUnits(ReadOnlySpan<char> text)
    {
        var money = text.IndexOf('元');
        return money > 0
            && Characters.HasDigit(text[..money])
            && text[money..].IndexOfAny('%', '％') is var share and > 0
            && !Characters.HasDigit(text.Slice(money, share));
    }
}
