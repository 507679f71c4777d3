using System.Globalization;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB3019: a unit, or an amount, that does not fit what the name asks for.</summary>
internal sealed class UnitFitRule()
    : IndicatorValueRule(
        new FindingDefinition(
            "PB3019",
            Severity.Warning,
            new("计量单位与指标名称不符", "The unit does not fit the name"),
            new("指标“{name}”的指标值“{actual}”{problem}。", "The target {actual} of {name} {problem}."),
            new("建议核对指标值的计量单位和数值。", "Check the unit and the number.")
        ),
        IndicatorTraits.Unit
    )
{
    private const decimal Whole = 100;

    // 人 of any kind, and what people are counted by: 户, 家, 个.
    private static readonly string[] NotPeople =
    [
        .. "次 场 件 项 台 套 辆 份 批 期 课 节 讲 亩 米 公里 平方米 吨 篇 本 册 张 处 座 栋 间 条".Split(
            ' '
        ),
    ];

    private static readonly string[] NotTimes =
    [
        .. "人 生 户 家 台 套 辆 份 本 册 张 亩 米 公里 平方米 吨 座 栋 间".Split(' '),
    ];

    private static readonly IndicatorProblem CostInPercent = new(
        "以百分比计，与成本、费用类指标的名称不符",
        "is a percentage, but the name is a cost"
    );
    private static readonly IndicatorProblem CostInCounters = new(
        "不以金额计，与成本、费用类指标的名称不符",
        "is no amount, but the name is a cost"
    );
    private static readonly IndicatorProblem NoPeople = new(
        "不以人计，与名称中的“人数”不符",
        "counts no people, but the name asks how many there are"
    );
    private static readonly IndicatorProblem NoTimes = new(
        "不以次数计，与名称中的“次数”不符",
        "counts no times, but the name asks how often"
    );
    private static readonly IndicatorProblem NoThings = new(
        "所用计量单位与名称所问的数量不符",
        "is in a unit that the things of the name are not counted in"
    );
    private static readonly IndicatorProblem AboveAll = new(
        "高于项目资金总额，上限不起约束作用",
        "is above all the money of the project: it binds nothing"
    );

    protected override IndicatorProblem? FindProblem(PlacedIndicator placed, ProjectFacts facts) =>
        placed.Indicator.Value switch
        {
            ThresholdValue threshold => FindProblem(placed, threshold.Unit, threshold.Number)
                ?? FindExcess(placed, threshold, facts),
            RangeValue range => FindProblem(placed, range.Unit, range.To),
            _ => null,
        };

    private static IndicatorProblem? FindProblem(PlacedIndicator placed, Unit unit, decimal number)
    {
        var name = placed.BareName;
        return FindOtherUnit(placed.ReadName, unit)
            ?? (
                IsCostAsked(placed) ? FindInCost(name, unit, number)
                : Vocabulary.CountsOfThings.IsEndOf(name) && (unit.IsMoney || IsPeople(unit)) ? NoThings
                : Vocabulary.CountsOfObjects.IsEndOf(name)
                && (IsPeople(unit) || unit.Numerator is ["次"] or ["场"])
                    ? NoThings
                : Vocabulary.CountsOfPeople.IsEndOf(name) && (unit.IsMoney || Counts(unit, NotPeople))
                    ? NoPeople
                : Vocabulary.CountsOfTimes.IsEndOf(name) && (unit.IsMoney || Counts(unit, NotTimes)) ? NoTimes
                : null
            );
    }

    private static bool IsCostAsked(PlacedIndicator placed) =>
        (Vocabulary.CostsAsked.IsEndOf(placed.BareName) && IsCostOfTheBudget(placed))
        || (placed.Has(IndicatorTraits.MoneyCost) && Vocabulary.PricesAsked.IsEndOf(placed.BareName));

    private static bool IsPeople(Unit unit) => unit.Numerator is ["人"] && unit.Denominator.IsEmpty;

    private static bool IsCostOfTheBudget(PlacedIndicator placed) =>
        !Vocabulary.CostsOfOthers.IsIn(placed.BareName)
        && (
            placed.Has(IndicatorTraits.MoneyCost)
            || !(placed.Has(IndicatorTraits.CostGroup) || placed.Has(IndicatorTraits.OtherGroup))
        );

    // Within a hundred percent a cost may be meant as its share of the budget.
    private static IndicatorProblem? FindInCost(string name, Unit unit, decimal number) =>
        unit == Unit.Percent
            ? number > Whole && !Vocabulary.SharesOfCost.IsIn(name) && !Vocabulary.Changes.IsIn(name)
                ? CostInPercent
                : null
            : unit.IsCount
                ? CostInCounters
                : null;

    // 人次 counts times as well as people, so that all of its counters have to be others.
    private static bool Counts(Unit unit, string[] others) =>
        unit.IsCount && unit.Numerator.All(counter => others.Contains(counter, StringComparer.Ordinal));

    private static IndicatorProblem? FindExcess(
        PlacedIndicator placed,
        ThresholdValue ceiling,
        ProjectFacts facts
    )
    {
        // Beside a price of the budget in the same unit PB3014 says so.
        if (
            !placed.Has(IndicatorTraits.Ceiling)
            || !ceiling.Unit.IsPrice
            || !(placed.Has(IndicatorTraits.MoneyCost) || Vocabulary.CostsAsked.IsEndOf(placed.BareName))
            || MoneyOf(facts.Project) is not { } money
            || !ExactDecimal.TryScale(ceiling.Number, ceiling.Unit.PowerOfTen, out var number)
            || facts.Budget.Prices.FindHighest(ceiling.Unit) is not null
        )
        {
            return null;
        }

        return number > money.Yuan ? AboveAll : null;
    }

    private static Money? MoneyOf(Project project) =>
        (FormTotal.OfYear(project)?.Amount, FormTotal.OfProject(project)?.Amount) switch
        {
            ({ } year, { } life) => year > life ? year : life,
            var (year, life) => year ?? life,
        };

    private static IndicatorProblem? FindOtherUnit(IndicatorName name, Unit unit) =>
        name.UnitText is { } text
        && Unit.TryParse(text, CultureInfo.InvariantCulture, out var named)
        && KindOf(named) is { } expected
        && KindOf(unit) is { } actual
        && expected != actual
            ? new(
                $"与名称中注明的计量单位“{text}”不一致",
                $"is in another unit than {text}, which the name says"
            )
            : null;

    // 个 and 项 are easily taken for each other; money and people are not.
    private static int? KindOf(Unit unit) =>
        unit == Unit.Percent ? 0
        : unit.IsAmount ? 1
        : unit.IsPrice ? 2
        : unit.IsCount ? 3
        : null;
}
