using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>How much two projects have in common.</summary>
/// <param name="First">The index of one project.</param>
/// <param name="Second">That of the other one, which comes behind it.</param>
/// <param name="Count">How much it is.</param>
internal readonly record struct SharedCount(int First, int Second, int Count)
{
    /// <summary>Makes one of all counts of the same projects, in the order of the projects.</summary>
    public static void AddUp(List<SharedCount> counts)
    {
        counts.Sort(Compare);
        var items = CollectionsMarshal.AsSpan(counts);
        var last = -1;
        foreach (var item in items)
        {
            if (last >= 0 && Compare(items[last], item) == 0)
            {
                items[last] = item with { Count = items[last].Count + item.Count };
            }
            else
            {
                items[++last] = item;
            }
        }

        counts.RemoveRange(last + 1, counts.Count - last - 1);
    }

    private static int Compare(SharedCount left, SharedCount right) =>
        left.First != right.First ? left.First.CompareTo(right.First) : left.Second.CompareTo(right.Second);
}
