using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB6001: a finding was accepted, and the day has passed.</summary>
internal sealed class ExpiredAcceptanceRule()
    : AcceptanceRule(
        new FindingDefinition(
            "PB6001",
            Severity.Warning,
            new("接受已到期", "An acceptance has expired"),
            new(
                "此处的{code}曾由{role}接受至{until}（{reason}），到{asOf}已过期，仍按未接受计。",
                "{code} was accepted here by {role} until {until} ({reason}); on {asOf} that is past, and it counts again."
            ),
            new(
                "改正{code}所指的问题；仍有理由的，重新审定并写明新的期限。",
                "Mend what {code} says; where the reason still holds, decide again and name a new day."
            )
        )
    )
{
    public override void Review(AcceptanceMatching matching, FindingCollector findings)
    {
        foreach (var (finding, acceptance) in matching.Expired)
        {
            findings.Add(
                finding.Pointer,
                [
                    new("code", acceptance.Code),
                    new("until", DayJsonConverter.TextOf(acceptance.Until)),
                    new("asOf", DayJsonConverter.TextOf(matching.AsOf)),
                    new("role", acceptance.Role),
                    new("reason", acceptance.Reason),
                ]
            );
        }
    }
}
