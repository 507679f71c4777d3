using System.Collections.Immutable;

namespace PerformanceBudget.Domain;

internal static class ImmutableArrayExtensions
{
    /// <summary>The array, the default one as an empty one.</summary>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ImmutableArray<T> OrEmpty<T>(
        this ImmutableArray<T> items,
        [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(items))] string? parameter = null
    )
        where T : class
    {
        if (items.IsDefaultOrEmpty)
        {
            return [];
        }

        foreach (var item in items)
        {
            if (item is null)
            {
                throw new ArgumentException("An element is null.", parameter);
            }
        }

        return items;
    }
}
