namespace PerformanceBudget.Domain.Review;

/// <summary>PB2018: a project of one year whose project funding and annual funding differ.</summary>
internal sealed class OneYearFundingRule()
    : ReviewRule(
        new FindingDefinition(
            "PB2018",
            Severity.Warning,
            new("一年期项目两栏资金不一致", "The two sides of a project of one year differ"),
            new(
                "项目实施期为一年，{subject}为{actual:S}，{reference}为{expected:S}，相差{distance:S}，两者应当一致。",
                "The project is of one year: {subject} is {actual:S}, {reference} is {expected:S}, {distance:S} apart, and should be the same."
            ),
            new(
                "核对项目资金与年度资金；如项目跨年度实施，更正计划起止日期。",
                "Compare project funding and annual funding; where the project takes more than the year, mend its dates."
            )
        )
    )
{
    private static readonly BilingualText ProjectOther = new(
        "项目资金中的其他资金",
        "the other money of the project"
    );
    private static readonly BilingualText AnnualOther = new(
        "年度资金中的其他资金",
        "the other money of the year"
    );

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var project = facts.Project;
        if (
            !IsOfOneYear(facts)
            || FormTotal.OfProject(project) is not { } whole
            || FormTotal.OfYear(project) is not { } annual
        )
        {
            return;
        }

        if (whole.Amount > annual.Amount)
        {
            Report(whole.Pointer, whole.Name, whole.Amount, annual, findings);
        }
        else if (whole.Amount == annual.Amount && OtherOf(project.Funding!) is { } ofProject)
        {
            var ofYear = OtherOf(project.AnnualFunding!);
            if (ofYear is { } other && other != ofProject)
            {
                Report(
                    PlaceOfOther(project.AnnualFunding!),
                    AnnualOther,
                    other,
                    new FormTotal(ofProject, BudgetPlaces.ProjectTotal, ProjectOther),
                    findings
                );
            }
        }
    }

    private static void Report(
        string pointer,
        BilingualText name,
        Money actual,
        FormTotal expected,
        FindingCollector findings
    ) =>
        findings.Add(
            pointer,
            [
                new("subject", name),
                new(FindingValue.Actual, actual),
                new("reference", expected.Name),
                new(FindingValue.Expected, expected.Amount),
                new(FindingValue.Difference, Figures.Difference(actual, expected.Amount)),
                new("distance", Figures.Distance(actual, expected.Amount)),
            ],
            [new(expected.Pointer, expected.Name)]
        );

    // The form of a project that goes on for years may name this year alone.
    private static bool IsOfOneYear(ProjectFacts facts)
    {
        var project = facts.Project;
        return project.Period is { } period
            && period.FirstDay.Year == facts.FiscalYear
            && period.LastDay.Year == facts.FiscalYear
            && project.Goals.OverallYears is null
            && project.Budget.Covers == BudgetCoverage.Year
            && !Vocabulary.OfSeveralYears.IsIn(project.Nature);
    }

    // Only where both sides are those of the national form: other forms call other money 其他资金.
    private static Money? OtherOf(Funding funding) =>
        !funding.Sources.IsEmpty && funding.Sources.All(SourcesOfForm.IsOfNationalForm)
            ? funding.Other ?? Money.Zero
            : null;

    private static string PlaceOfOther(Funding funding)
    {
        for (var i = 0; i < funding.Sources.Length; i++)
        {
            if (funding.Sources[i] is { Amount: not null } source && source.Source == SourceOfFunds.Other)
            {
                return JsonPointer.At("/annualFunding/sources", i) + "/amount";
            }
        }

        return BudgetPlaces.AnnualTotal;
    }
}
