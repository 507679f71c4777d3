namespace PerformanceBudget.Domain.Review;

/// <summary>PB4002: an overview whose amount is not that of the form.</summary>
internal sealed class OverviewAmountRule()
    : ReviewRule(
        new FindingDefinition(
            "PB4002",
            Severity.Error,
            new("项目概述金额与申报表不一", "The amounts of overview and form differ"),
            new(
                "项目概述列{actual:N}，{form}为{expected:S}，{remark}。",
                "The overview states {actual:N}, {form} is {expected:S}: {remark}."
            ),
            new(
                "核对项目概述与申报表；如申报表无误，项目概述的金额改为{repair:S}。",
                "Compare the overview with the form; where the form is right, state {repair:S} in the overview."
            )
        )
        {
            OtherSeverity = Severity.Information,
        }
    )
{
    internal override void ReviewProject(ProjectFacts facts, FindingCollector findings)
    {
        var agreement = facts.Budget.Totals.OverviewFormAgreement;
        // The rounding that breakdown and overview have in common is told where the breakdown is.
        if (
            agreement is not (Agreement.Rounded or Agreement.Different)
            || facts.Budget.Totals.IsOverviewRoundedLikeBreakdown
        )
        {
            return;
        }

        var form = facts.Budget.Totals.OverviewExpected!;
        var expected = form.Amount;
        var stated = facts.Project.Statement!.Overview!.Stated!.Value;
        var isRounded = agreement == Agreement.Rounded;
        findings.Add(
            BudgetPlaces.OverviewStated,
            [
                new(FindingValue.Actual, stated),
                new(FindingValue.Expected, expected),
                new(FindingValue.Difference, Figures.Difference(stated, expected)),
                new("form", form.Name),
                new(
                    "remark",
                    isRounded
                        ? AmountGap.OfRounding(stated.Value, expected)
                        : AmountGap.Of(stated.Value, expected)
                ),
                .. Repair(expected, isRounded),
            ],
            [new(form.Pointer, form.Name)],
            isRounded && form.Pointer == BudgetPlaces.AnnualTotal ? facts.HeadlineRoundedHere : [],
            isRounded ? Severity.Information : Severity.Error
        );
    }

    // There is nothing to mend about rounding.
    private static ReadOnlySpan<FindingValue> Repair(Money expected, bool isRounded) =>
        isRounded ? [] : new FindingValue[] { new("repair", expected) };
}
