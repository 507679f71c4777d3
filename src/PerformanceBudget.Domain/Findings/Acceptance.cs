using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>
/// Somebody has looked at a finding and accepts it: why, in which role, and until when. It is
/// made from a report and kept in a file beside the data.
/// </summary>
/// <remarks>
/// <para>
/// It names the finding by its code, by the names on the way to its place, and by the values that disagree. It has no
/// array index, so that a line that is inserted, moved or renamed elsewhere does not end it; another amount does.
/// </para>
/// <para>
/// Reason and role are not blank. Equality is by everything. JSON:
/// <c>{"code":"PB2014","place":"/projects/业务培训/budget/lines/交通费","values":{"name":"交通费"},"reason":"…","role":"预算审核岗","until":"2026-12-31"}</c>.
/// </para>
/// </remarks>
[JsonConverter(typeof(AcceptanceJsonConverter))]
public sealed record Acceptance : IInvariant
{
    private ValueList<FindingValue> _values = ImmutableArray<FindingValue>.Empty;

    internal Acceptance() { }

    /// <summary>The code of the finding.</summary>
    public FindingCode Code { get; internal set; } = null!;

    /// <summary>
    /// The place of the finding: its JSON Pointer, with the name of each element in place of its index, as in
    /// <c>/projects/业务培训/budget/lines/交通费</c>. Empty for the declaration as a whole.
    /// </summary>
    public string Place { get; internal set; } = string.Empty;

    /// <summary>The implementing unit of the project, where there is one and it is to be looked at.</summary>
    public string? ImplementingUnit { get; internal set; }

    /// <summary>The code of the project, where there is one and it is to be looked at.</summary>
    public string? ProjectCode { get; internal set; }

    /// <summary>The values of the finding, as text.</summary>
    public ImmutableArray<FindingValue> Values
    {
        get => _values;
        internal set => _values = value;
    }

    /// <summary>Why the finding can be accepted.</summary>
    public string Reason { get; internal set; } = null!;

    /// <summary>The role of the person who accepts it (岗位), as in 预算审核岗.</summary>
    public string Role { get; internal set; } = null!;

    /// <summary>The last day on which it holds.</summary>
    public DateOnly Until { get; internal set; }

    /// <summary>
    /// Whether both accept the same finding: code and place are the same, so are the values, wording and order apart, and
    /// neither names another unit or project code than the other.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool IsAboutTheSameAs(Acceptance other)
    {
        Guard.Against.Null(other);
        return Code == other.Code
            && string.Equals(Place, other.Place, StringComparison.Ordinal)
            && AreCompatible(ImplementingUnit, other.ImplementingUnit)
            && AreCompatible(ProjectCode, other.ProjectCode)
            && DisagreeingValues.AreSame(Values, other.Values);
    }

    private static bool AreCompatible(string? left, string? right) =>
        left is null || right is null || string.Equals(left, right, StringComparison.Ordinal);

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        broken.CheckName(ImplementingUnit, "/implementingUnit");
        broken.CheckName(ProjectCode, "/projectCode");
        broken.CheckText(Reason, "/reason");
        broken.CheckName(Role, "/role");
    }

    /// <summary>Code, place and role, for logs and debuggers.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Code} {Place}: {Role}, {Until:yyyy-MM-dd}");

    [OnSerializing]
    private void RefuseToBeWritten(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Acceptance));

    [OnDeserializing]
    private void RefuseToBeFilled(StreamingContext by) => throw OtherSerializers.Refuse(typeof(Acceptance));
}
