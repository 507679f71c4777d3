using System.Collections.Immutable;

namespace PerformanceBudget.Domain.Review;

/// <summary>Which findings of one review are accepted, which acceptances have expired, and which accept nothing.</summary>
/// <remarks>
/// One acceptance accepts one finding. Where two findings are the same by code, names and values, nobody can tell them
/// apart, but a second one that turns up later is not accepted with the first.
/// </remarks>
internal sealed class AcceptanceMatching
{
    private readonly ReviewInput _input;
    private readonly PlaceNames _names;
    private readonly DateOnly _asOf;
    private readonly HashSet<FindingCode> _codes;
    private readonly Dictionary<(FindingCode Code, string Place, string Values), List<Acceptance>> _open;
    private readonly List<(Finding Finding, Acceptance Acceptance)> _expired = [];

    private readonly Func<FindingCode, bool> _couldFind;

    /// <summary>Matches the acceptances of a review.</summary>
    /// <param name="input">What was reviewed.</param>
    /// <param name="acceptances">The acceptances.</param>
    /// <param name="asOf">The day by which they are judged.</param>
    /// <param name="couldFind">Whether a finding of that code could have been reported at all.</param>
    public AcceptanceMatching(
        ReviewInput input,
        ImmutableArray<Acceptance> acceptances,
        DateOnly asOf,
        Func<FindingCode, bool> couldFind
    )
    {
        _input = input;
        _couldFind = couldFind;
        _names = new PlaceNames(input);
        _asOf = asOf;
        _codes = [.. acceptances.Select(acceptance => acceptance.Code)];
        _open = acceptances
            .GroupBy(acceptance =>
                (acceptance.Code, acceptance.Place, DisagreeingValues.KeyOf(acceptance.Values))
            )
            .ToDictionary(
                group => group.Key,
                // One that still holds goes before one that has expired.
                group => group.OrderBy(acceptance => IsExpired(acceptance)).ToList()
            );
    }

    /// <summary>The day by which acceptances are judged.</summary>
    public DateOnly AsOf => _asOf;

    /// <summary>The findings that would be accepted if their acceptance had not expired.</summary>
    public IReadOnlyList<(Finding Finding, Acceptance Acceptance)> Expired => _expired;

    /// <summary>The acceptances to which there is no finding, though there could be one.</summary>
    public IEnumerable<Acceptance> Unused =>
        _input.IsWhole
            ? _open.Values.SelectMany(acceptances => acceptances).Where(one => _couldFind(one.Code))
            : [];

    /// <summary>The pointer of a place, or of the innermost part of it that there is.</summary>
    public string PointerOf(string place) => _names.PointerOf(place);

    /// <summary>The finding as it is to be reported: accepted, where there is an acceptance that still holds.</summary>
    public Finding Judge(Finding finding)
    {
        var acceptance = Take(finding);
        if (acceptance is null)
        {
            return finding;
        }

        if (!IsExpired(acceptance))
        {
            return finding.AcceptedBy(acceptance);
        }

        _expired.Add((finding, acceptance));
        return finding;
    }

    /// <summary>The acceptance of a finding, which is then used up.</summary>
    private Acceptance? Take(Finding finding)
    {
        if (!_codes.Contains(finding.Code))
        {
            return null;
        }

        var values = DisagreeingValues.KeyOf(finding.Values);
        // A finding about two places stands at the later one, which is the other one when lines change places.
        foreach (var pointer in finding.Related.Select(place => place.Pointer).Prepend(finding.Pointer))
        {
            if (
                _open.TryGetValue((finding.Code, _names.Of(pointer), values), out var acceptances)
                && acceptances.FindIndex(acceptance => Fits(acceptance, finding)) is var index and >= 0
            )
            {
                var found = acceptances[index];
                acceptances.RemoveAt(index);
                return found;
            }
        }

        return null;
    }

    private bool Fits(Acceptance acceptance, Finding finding)
    {
        var project = JsonPointer.ProjectOf(finding.Pointer) is { } position
            ? _input.ProjectAt(position)
            : null;
        return Fits(acceptance.ImplementingUnit, project?.ImplementingUnit)
            && Fits(acceptance.ProjectCode, project?.Code);
    }

    private bool IsExpired(Acceptance acceptance) => acceptance.Until < _asOf;

    private static bool Fits(string? wanted, string? actual) =>
        wanted is null || string.Equals(wanted, actual, StringComparison.Ordinal);
}
