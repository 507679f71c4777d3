namespace PerformanceBudget.Domain.Review;

/// <summary>PB5002: a stated total that is not the sum of the projects.</summary>
internal sealed class HeadlineAmountRule()
    : DeclarationRule(
        new FindingDefinition(
            "PB5002",
            Severity.Error,
            new("涉及资金与各项目合计不一", "The stated total and the sum of the projects differ"),
            new(
                "写明涉及项目预算资金{actual}，各项目合计{expected:Y}，相差{difference:Y}{remark}。",
                "{actual} are stated; the projects make {expected:Y}: difference {difference:Y}{remark}."
            ),
            new(
                "核对各项目与写明的金额；各项目无误的，将写明的金额改为{repair:W}。",
                "Compare the projects with what is stated; where the projects are right, state {repair:W}."
            )
        )
        {
            OtherSeverity = Severity.Information,
        }
    )
{
    private static readonly BilingualText Rounded = new("，四舍五入后一致", ", which is rounding");
    private static readonly BilingualText Selection = new(
        "；如仅公开部分项目，无须修改",
        "; where only some projects are published, there is nothing to mend"
    );
    private static readonly BilingualText Disagrees = new("，两者不符", ", and they do not agree");

    public override void Review(DepartmentDeclaration declaration, FindingCollector findings)
    {
        var agreement = HeadlineTotals.Compare(declaration, out var expected);
        if (agreement is not (Agreement.Rounded or Agreement.Different))
        {
            return;
        }

        var isSelection = HeadlineTotals.CountMoreThanPublished(declaration);
        if (isSelection && declaration.Headline!.ProjectCount is not null)
        {
            // PB5001 says it of both.
            return;
        }

        var stated = declaration.Headline!.Stated!.Value;
        var isRounded = agreement == Agreement.Rounded;
        findings.Add(
            "/headline/stated",
            [
                new(FindingValue.Actual, stated),
                new(FindingValue.Expected, expected),
                new(FindingValue.Difference, Figures.Difference(stated, expected)),
                new(
                    "remark",
                    isRounded ? Rounded
                        : isSelection ? Selection
                        : Disagrees
                ),
                .. Repair(expected, isRounded || isSelection),
            ],
            [new("/projects", new("各项目", "the projects"))],
            isRounded || isSelection ? Severity.Information : Severity.Error
        );
    }

    // There is nothing to mend about rounding, or about projects that are not published.
    private static ReadOnlySpan<FindingValue> Repair(Money expected, bool isExplained) =>
        isExplained ? [] : new FindingValue[] { new("repair", expected) };
}
