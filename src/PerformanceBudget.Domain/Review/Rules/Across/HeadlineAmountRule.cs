namespace PerformanceBudget.Domain.Review;

/// <summary>PB5002: a stated total that is not the sum of the projects.</summary>
internal sealed class HeadlineAmountRule()
    : ReviewRule(
        new FindingDefinition(
            "PB5002",
            Severity.Error,
            new("涉及资金与各项目合计不一", "The stated total and the sum of the projects differ"),
            new(
                "总体情况列涉及项目预算资金{actual:N}，各项目合计{expected:S}，{remark}。",
                "{actual:N} are stated; the projects make {expected:S}: {remark}."
            ),
            new(
                "核对各项目与总体情况；如各项目无误，总体情况的金额改为{repair:S}。",
                "Compare the projects with what is stated; where the projects are right, state {repair:S}."
            )
        )
        {
            OtherSeverity = Severity.Information,
        }
    )
{
    private static readonly BilingualText Selection = new(
        "如仅公开部分项目，无需修改",
        "where only some projects are published, there is nothing to mend"
    );

    internal override void ReviewDeclaration(DeclarationFacts facts, FindingCollector findings)
    {
        // The rounding that comes from one project is told where that project is.
        if (facts.ProjectOfHeadlineRounding is not null)
        {
            return;
        }

        var declaration = facts.Declaration;
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
            HeadlineRounding.Pointer,
            [
                new(FindingValue.Actual, stated),
                new(FindingValue.Expected, expected),
                new(FindingValue.Difference, Figures.Difference(stated, expected)),
                new(
                    "remark",
                    isRounded ? AmountGap.OfRounding(stated.Value, expected)
                        : isSelection ? Selection
                        : AmountGap.Of(stated.Value, expected)
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
