using System.Diagnostics.CodeAnalysis;

namespace PerformanceBudget.Domain;

/// <summary>The one way from a candidate to an object that may leave the library.</summary>
internal static class InvariantExtensions
{
    /// <summary>The candidate itself, once it is known to be valid.</summary>
    /// <exception cref="InvariantException">It is not: the first broken invariant.</exception>
    public static T Checked<T>(this T candidate)
        where T : class, IInvariant
    {
        var broken = new BrokenInvariants();
        candidate.Validate(ref broken);
        broken.ThrowIfAny();
        return candidate;
    }

    /// <summary>The candidate itself, if it is valid.</summary>
    public static bool TryCheck<T>(this T candidate, [NotNullWhen(true)] out T? valid)
        where T : class, IInvariant
    {
        var broken = new BrokenInvariants();
        candidate.Validate(ref broken);
        valid = broken.Any ? null : candidate;
        return valid is not null;
    }
}
