namespace PerformanceBudget.Domain.Review;

/// <summary>An index of texts by the pieces they are cut into.</summary>
/// <remarks>
/// Pieces are kept as hashes: a collision gives a candidate too many, and never one too few. A text is added cut for its own
/// length and for that of the longer texts that may still be looked for beside it.
/// </remarks>
internal sealed class TextPieces(NormalizedTexts texts)
{
    private const int None = -1;

    private readonly Dictionary<ulong, int> _entries = [];
    private readonly List<(int Text, int Next)> _chain = [];
    private readonly int[] _askedBy = CreateUnasked(texts.Count);

    /// <summary>Adds a text. Texts are added from the shortest to the longest.</summary>
    public void Add(int text)
    {
        var distance = EditDistance.Allowed(texts[text].Length, 0);
        Add(text, distance + 1);
        Add(text, distance + 2);
    }

    /// <summary>The texts, none longer than this one, that share a piece with it.</summary>
    public void FindCandidates(int text, List<int> candidates)
    {
        var characters = texts[text];
        var distance = EditDistance.Allowed(characters.Length, 0);
        for (var length = characters.Length - distance; length <= characters.Length; length++)
        {
            for (var i = 0; i <= distance; i++)
            {
                var piece = Piece(length, distance + 1, i);
                var last = Math.Min(characters.Length - piece.Length, piece.Start + distance);
                for (var start = Math.Max(0, piece.Start - distance); start <= last; start++)
                {
                    var key = Key(length, distance + 1, i, characters.Slice(start, piece.Length));
                    Collect(key, text, candidates);
                }
            }
        }
    }

    private void Collect(ulong key, int text, List<int> candidates)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            return;
        }

        for (; entry != None; entry = _chain[entry].Next)
        {
            var candidate = _chain[entry].Text;
            if (_askedBy[candidate] != text)
            {
                _askedBy[candidate] = text;
                candidates.Add(candidate);
            }
        }
    }

    private void Add(int text, int pieces)
    {
        var characters = texts[text];
        for (var i = 0; i < pieces; i++)
        {
            var piece = Piece(characters.Length, pieces, i);
            var key = Key(characters.Length, pieces, i, characters.Slice(piece.Start, piece.Length));
            _chain.Add((text, _entries.TryGetValue(key, out var next) ? next : None));
            _entries[key] = _chain.Count - 1;
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

    private static int[] CreateUnasked(int count)
    {
        var askedBy = new int[count];
        askedBy.AsSpan().Fill(None);
        return askedBy;
    }
}
