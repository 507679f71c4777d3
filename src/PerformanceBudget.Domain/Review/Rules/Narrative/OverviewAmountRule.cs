namespace PerformanceBudget.Domain.Review;

/// <summary>PB4002: an overview whose amount is not that of the form.</summary>
internal sealed class OverviewAmountRule()
    : ReviewRule(
        new FindingDefinition(
            "PB4002",
            Severity.Error,
            new("项目概述金额与申报表不一", "The amounts of overview and form differ"),
            new(
                "项目概述写明{actual}，申报表为{expected:Y}，相差{difference:Y}{remark}。",
                "The overview states {actual}, the form {expected:Y}: difference {difference:Y}{remark}."
            ),
            new(
                "核对项目概述与申报表；申报表无误的，将项目概述的金额改为{repair:W}。",
                "Compare the overview with the form; where the form is right, state {repair:W} in the overview."
            )
        )
        {
            OtherSeverity = Severity.Information,
        }
    )
{
    private static readonly BilingualText Rounded = new("，四舍五入后一致", ", which is rounding");
    private static readonly BilingualText Disagrees = new("，两者不符", ", and they do not agree");

    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var agreement = facts.Budget.OverviewFormAgreement;
        if (agreement is not (Agreement.Rounded or Agreement.Different))
        {
            return;
        }

        var form = facts.Budget.OverviewExpected!;
        var expected = form.Amount;
        var stated = facts.Project.Statement!.Overview!.Stated!.Value;
        var isRounded = agreement == Agreement.Rounded;
        findings.Add(
            BudgetPlaces.OverviewStated,
            [
                new(FindingValue.Actual, stated),
                new(FindingValue.Expected, expected),
                new(FindingValue.Difference, Figures.Difference(stated, expected)),
                new("remark", isRounded ? Rounded : Disagrees),
                .. Repair(expected, isRounded),
            ],
            [new(form.Pointer, form.Name)],
            isRounded ? Severity.Information : Severity.Error
        );
    }

    // There is nothing to mend about rounding.
    private static ReadOnlySpan<FindingValue> Repair(Money expected, bool isRounded) =>
        isRounded ? [] : new FindingValue[] { new("repair", expected) };
}
