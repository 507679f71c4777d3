using PerformanceBudget.Domain;

namespace PerformanceBudget.Service;

/// <summary>What the configuration says about audits.</summary>
public sealed class AuditSettings
{
    /// <summary>From which amount on a line without a calculation is a finding (PB2013), such as 10万元.</summary>
    public Money? LumpSumThreshold { get; init; }

    /// <summary>The largest document that is read.</summary>
    public int MaxBytes { get; init; } = 10_000_000;
}
