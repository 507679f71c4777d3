namespace PerformanceBudget.Domain.Review;

/// <summary>PB3011: an indicator that by its own words belongs to another category.</summary>
internal sealed class WrongCategoryRule()
    : IndicatorRule(
        new FindingDefinition(
            "PB3011",
            Severity.Warning,
            new("指标归类有误", "Filed in the wrong category"),
            new(
                "指标“{name}”列入{actual}，从内容看{problem}。",
                "{name} is filed under {actual}, but by its words {problem}."
            ),
            new(
                "建议核实后调整归类或名称。",
                "File it where it belongs, or let its name say why it stands there."
            )
        )
        {
            OtherSeverity = Severity.Information,
        }
    )
{
    private const string Rate = "率";

    // Under these headings of a national form a rule can tell what is out of place.
    private const IndicatorTraits NoCost =
        IndicatorTraits.OutputGroup | IndicatorTraits.BenefitGroup | IndicatorTraits.SatisfactionGroup;

    private static readonly IndicatorProblem Cost = BelongsTo(IndicatorGroup.Cost.ChineseName(), "cost");
    private static readonly IndicatorProblem Satisfaction = BelongsTo(
        IndicatorCategory.BeneficiarySatisfaction
    );
    private static readonly IndicatorProblem Quantity = BelongsTo(IndicatorCategory.Quantity);
    private static readonly IndicatorProblem Quality = BelongsTo(IndicatorCategory.Quality);
    private static readonly IndicatorProblem Timeliness = BelongsTo(IndicatorCategory.Timeliness);
    private static readonly IndicatorProblem SocialBenefit = BelongsTo(IndicatorCategory.SocialBenefit);
    private static readonly IndicatorProblem NoOpinion = new("与满意度无关", "it is not about satisfaction");
    private static readonly IndicatorProblem NoTime = IndicatorProblem.Doubt(
        "属比率类指标，未体现时间要求",
        "it is a rate that says nothing about time"
    );
    private static readonly IndicatorProblem NoCostRate = new(
        "属比率类指标，与成本无关",
        "it is a rate that has nothing to do with cost"
    );
    private static readonly IndicatorProblem NoCostWord = IndicatorProblem.Doubt(
        "未体现成本或金额",
        "it says nothing of cost or money"
    );

    protected override void Review(PlacedIndicator placed, ProjectFacts facts, FindingCollector findings)
    {
        if (!placed.Indicator.Category.IsLocal && FindProblem(placed) is { } problem)
        {
            findings.Add(
                placed.Pointer + "/category",
                [
                    new("name", placed.Name),
                    new(FindingValue.Actual, placed.Indicator.Category.ChineseName),
                    new("problem", problem.Text),
                ],
                severity: problem.Severity
            );
        }
    }

    private static IndicatorProblem? FindProblem(PlacedIndicator placed)
    {
        var category = placed.Indicator.Category;
        return category.Group switch
        {
            IndicatorGroup.Satisfaction => IsOpinion(placed) ? null : NoOpinion,
            _ when category.Group != IndicatorGroup.Other
                    && Vocabulary.Satisfaction.IsEndOf(placed.BareName) => Satisfaction,
            _ when IsCost(placed) => placed.Has(IndicatorTraits.MoneyCost) ? null : FindMisfiledCost(placed),
            IndicatorGroup.Output => FindInOutput(placed),
            IndicatorGroup.Benefit => FindInBenefit(placed),
            IndicatorGroup.Cost => FindInCost(placed),
            _ => null,
        };
    }

    private static IndicatorProblem? FindMisfiledCost(PlacedIndicator placed) =>
        (placed.Traits & NoCost) != IndicatorTraits.None ? Cost : null;

    private static IndicatorProblem? FindInOutput(PlacedIndicator placed)
    {
        var name = placed.BareName;
        if (placed.Has(IndicatorTraits.MoneyCost))
        {
            return FindInCost(placed);
        }

        if (placed.Has(IndicatorTraits.Timeliness))
        {
            return IsCount(placed) ? Quantity
                : Vocabulary.Standards.IsEndOf(name) ? Quality
                : placed.Has(IndicatorTraits.Percentage) && IsRateWithoutTime(name) ? NoTime
                : null;
        }

        return Vocabulary.Timeliness.IsEndOf(name) || IsDate(placed) ? Timeliness
            : placed.Has(IndicatorTraits.Quantity) && Vocabulary.Standards.IsEndOf(name) ? Quality
            : null;
    }

    private static IndicatorProblem? FindInBenefit(PlacedIndicator placed)
    {
        var name = placed.BareName;
        return Vocabulary.Timeliness.IsEndOf(name) || IsTimelyWord(placed.Indicator.Value) || IsDate(placed)
                ? Timeliness
            : placed.Indicator.Category != IndicatorCategory.EconomicBenefit ? null
            : Vocabulary.Awareness.IsEndOf(name)
            || (Vocabulary.Casualties.IsIn(name) && !Vocabulary.MoneyLost.IsIn(name))
                ? SocialBenefit
            : null;
    }

    private static IndicatorProblem? FindInCost(PlacedIndicator placed)
    {
        if (!placed.Has(IndicatorTraits.MoneyCost) || placed.Has(IndicatorTraits.Missing))
        {
            return null;
        }

        return IsDate(placed) ? Timeliness
            : Vocabulary.CostWords.IsIn(placed.BareName)
            || UnitOf(placed.Indicator.Value) is { IsMoney: true }
            || (placed.Indicator.Value?.Text is { } text && Vocabulary.CostWords.IsIn(text))
                ? null
            : placed.Has(IndicatorTraits.Percentage) && Vocabulary.SharesOfAll.IsEndOf(placed.BareName)
                ? NoCostRate
            : NoCostWord;
    }

    // A name may be no more than those who are asked: 学生家长 ≥95%.
    private static bool IsOpinion(PlacedIndicator placed)
    {
        var name = placed.BareName;
        return Vocabulary.Opinions.IsIn(name)
            || (placed.Indicator.Value?.Text is { } text && Vocabulary.Opinions.IsIn(text))
            || placed.Has(IndicatorTraits.Missing)
            || placed.Indicator.Value is null
            || (placed.Has(IndicatorTraits.Percentage) && !Vocabulary.NoPeople.IsEndOf(name));
    }

    private static bool IsCost(PlacedIndicator placed) =>
        Vocabulary.CostsAsked.IsEndOf(placed.BareName)
        && !Vocabulary.Changes.IsIn(placed.BareName)
        && !Vocabulary.Savings.IsIn(placed.BareName)
        && UnitOf(placed.Indicator.Value) is { IsMoney: true }
        && placed.Indicator.Value
            is not ThresholdValue { Comparison: Comparison.AtLeast or Comparison.Above };

    private static bool IsCount(PlacedIndicator placed) =>
        Vocabulary.Counts.IsEndOf(placed.BareName) && UnitOf(placed.Indicator.Value) is { IsCount: true };

    private static bool IsDate(PlacedIndicator placed) =>
        placed.Indicator.Value is DeadlineValue && Vocabulary.DatesAsked.IsEndOf(placed.BareName);

    private static bool IsRateWithoutTime(string name) =>
        Characters.TrimEnd(name).EndsWith(Rate) && !Vocabulary.Times.IsIn(name);

    private static bool IsTimelyWord(IndicatorValue? value) =>
        value is QualitativeValue { Words: [var word] } && Vocabulary.Timeliness.Contains(word);

    private static Unit? UnitOf(IndicatorValue? value) =>
        value switch
        {
            ThresholdValue threshold => threshold.Unit,
            RangeValue range => range.Unit,
            _ => null,
        };

    private static IndicatorProblem BelongsTo(IndicatorCategory category) =>
        BelongsTo(category.ChineseName, category.ChineseName);

    private static IndicatorProblem BelongsTo(string chinese, string english) =>
        new($"宜列入{chinese}", $"it belongs to {english}");
}
