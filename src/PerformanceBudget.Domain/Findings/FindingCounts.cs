using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>How many findings there are of each severity, those that were accepted apart.</summary>
/// <remarks>
/// The default counts nothing. Equality is by all counts. JSON: <c>{"error":1,"warning":2,"information":3,"accepted":0}</c>.
/// </remarks>
/// <param name="Errors">Errors that nobody has accepted.</param>
/// <param name="Warnings">Warnings that nobody has accepted.</param>
/// <param name="Information">Pieces of information that nobody has accepted.</param>
/// <param name="Accepted">Findings of any severity that were accepted.</param>
[JsonConverter(typeof(FindingCountsJsonConverter))]
[StructLayout(LayoutKind.Auto)]
public readonly record struct FindingCounts(int Errors, int Warnings, int Information, int Accepted)
{
    /// <summary>All findings, accepted or not.</summary>
    public int All => Open + Accepted;

    /// <summary>The findings that nobody has accepted.</summary>
    public int Open => Errors + Warnings + Information;

    /// <summary>The number of findings of a severity that nobody has accepted.</summary>
    public int this[Severity severity] =>
        severity switch
        {
            Severity.Error => Errors,
            Severity.Warning => Warnings,
            _ => Information,
        };

    /// <summary>What both count together.</summary>
    public FindingCounts Plus(FindingCounts other) =>
        new(
            Errors + other.Errors,
            Warnings + other.Warnings,
            Information + other.Information,
            Accepted + other.Accepted
        );

    /// <summary>Whether there is a finding of that severity or a worse one that nobody has accepted.</summary>
    public bool Reach(Severity severity) =>
        Errors > 0
        || (Warnings > 0 && severity <= Severity.Warning)
        || (Information > 0 && severity == Severity.Information);

    /// <summary>Counts findings.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public static FindingCounts Of(IEnumerable<Finding> findings)
    {
        var counts = default(FindingCounts);
        foreach (var finding in Guard.Against.Null(findings))
        {
            counts = counts.And(finding);
        }

        return counts;
    }

    /// <summary>Counts findings.</summary>
    internal static FindingCounts Of(ImmutableArray<Finding> findings)
    {
        var counts = default(FindingCounts);
        foreach (var finding in findings)
        {
            counts = counts.And(finding);
        }

        return counts;
    }

    private FindingCounts And(Finding finding) =>
        finding switch
        {
            { Acceptance: not null } => this with { Accepted = Accepted + 1 },
            { Severity: Severity.Error } => this with { Errors = Errors + 1 },
            { Severity: Severity.Warning } => this with { Warnings = Warnings + 1 },
            _ => this with { Information = Information + 1 },
        };

    /// <summary>The counts as text, for logs and debuggers.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Errors} errors, {Warnings} warnings, {Information} informations, {Accepted} accepted"
        );
}
