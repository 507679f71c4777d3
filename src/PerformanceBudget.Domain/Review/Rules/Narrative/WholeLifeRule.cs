namespace PerformanceBudget.Domain.Review;

/// <summary>PB4014: a form of one year that asks what only the whole project can show, or that names one unit in two roles.</summary>
internal sealed class WholeLifeRule()
    : ReviewRule(
        new FindingDefinition(
            "PB4014",
            Severity.Information,
            new("申报表口径需核实", "What the form covers, or who fills it in, needs a look"),
            new("{problem}。", "{problem}."),
            new("核实；{advice}。", "Check it; {advice}.")
        )
    )
{
    private static readonly BilingualText ByYear = new(
        "如属年度申报表，宜按本年度任务设置指标值",
        "in a form of the year targets are those of the year"
    );
    private static readonly BilingualText ByDepartment = new(
        "主管部门宜填写实施单位的上级主管部门",
        "the department is the one above the unit"
    );

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        ReviewIndicators(facts, findings);
        ReviewDepartment(facts, findings);
    }

    private static void ReviewIndicators(ProjectFacts facts, FindingCollector findings)
    {
        var project = facts.Project;
        if (
            project.Period?.LastDay.Year <= facts.FiscalYear
            || FormTotal.OfProject(project) is not { } whole
            || FormTotal.OfYear(project) is not { } annual
            || annual.Amount >= whole.Amount
        )
        {
            return;
        }

        var hasColumnOfLife = project.Indicators.Any(static one => one.OverallValue is not null);
        var ofLife = facts
            .Indicators.All.Where(one =>
                hasColumnOfLife
                    ? IsAllOfProgress(one.Indicator)
                    : IsOfWholeLife(one.Indicator, facts.FiscalYear)
            )
            .ToList();
        if (ofLife.Count > 0)
        {
            findings.Add(
                IndicatorPlaces.All,
                [
                    new(
                        "problem",
                        BilingualText.Of(language =>
                            Describe(language, PlacedIndicator.NamesOf(ofLife).In(language), whole, annual)
                        )
                    ),
                    new("advice", ByYear),
                ],
                [.. PlacedIndicator.PlacesOf(ofLife), new(BudgetPlaces.AnnualTotal, BudgetPlaces.Form)]
            );
        }
    }

    private static bool IsOfWholeLife(Indicator indicator, int fiscalYear) =>
        indicator.Value is DeadlineValue { By: { Year: { } year } }
            ? year > fiscalYear
            : indicator.Value is not null && Vocabulary.Completion.IsIn(indicator.Name);

    // A form that asks for both has the progress of the year and that of the whole.
    private static bool IsAllOfProgress(Indicator indicator) =>
        indicator is { Value: { } year, OverallValue: { } life }
        && year.MeansTheSameAs(life)
        && Vocabulary.Progress.IsIn(indicator.Name);

    private static string Describe(Language language, string names, FormTotal whole, FormTotal annual) =>
        language == Language.Chinese
            ? $"{names}的指标值为项目全部建成时的水平，而本年度资金{annual.Amount:Y}仅为项目资金总额{whole.Amount:Y}的一部分"
            : $"The targets of {names} are those of the finished project, but the {annual.Amount:Y} of this year are only a part of {whole.Amount:Y}";

    private static void ReviewDepartment(ProjectFacts facts, FindingCollector findings)
    {
        if (
            facts.Project is { SupervisingDepartment: { } department, ImplementingUnit: { } unit }
            && DepartmentNames.IsSubordinate(department)
            && DepartmentNames.AreOne(department, unit)
            && !DepartmentNames.AreOne(department, facts.Department)
            && !DepartmentNames.AreOne(unit, facts.Department)
        )
        {
            findings.Add(
                "/supervisingDepartment",
                [
                    new(
                        "problem",
                        new BilingualText(
                            $"主管部门与实施单位同为{BilingualText.Quoting(unit).Chinese}，而编报部门为{BilingualText.Quoting(facts.Department).Chinese}",
                            $"{unit} is named as department and as unit, but {facts.Department} declares"
                        )
                    ),
                    new("advice", ByDepartment),
                ],
                [new("/implementingUnit", new("实施单位", "the unit"))]
            );
        }
    }
}
