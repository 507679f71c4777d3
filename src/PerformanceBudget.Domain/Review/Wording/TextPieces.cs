using System.Runtime.InteropServices;

namespace PerformanceBudget.Domain.Review;

/// <summary>An index of texts by the pieces they are cut into.</summary>
/// <remarks>
/// Pieces are kept as hashes: a collision gives a candidate too many, and never one too few. A text is cut for its own length
/// and for that of the longer texts that are looked for beside it. Texts are meant by their places in the order of lengths.
/// </remarks>
internal sealed class TextPieces
{
    private const int None = -1;

    // A piece that more texts have tells nothing, and comparing all of them would take time that grows with the square.
    private const int MaxTexts = 64;

    private const int UsualPieces = 2;

    private readonly NormalizedTexts _texts;
    private readonly int[] _order;
    private readonly Dictionary<ulong, (int Last, int Count)> _entries;
    private readonly List<(int Text, int Next)> _chain;
    private readonly int[] _askedBy;

    public TextPieces(NormalizedTexts texts, int[] order)
    {
        _texts = texts;
        _order = order;
        _entries = new(order.Length * UsualPieces);
        _chain = new(order.Length * UsualPieces);
        _askedBy = new int[order.Length];
        _askedBy.AsSpan().Fill(None);
        for (var i = 0; i < order.Length; i++)
        {
            var length = texts.LengthOf(order[i]);
            var distance = EditDistance.Allowed(length, 0);
            if (distance > 0)
            {
                Add(i, distance + 1);
            }

            if (EditDistance.Allowed(length + distance + 1, 0) > distance)
            {
                Add(i, distance + 2);
            }
        }
    }

    /// <summary>The texts before this one that share a piece with it which is not in very many of them.</summary>
    public void FindCandidates(int text, List<int> candidates)
    {
        var characters = _texts[_order[text]];
        var distance = EditDistance.Allowed(characters.Length, 0);
        for (var length = characters.Length - distance; length <= characters.Length; length++)
        {
            for (var i = 0; i <= distance; i++)
            {
                var piece = Piece(length, distance + 1, i);
                var (from, to) = PlacesOf(piece, i, distance, characters.Length);
                for (var start = from; start <= to; start++)
                {
                    var key = Key(length, distance + 1, i, characters.Slice(start, piece.Length));
                    Collect(key, text, candidates);
                }
            }
        }
    }

    // Where a piece can stand that no edit has touched: of the first one nothing is before it, and of the last one behind it.
    private static (int From, int To) PlacesOf(
        (int Start, int Length) piece,
        int index,
        int distance,
        int length
    )
    {
        var end = length - piece.Length;
        return index == 0 ? (0, 0)
            : index == distance ? (end, end)
            : (Math.Max(0, piece.Start - distance), Math.Min(end, piece.Start + distance));
    }

    private void Collect(ulong key, int text, List<int> candidates)
    {
        if (!_entries.TryGetValue(key, out var entry) || entry.Count > MaxTexts)
        {
            return;
        }

        for (var i = entry.Last; i != None; i = _chain[i].Next)
        {
            var candidate = _chain[i].Text;
            if (candidate < text && _askedBy[candidate] != text)
            {
                _askedBy[candidate] = text;
                candidates.Add(candidate);
            }
        }
    }

    private void Add(int text, int pieces)
    {
        var characters = _texts[_order[text]];
        for (var i = 0; i < pieces; i++)
        {
            var piece = Piece(characters.Length, pieces, i);
            var key = Key(characters.Length, pieces, i, characters.Slice(piece.Start, piece.Length));
            ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_entries, key, out var isKnown);
            _chain.Add((text, isKnown ? entry.Last : None));
            entry = (_chain.Count - 1, entry.Count + 1);
        }
    }

    // Pieces of nearly the same length, the shorter ones first.
    private static (int Start, int Length) Piece(int length, int pieces, int index)
    {
        var shorter = length / pieces;
        var countOfShorter = pieces - (length % pieces);
        var longerBefore = Math.Max(0, index - countOfShorter);
        return ((index * shorter) + longerBefore, index < countOfShorter ? shorter : shorter + 1);
    }

    private static ulong Key(int length, int pieces, int index, ReadOnlySpan<char> piece)
    {
        var hash = (((ulong)(uint)length << 32) | ((uint)pieces << 16) | (uint)index) * 0x9E3779B97F4A7C15;
        foreach (var c in piece)
        {
            hash = (hash ^ c) * 0x100000001B3;
        }

        return hash ^ (hash >> 32);
    }
}
