namespace PerformanceBudget.Domain.Review;

/// <summary>PB6002: there is an acceptance, and no finding to which it belongs.</summary>
/// <remarks>
/// Silent about rules that were not run, which could not have found anything: those that are switched off, those of other
/// applications, and all of them where the document could not be read as a whole.
/// </remarks>
internal sealed class UnusedAcceptanceRule()
    : AcceptanceRule(
        new FindingDefinition(
            "PB6002",
            Severity.Information,
            new("接受没有对应的问题", "An acceptance without a finding"),
            new(
                "接受清单中有{code}（{place}，{role}：{reason}），但没有这样的问题：已改正，或名称、数值已变。",
                "The acceptances have {code} ({place}, {role}: {reason}), but there is no such finding: it was mended, or names or figures have changed."
            ),
            new(
                "从接受清单中删去；问题仍在的，按现在的名称和数值重新审定。",
                "Take it out of the acceptances; where the finding is still there, decide again on its present figures."
            )
        )
    )
{
    private static readonly BilingualText Whole = new("整份申报", "the whole declaration");

    public override void Review(AcceptanceMatching matching, FindingCollector findings)
    {
        foreach (var acceptance in matching.Unused)
        {
            findings.Add(
                matching.PointerOf(acceptance.Place),
                [
                    new("code", acceptance.Code),
                    new("place", acceptance.Place.Length == 0 ? Whole : acceptance.Place),
                    new("role", acceptance.Role),
                    new("reason", acceptance.Reason),
                ]
            );
        }
    }
}
