using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB5007: a target that asks for less than that of the year before, or for something else under the same name.</summary>
internal sealed class YearOnYearTargetRule()
    : YearOnYearRule(
        new FindingDefinition(
            "PB5007",
            Severity.Warning,
            new(
                "指标值比上年降低或口径改变",
                "A target is lower than last year's, or measures something else"
            ),
            new(
                "指标“{name}”上年为{expected}，本年为{actual}：{problem}。",
                "The target of {name} was {expected} and is {actual}: {problem}."
            ),
            new("说明降低或改变的理由，或恢复上年的指标值。", "Say why, or use last year's target.")
        )
    )
{
    private static readonly BilingualText Lower = new("目标降低", "it is lower");
    private static readonly BilingualText LowerForMore = new(
        "资金增加而目标降低",
        "it is lower, while the money is more"
    );
    private static readonly BilingualText OtherUnit = new("计量单位改变", "it is in another unit");
    private static readonly BilingualText OtherSign = new("符号方向相反", "the sign has turned round");
    private static readonly BilingualText NoNumber = new("不再量化", "it has no number any more");

    public override void Review(
        DepartmentDeclaration previous,
        DepartmentDeclaration current,
        FindingCollector findings
    )
    {
        var before = new Dictionary<(string Unit, string Name), Project>();
        foreach (var project in previous.Projects)
        {
            foreach (var key in KeysOf(project, previous))
            {
                _ = before.TryAdd(key, project);
            }
        }

        for (var i = 0; i < current.Projects.Length; i++)
        {
            foreach (var key in KeysOf(current.Projects[i], current))
            {
                if (before.TryGetValue(key, out var project))
                {
                    Review(project, current.Projects[i], i, findings);
                    break;
                }
            }
        }
    }

    // By code where there is one, for names are polished from year to year.
    private static IEnumerable<(string Unit, string Name)> KeysOf(
        Project project,
        DepartmentDeclaration declaration
    )
    {
        var unit = ComparedSpelling.OfIdentity(project.ImplementingUnit ?? declaration.Department);
        if (project.Code is { } code)
        {
            yield return (unit, "#" + ComparedSpelling.OfIdentity(code));
        }

        yield return (unit, ComparedSpelling.OfIdentity(project.Name));
    }

    private static void Review(Project previous, Project current, int position, FindingCollector findings)
    {
        var before = ByName(previous.Indicators);
        foreach (var (key, index) in ByName(current.Indicators))
        {
            if (
                index >= 0
                && before.TryGetValue(key, out var other)
                && other >= 0
                && current.Indicators[index].Value is { } now
                && previous.Indicators[other].Value is { } then
                && FindProblem(then, now, previous, current) is { } problem
            )
            {
                findings.Add(
                    IndicatorPlaces.AtIn(position, index) + "/value",
                    [
                        new("name", current.Indicators[index].Name),
                        new(FindingValue.Expected, then),
                        new(FindingValue.Actual, now),
                        new("problem", problem),
                    ]
                );
            }
        }
    }

    // Negative for a name that stands there twice, which nobody can tell apart. In the order of the form.
    private static Dictionary<(IndicatorCategory Category, string Name), int> ByName(
        ImmutableArray<Indicator> indicators
    )
    {
        var index = new Dictionary<(IndicatorCategory Category, string Name), int>();
        for (var i = 0; i < indicators.Length; i++)
        {
            var key = (indicators[i].Category, indicators[i].NormalizedName);
            index[key] = index.ContainsKey(key) ? -1 : i;
        }

        return index;
    }

    private static BilingualText? FindProblem(
        IndicatorValue then,
        IndicatorValue now,
        Project previous,
        Project current
    ) =>
        (then, now) switch
        {
            (ThresholdValue before, ThresholdValue after) => FindProblem(before, after, previous, current),
            (ThresholdValue or RangeValue, QualitativeValue) => NoNumber,
            (DeadlineValue before, DeadlineValue after) => after.By.LastDayOfYear > before.By.LastDayOfYear
                ? Lower
                : null,
            _ => null,
        };

    private static BilingualText? FindProblem(
        ThresholdValue then,
        ThresholdValue now,
        Project previous,
        Project current
    )
    {
        if (!then.Unit.HasSameDimensionAs(now.Unit))
        {
            return OtherUnit;
        }

        if (IsOpposite(then.Direction, now.Direction))
        {
            return OtherSign;
        }

        // Prices and budgets go up; asking about it is for those who approve them.
        if (
            now.CompareStrictness(then) != Strictness.Looser
            || now.Unit.IsMoney
            || IsOnlyNoLongerExact(then, now)
        )
        {
            return null;
        }

        var (moneyNow, moneyThen) = (current.AnnualFunding?.Total, previous.AnnualFunding?.Total);
        var isLess = moneyNow < moneyThen;
        if (isLess && now.Unit.IsCount && IsInProportion(then, now, moneyThen!.Value, moneyNow!.Value))
        {
            return null;
        }

        return moneyNow > moneyThen ? LowerForMore : Lower;
    }

    // 100余人 where it was 100人: no fewer, though any number from 100 on satisfies it.
    private static bool IsOnlyNoLongerExact(ThresholdValue then, ThresholdValue now) =>
        now.About is About.Over && now.WithAbout(null).CompareStrictness(then) == Strictness.Same;

    private static bool IsOpposite(TargetDirection then, TargetDirection now) =>
        (then, now)
            is
                (TargetDirection.MoreIsBetter, TargetDirection.LessIsBetter)
                or
                (TargetDirection.LessIsBetter, TargetDirection.MoreIsBetter);

    // Less money buys less: now / then is no less than the share of the money that is left.
    private static bool IsInProportion(
        ThresholdValue then,
        ThresholdValue now,
        Money moneyThen,
        Money moneyNow
    ) =>
        ExactDecimal.TryScale(now.Number, now.Unit.PowerOfTen, out var after)
        && ExactDecimal.TryScale(then.Number, then.Unit.PowerOfTen, out var before)
        && ExactDecimal.TryMultiply(after, moneyThen.Yuan, out var left)
        && ExactDecimal.TryMultiply(before, moneyNow.Yuan, out var right)
        && left >= right;
}
