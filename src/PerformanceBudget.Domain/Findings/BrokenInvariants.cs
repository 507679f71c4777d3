using System.Collections.Immutable;

namespace PerformanceBudget.Domain;

/// <summary>
/// What the validation of one object has found. The default is empty and allocates nothing until there is
/// something to say.
/// </summary>
/// <remarks>
/// Every type validates its parts in one place into such a list. A factory throws the first entry, its
/// <c>Try</c> form asks whether there is one, and the JSON reader reports them all. A reader validates what it could not read
/// whole, too: nothing is recorded about a part that is not there to be judged.
/// </remarks>
/// <param name="unread">The parts of the object that could not be read; a factory has none.</param>
internal struct BrokenInvariants(UnreadParts unread)
{
    private List<Finding>? _findings;

    public readonly bool Any => _findings is not null;

    public readonly IReadOnlyList<Finding> Findings => _findings ?? (IReadOnlyList<Finding>)[];

    /// <summary>
    /// Whether the parts on which a check rests, as pointers relative to the object, are there to be judged. A step <c>*</c> is
    /// every element of a list. What is known of a check of one part alone goes without asking.
    /// </summary>
    public readonly bool Knows(params ReadOnlySpan<string> parts) => unread.Know(parts);

    /// <summary>Records that the part at <paramref name="pointer"/>, relative to the object, breaks an invariant.</summary>
    public void Add(FindingDefinition definition, string pointer, params ImmutableArray<FindingValue> values)
    {
        if (!unread.Cover(pointer))
        {
            (_findings ??= []).Add(new Finding(definition, pointer, values));
        }
    }

    /// <summary>Records a finding that was made elsewhere, its pointer being relative to the object.</summary>
    public void Add(Finding finding)
    {
        if (!unread.Cover(finding.Pointer))
        {
            (_findings ??= []).Add(finding);
        }
    }

    public readonly void ThrowIfAny()
    {
        if (_findings is not null)
        {
            throw new InvariantException(_findings[0]);
        }
    }
}
