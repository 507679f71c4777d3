namespace PerformanceBudget.Domain;

/// <summary>An object that knows what would make it invalid.</summary>
internal interface IInvariant
{
    /// <summary>Records every broken invariant of this object; its parts are valid already.</summary>
    void Validate(ref BrokenInvariants broken);
}
