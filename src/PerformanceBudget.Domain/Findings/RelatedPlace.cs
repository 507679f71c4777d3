using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>A further place that a finding speaks about, with its part in it.</summary>
/// <remarks>Equality is by pointer and role.</remarks>
[JsonConverter(typeof(RelatedPlaceJsonConverter))]
public sealed class RelatedPlace : IEquatable<RelatedPlace>, IInvariant
{
    /// <summary>Names a further place.</summary>
    /// <param name="pointer">A JSON Pointer (RFC 6901) into the declaration, empty for the whole.</param>
    /// <param name="role">What stands there, such as 下级明细 "sub-lines".</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public RelatedPlace(string pointer, BilingualText role)
    {
        Pointer = Guard.Against.Null(pointer);
        Role = Guard.Against.Null(role);
    }

    internal RelatedPlace() { }

    /// <summary>A JSON Pointer (RFC 6901) into the declaration.</summary>
    public string Pointer { get; internal set; } = string.Empty;

    /// <summary>What stands there.</summary>
    public BilingualText Role { get; internal set; } = null!;

    void IInvariant.Validate(ref BrokenInvariants broken) { }

    /// <inheritdoc/>
    public bool Equals(RelatedPlace? other) =>
        other is not null
        && string.Equals(Pointer, other.Pointer, StringComparison.Ordinal)
        && Role == other.Role;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RelatedPlace);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Pointer, Role);

    /// <summary>Whether both are the same place in the same part.</summary>
    public static bool operator ==(RelatedPlace? left, RelatedPlace? right) => Equals(left, right);

    /// <summary>Whether place or part differs.</summary>
    public static bool operator !=(RelatedPlace? left, RelatedPlace? right) => !Equals(left, right);

    /// <summary>The pointer and the role.</summary>
    public override string ToString() => $"{Pointer} ({Role.English})";
}
