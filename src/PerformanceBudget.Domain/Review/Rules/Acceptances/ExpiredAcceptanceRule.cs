using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Review;

/// <summary>PB6001: a finding was accepted, and the day has passed.</summary>
internal sealed class ExpiredAcceptanceRule()
    : ReviewRule(
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
    internal override void ReviewAcceptances(AcceptanceMatching acceptances, FindingReport report)
    {
        foreach (var (finding, acceptance) in acceptances.Expired)
        {
            report.Add(
                finding.Pointer,
                (acceptance, acceptances.AsOf),
                static facts =>
                    new([
                        new("code", facts.acceptance.Code),
                        new("until", DayJsonConverter.TextOf(facts.acceptance.Until)),
                        new("asOf", DayJsonConverter.TextOf(facts.AsOf)),
                        new("role", facts.acceptance.Role),
                        new("reason", facts.acceptance.Reason),
                    ])
            );
        }
    }
}
