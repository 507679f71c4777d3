using System.Buffers;
using System.Numerics;

namespace PerformanceBudget.Domain.Review;

/// <summary>Finds the texts that are nearly the same: those within the <see cref="EditDistance"/> of a typing error.</summary>
/// <remarks>
/// Texts are taken by length, so that only those of nearly the same length meet. Few of them are compared with one another;
/// of many only those that share a piece: of two texts within distance n, one cut into n + 1 pieces has a piece that stands
/// unchanged in the other, at most n characters away from its place.
/// </remarks>
internal static class NearTexts
{
    private const int Few = 256;

    /// <summary>Every pair of classes that is nearly the same, each once, in no order that means anything.</summary>
    public static void Find(NormalizedTexts texts, List<(int First, int Second)> near)
    {
        var order = ArrayPool<int>.Shared.Rent(Math.Max(1, texts.Count));
        var lengths = ArrayPool<int>.Shared.Rent(Math.Max(1, texts.Count));
        var count = 0;
        for (var i = 0; i < texts.Count; i++)
        {
            var length = texts[i].Length;
            // The shorter one of a pair has one character less than the longer one, at most.
            if (texts.ClassOf(i) == i && EditDistance.Allowed(length + 1, length) > 0)
            {
                order[count] = i;
                lengths[count++] = length;
            }
        }

        lengths.AsSpan(0, count).Sort(order.AsSpan(0, count));
        if (count <= Few)
        {
            FindOfFew(texts, order.AsSpan(0, count), lengths.AsSpan(0, count), near);
        }
        else
        {
            FindOfMany(texts, order.AsSpan(0, count), near);
        }

        ArrayPool<int>.Shared.Return(order);
        ArrayPool<int>.Shared.Return(lengths);
    }

    private static void FindOfFew(
        NormalizedTexts texts,
        ReadOnlySpan<int> order,
        ReadOnlySpan<int> lengths,
        List<(int First, int Second)> near
    )
    {
        for (var i = 1; i < order.Length; i++)
        {
            var shortest = lengths[i] - EditDistance.Allowed(lengths[i], 0);
            for (var j = i - 1; j >= 0 && lengths[j] >= shortest; j--)
            {
                AddIfNear(texts, order[j], order[i], near);
            }
        }
    }

    private static void FindOfMany(
        NormalizedTexts texts,
        ReadOnlySpan<int> order,
        List<(int First, int Second)> near
    )
    {
        var pieces = new TextPieces(texts);
        var candidates = new List<int>();
        foreach (var text in order)
        {
            candidates.Clear();
            pieces.FindCandidates(text, candidates);
            foreach (var candidate in candidates)
            {
                AddIfNear(texts, candidate, text, near);
            }

            pieces.Add(text);
        }
    }

    private static void AddIfNear(
        NormalizedTexts texts,
        int first,
        int second,
        List<(int First, int Second)> near
    )
    {
        var shorter = texts[first];
        var longer = texts[second];
        var limit = EditDistance.Allowed(shorter.Length, longer.Length);
        var left = texts.SignatureOf(first);
        var right = texts.SignatureOf(second);
        // A character that only one of them has costs an edit.
        if (
            BitOperations.PopCount(left & ~right) <= limit
            && BitOperations.PopCount(right & ~left) <= limit
            && EditDistance.IsWithin(shorter, longer, limit)
        )
        {
            near.Add((Math.Min(first, second), Math.Max(first, second)));
        }
    }
}
