namespace PerformanceBudget.Domain;

/// <summary>An object that knows what would make it invalid.</summary>
internal interface IInvariant
{
    /// <summary>Records every broken invariant of this object; its parts are valid already.</summary>
    void Validate(ref BrokenInvariants broken);
}

/// <summary>The one way from a candidate to an object that may leave the library.</summary>
internal static class InvariantExtensions
{
    /// <summary>The candidate itself, once it is known to be valid.</summary>
    /// <exception cref="InvariantException">It is not: the first broken invariant.</exception>
    public static T Checked<T>(this T candidate)
        where T : IInvariant
    {
        var broken = new BrokenInvariants();
        candidate.Validate(ref broken);
        broken.ThrowIfAny();
        return candidate;
    }
}
