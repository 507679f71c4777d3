using System.Collections.Immutable;

namespace PerformanceBudget.Domain;

/// <summary>
/// What the validation of one object has found. The default is empty and allocates nothing until there is
/// something to say.
/// </summary>
/// <remarks>
/// Every type validates its parts in one place into such a list. A factory throws the first entry, its
/// <c>Try</c> form asks whether there is one, and the JSON reader reports them all.
/// </remarks>
internal struct BrokenInvariants
{
    private List<Finding>? _findings;

    public readonly bool Any => _findings is not null;

    public readonly IReadOnlyList<Finding> Findings => _findings ?? (IReadOnlyList<Finding>)[];

    /// <summary>Records that the part at <paramref name="pointer"/>, relative to the object, breaks an invariant.</summary>
    public void Add(
        FindingDefinition definition,
        string pointer,
        params ImmutableArray<FindingValue> values
    ) => (_findings ??= []).Add(new Finding(definition, pointer, values));

    /// <summary>Records a finding that was made elsewhere, its pointer being relative to the object.</summary>
    public void Add(Finding finding) => (_findings ??= []).Add(finding);

    public readonly void ThrowIfAny()
    {
        if (_findings is not null)
        {
            throw new InvariantException(_findings[0]);
        }
    }
}
