namespace PerformanceBudget.Domain.Review;

/// <summary>An index of texts by the pieces they are cut into.</summary>
/// <remarks>
/// A text is cut for its own length, and for that of the longer texts beside which it is looked for. Pieces are kept as hashes:
/// a collision gives a candidate too many, and never one too few.
/// </remarks>
internal sealed class TextPieces
{
    // A piece that more texts have tells nothing, and comparing all of them would take time that grows with the square.
    private const int MaxTexts = 64;

    private readonly Dictionary<ulong, List<int>> _textsOf = [];

    /// <summary>Whether a text has one of the pieces into which another one is cut that is so far from it.</summary>
    public static bool HaveCommon(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer, int distance)
    {
        for (var i = 0; i <= distance; i++)
        {
            var (start, length) = PieceOf(shorter.Length, distance + 1, i);
            var piece = shorter.Slice(start, length);
            // Of the first one nothing is before it, and of the last one behind it.
            var isCommon =
                i == 0 ? longer.StartsWith(piece)
                : i == distance ? longer.EndsWith(piece)
                : longer.IndexOf(piece) >= 0;
            if (isCommon)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds a text under a number, of which the next text has a larger one, and is no shorter.</summary>
    public void Add(int number, string text)
    {
        var distance = EditDistance.Allowed(text.Length);
        if (distance > 0)
        {
            Add(number, text, distance + 1);
        }

        if (EditDistance.Allowed(text.Length + distance + 1) > distance)
        {
            Add(number, text, distance + 2);
        }
    }

    /// <summary>Finds the smaller numbers of texts that share a piece with this one which is not too common.</summary>
    public void FindCandidates(int number, string text, HashSet<int> candidates)
    {
        var distance = EditDistance.Allowed(text.Length);
        for (var length = text.Length - distance; length <= text.Length; length++)
        {
            for (var i = 0; i <= distance; i++)
            {
                var piece = PieceOf(length, distance + 1, i);
                var (from, to) = PlacesOf(piece, i, distance, text.Length);
                for (var start = from; start <= to; start++)
                {
                    var key = KeyOf(length, distance + 1, i, text.AsSpan(start, piece.Length));
                    if (_textsOf.TryGetValue(key, out var texts) && texts.Count <= MaxTexts)
                    {
                        Collect(texts, number, candidates);
                    }
                }
            }
        }
    }

    private static void Collect(List<int> texts, int number, HashSet<int> candidates)
    {
        foreach (var text in texts)
        {
            if (text < number)
            {
                candidates.Add(text);
            }
        }
    }

    private void Add(int number, string text, int pieces)
    {
        for (var i = 0; i < pieces; i++)
        {
            var (start, length) = PieceOf(text.Length, pieces, i);
            var key = KeyOf(text.Length, pieces, i, text.AsSpan(start, length));
            if (!_textsOf.TryGetValue(key, out var texts))
            {
                _textsOf.Add(key, texts = new(1));
            }

            texts.Add(number);
        }
    }

    // Pieces of nearly the same length, the shorter ones first.
    private static (int Start, int Length) PieceOf(int length, int pieces, int index)
    {
        var shorter = length / pieces;
        var countOfShorter = pieces - (length % pieces);
        var longerBefore = Math.Max(0, index - countOfShorter);
        return ((index * shorter) + longerBefore, index < countOfShorter ? shorter : shorter + 1);
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

    // The same in each process, so that which pieces are too common does not depend on chance.
    private static ulong KeyOf(int length, int pieces, int index, ReadOnlySpan<char> piece)
    {
        var hash = (((ulong)(uint)length << 32) | ((uint)pieces << 16) | (uint)index) * 0x9E3779B97F4A7C15;
        foreach (var c in piece)
        {
            hash = (hash ^ c) * 0x100000001B3;
        }

        return hash ^ (hash >> 32);
    }
}
