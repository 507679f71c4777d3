using System.Buffers;
using System.Numerics;

namespace PerformanceBudget.Domain.Review;

/// <summary>The texts that are nearly the same: those within the <see cref="EditDistance"/> of a typing error.</summary>
/// <remarks>
/// Texts are taken by length, so that only those of nearly the same length meet. Few of them are compared with one another;
/// of many only those that share a piece: of two texts within distance n, one cut into n + 1 pieces has a piece that stands
/// unchanged in the other, at most n characters away from its place. A piece that very many texts have tells nothing.
/// </remarks>
internal sealed class NearTexts
{
    private const int Few = 256;

    private readonly NormalizedTexts _texts;
    private readonly List<(int First, int Second)> _pairs = [];

    // Length and text, in this order, and the signature of each. While pairs are looked for.
    private long[] _order = [];
    private ulong[] _signatures = [];
    private int _count;

    // What is nearly the same as a text, text by text, and where of each text it begins.
    private int[] _near = [];
    private int[]? _firstNearOf;

    private NearTexts(NormalizedTexts texts) => _texts = texts;

    /// <summary>Every pair of classes that is nearly the same, each once, in no order that means anything.</summary>
    public List<(int First, int Second)> Pairs => _pairs;

    /// <summary>The texts that are nearly the same, up to so many of them by comparing each two.</summary>
    public static NearTexts Find(NormalizedTexts texts, int few = Few)
    {
        var near = new NearTexts(texts)
        {
            _order = ArrayPool<long>.Shared.Rent(texts.Count),
            _signatures = ArrayPool<ulong>.Shared.Rent(texts.Count),
        };
        near.Find(few);
        ArrayPool<long>.Shared.Return(near._order);
        ArrayPool<ulong>.Shared.Return(near._signatures);
        near._order = [];
        near._signatures = [];
        return near;
    }

    /// <summary>What is nearly the same as this class, in the order of the characters.</summary>
    public ReadOnlySpan<int> Of(int text)
    {
        if (_pairs.Count == 0)
        {
            return [];
        }

        _firstNearOf ??= IndexPairs();
        return _near.AsSpan(_firstNearOf[text].._firstNearOf[text + 1]);
    }

    private void Find(int few)
    {
        for (var i = 0; i < _texts.Count; i++)
        {
            var length = _texts.LengthOf(i);
            // The shorter one of a pair has one character less than the longer one, at most.
            if (_texts.ClassOf(i) == i && EditDistance.Allowed(length + 1, length) > 0)
            {
                _order[_count++] = ((long)length << 32) | (uint)i;
            }
        }

        _order.AsSpan(0, _count).Sort();
        for (var i = 0; i < _count; i++)
        {
            _signatures[i] = _texts.SignatureOf(TextAt(i));
        }

        if (_count <= few)
        {
            FindOfFew();
        }
        else
        {
            FindOfMany();
        }
    }

    private int TextAt(int index) => (int)(uint)_order[index];

    private int LengthAt(int index) => (int)(_order[index] >> 32);

    private void FindOfFew()
    {
        var signatures = _signatures.AsSpan(0, _count);
        var shortest = 0;
        for (var i = 1; i < signatures.Length; i++)
        {
            var length = LengthAt(i);
            var limit = EditDistance.Allowed(length, 0);
            while (LengthAt(shortest) < length - limit)
            {
                shortest++;
            }

            for (var j = shortest; j < i; j++)
            {
                if (MayBeNear(signatures[j], signatures[i], limit))
                {
                    AddIfNear(j, i, limit);
                }
            }
        }
    }

    private void FindOfMany()
    {
        var order = new int[_count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = TextAt(i);
        }

        var pieces = new TextPieces(_texts, order);
        var candidates = new List<int>();
        for (var i = 0; i < order.Length; i++)
        {
            candidates.Clear();
            pieces.FindCandidates(i, candidates);
            foreach (var candidate in candidates)
            {
                var limit = EditDistance.Allowed(LengthAt(i), 0);
                if (MayBeNear(_signatures[candidate], _signatures[i], limit))
                {
                    AddIfNear(candidate, i, limit);
                }
            }
        }
    }

    // A character that only one of them has costs an edit.
    private static bool MayBeNear(ulong left, ulong right, int limit) =>
        BitOperations.PopCount(left & ~right) <= limit && BitOperations.PopCount(right & ~left) <= limit;

    // By their places in the order of lengths.
    private void AddIfNear(int shorter, int longer, int limit)
    {
        var first = TextAt(shorter);
        var second = TextAt(longer);
        if (EditDistance.IsWithin(_texts[first], _texts[second], limit))
        {
            _pairs.Add((Math.Min(first, second), Math.Max(first, second)));
        }
    }

    private int[] IndexPairs()
    {
        var ends = new int[_texts.Count + 1];
        foreach (var (first, second) in _pairs)
        {
            ends[first]++;
            ends[second]++;
        }

        for (var text = 1; text < ends.Length; text++)
        {
            ends[text] += ends[text - 1];
        }

        // Filled from the end, so that the ends become the beginnings.
        _near = new int[ends[^1]];
        foreach (var (first, second) in _pairs)
        {
            _near[--ends[first]] = second;
            _near[--ends[second]] = first;
        }

        for (var text = 0; text < _texts.Count; text++)
        {
            if (ends[text + 1] - ends[text] > 1)
            {
                _near
                    .AsSpan(ends[text]..ends[text + 1])
                    .Sort((left, right) => _texts[left].SequenceCompareTo(_texts[right]));
            }
        }

        return ends;
    }
}
