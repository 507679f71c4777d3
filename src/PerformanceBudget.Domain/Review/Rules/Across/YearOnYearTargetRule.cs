namespace PerformanceBudget.Domain.Review;

/// <summary>PB5007: a target that asks for less than that of the year before, or for something else under the same name.</summary>
internal sealed class YearOnYearTargetRule()
    : YearOnYearRule(
        new FindingDefinition(
            "PB5007",
            Severity.Warning,
            new(
                "指标较上年降低、改变或取消",
                "A target is lower than last year's, measures something else, or is gone"
            ),
            new("{change}，{problem}。", "{change}: {problem}."),
            new(
                "说明调整理由；无正当理由的，宜不低于上年水平。",
                "Say why; without a reason targets should not fall behind last year's."
            )
        )
        {
            OtherSeverity = Severity.Information,
        }
    )
{
    private static readonly BilingualText Dropped = new("本年未再设置", "none is there this year");
    private static readonly BilingualText Lower = new("指标值有所降低", "it is lower");
    private static readonly BilingualText LowerForMore = new(
        "资金增加而指标值降低",
        "it is lower, while the money is more"
    );
    private static readonly BilingualText OtherUnit = new("计量单位不同", "it is in another unit");
    private static readonly BilingualText OtherSign = new("符号方向相反", "the sign has turned round");
    private static readonly BilingualText NoNumber = new("不再量化", "it has no number any more");

    public override void Review(
        DepartmentDeclaration previous,
        DepartmentDeclaration current,
        FindingCollector findings
    )
    {
        foreach (var project in ProjectYears.Of(previous, current))
        {
            ReviewTargets(project, findings);
            ReviewDropped(project, findings);
        }
    }

    private static void ReviewTargets(ProjectYears project, FindingCollector findings)
    {
        foreach (var (before, index) in project.CommonIndicators())
        {
            var indicator = project.Current.Indicators[index];
            if (
                indicator.Value is { } now
                && project.Previous.Indicators[before].Value is { } then
                && FindProblem(then, now, project.Previous, project.Current) is { } problem
            )
            {
                findings.Add(
                    IndicatorPlaces.AtIn(project.Index, index) + "/value",
                    [
                        new("name", indicator.Name),
                        new(FindingValue.Expected, then),
                        new(FindingValue.Actual, now),
                        new(
                            "change",
                            new BilingualText(
                                $"指标{BilingualText.Quoting(indicator.Name).Chinese}上年为{then}，本年为{now}",
                                $"The target of {indicator.Name} was {then} and is {now}"
                            )
                        ),
                        new("problem", problem),
                    ]
                );
            }
        }
    }

    // A form that was written anew has other indicators; one that was taken over has lost some.
    private static void ReviewDropped(ProjectYears project, FindingCollector findings)
    {
        var names = project
            .Current.Indicators.Select(static one => one.NormalizedName)
            .ToHashSet(StringComparer.Ordinal);
        var counted = project.Previous.Indicators.Where(static one => StatedTargets.HasNumber(one)).ToList();
        var renamed = WordsOfNew(project);
        var dropped = counted.FindAll(one =>
            !names.Contains(one.NormalizedName)
            && renamed.GetValueOrDefault(one.Category)?.HasAnyOf(one.Name) != true
        );
        if (
            dropped.Count == 0
            || dropped.Count * 2 >= counted.Count
            || project.Current.AnnualFunding?.Total < project.Previous.AnnualFunding?.Total
        )
        {
            return;
        }

        findings.Add(
            ReviewInput.PointerOf(project.Index) + IndicatorPlaces.AllOf(project.Current),
            [
                new("change", BilingualText.Of(language => DescribeDropped(dropped, language))),
                new("problem", Dropped),
            ],
            severity: Severity.Information
        );
    }

    // What the indicators that are new this year speak of, by category: one of last year that speaks of the same was only renamed.
    private static Dictionary<IndicatorCategory, WordSet> WordsOfNew(ProjectYears project)
    {
        var before = project
            .Previous.Indicators.Select(static one => one.NormalizedName)
            .ToHashSet(StringComparer.Ordinal);
        return project
            .Current.Indicators.Where(one => !before.Contains(one.NormalizedName))
            .GroupBy(static one => one.Category, static one => one.Name)
            .ToDictionary(static names => names.Key, static names => new WordSet(names));
    }

    private static string DescribeDropped(List<Indicator> dropped, Language language) =>
        language == Language.Chinese
            ? "上年指标"
                + string.Join(
                    '、',
                    dropped.Select(static one => $"“{InnerQuotes.Of(one.Name)}”（{one.Value}）")
                )
            : "Of last year's indicators "
                + string.Join(", ", dropped.Select(static one => $"{one.Name} ({one.Value})"));

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
