using System.Numerics;
using System.Runtime.InteropServices;

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
    private readonly List<int> _order = [];
    private readonly List<int> _lengths = [];
    private readonly List<ulong> _signatures = [];
    private readonly List<(int First, int Second)> _pairs = [];
    private Dictionary<int, List<int>>? _nearOf;

    private NearTexts(NormalizedTexts texts) => _texts = texts;

    /// <summary>Every pair of classes that is nearly the same, each once, in no order that means anything.</summary>
    public List<(int First, int Second)> Pairs => _pairs;

    public static NearTexts Find(NormalizedTexts texts)
    {
        var near = new NearTexts(texts);
        near.Find();
        return near;
    }

    /// <summary>What is nearly the same as this class, in the order of the characters.</summary>
    public ReadOnlySpan<int> Of(int text)
    {
        if (_pairs.Count == 0)
        {
            return [];
        }

        _nearOf ??= IndexPairs();
        return _nearOf.TryGetValue(text, out var others) ? CollectionsMarshal.AsSpan(others) : [];
    }

    private void Find()
    {
        var byLength = new List<long>();
        for (var i = 0; i < _texts.Count; i++)
        {
            var length = _texts[i].Length;
            // The shorter one of a pair has one character less than the longer one, at most.
            if (_texts.ClassOf(i) == i && EditDistance.Allowed(length + 1, length) > 0)
            {
                byLength.Add(((long)length << 32) | (uint)i);
            }
        }

        byLength.Sort();
        foreach (var key in byLength)
        {
            var text = (int)(uint)key;
            _order.Add(text);
            _lengths.Add(_texts[text].Length);
            _signatures.Add(_texts.SignatureOf(text));
        }

        if (_order.Count <= Few)
        {
            FindOfFew();
        }
        else
        {
            FindOfMany();
        }
    }

    private void FindOfFew()
    {
        for (var i = 1; i < _order.Count; i++)
        {
            var length = _lengths[i];
            var limit = EditDistance.Allowed(length, 0);
            for (var j = i - 1; j >= 0 && _lengths[j] >= length - limit; j--)
            {
                AddIfNear(j, i, limit);
            }
        }
    }

    private void FindOfMany()
    {
        var pieces = new TextPieces(_texts, _order);
        var candidates = new List<int>();
        for (var i = 0; i < _order.Count; i++)
        {
            candidates.Clear();
            pieces.FindCandidates(i, candidates);
            foreach (var candidate in candidates)
            {
                AddIfNear(candidate, i, EditDistance.Allowed(_lengths[i], 0));
            }
        }
    }

    // By their places in the order of lengths.
    private void AddIfNear(int shorter, int longer, int limit)
    {
        var left = _signatures[shorter];
        var right = _signatures[longer];
        // A character that only one of them has costs an edit.
        if (
            BitOperations.PopCount(left & ~right) <= limit
            && BitOperations.PopCount(right & ~left) <= limit
            && EditDistance.IsWithin(_texts[_order[shorter]], _texts[_order[longer]], limit)
        )
        {
            var first = _order[shorter];
            var second = _order[longer];
            _pairs.Add((Math.Min(first, second), Math.Max(first, second)));
        }
    }

    private Dictionary<int, List<int>> IndexPairs()
    {
        var index = new Dictionary<int, List<int>>();
        foreach (var (first, second) in _pairs)
        {
            Add(index, first, second);
            Add(index, second, first);
        }

        foreach (var others in index.Values)
        {
            others.Sort((left, right) => _texts[left].SequenceCompareTo(_texts[right]));
        }

        return index;
    }

    private static void Add(Dictionary<int, List<int>> index, int text, int other)
    {
        if (!index.TryGetValue(text, out var others))
        {
            index.Add(text, others = []);
        }

        others.Add(other);
    }
}
