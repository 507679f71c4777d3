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
    private static readonly BilingualText Disagrees = new("，两者不符", ", and they do not agree");

    public override void Review(DepartmentDeclaration declaration, FindingCollector findings)
    {
        var agreement = HeadlineTotals.Compare(declaration, out var expected);
        if (agreement is not (Agreement.Rounded or Agreement.Different))
        {
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
                new("remark", isRounded ? Rounded : Disagrees),
                .. Repair(expected, isRounded),
            ],
            [new("/projects", new("各项目", "the projects"))],
            isRounded ? Severity.Information : Severity.Error
        );
    }

    // There is nothing to mend about rounding.
    private static ReadOnlySpan<FindingValue> Repair(Money expected, bool isRounded) =>
        isRounded ? [] : new FindingValue[] { new("repair", expected) };
}
