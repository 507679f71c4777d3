namespace PerformanceBudget.Domain.Review;

/// <summary>The names that are nearly the same: alike, and within the <see cref="EditDistance"/> of a typing error.</summary>
/// <remarks>
/// <para>
/// No two names are compared that are not nearly the same. Those with one stem are found by it. Of stems that differ in one
/// character both are the same without it, and of those of which one has more the longer one is the other without that: every
/// character, and every part that a typing error can be, is left out once, and what is left is looked up.
/// </para>
/// <para>
/// A name that is nearly the same as more than <see cref="Most"/> others is one of a list, in which each tells by one character what
/// it is about. It is no slip of any of them, and near to none.
/// </para>
/// </remarks>
internal sealed class NearTexts
{
    /// <summary>How many other names a name can be near to.</summary>
    public const int Most = 16;

    private readonly IReadOnlyList<string> _texts;
    private readonly StepCounter _steps;
    private readonly TextStem[] _stems;
    private readonly ulong[] _powers;

    // How many names are near to each stem, and each two stems of names that may be near.
    private readonly int[] _near;
    private readonly List<(int First, int Second)> _pairs = [];

    private NearTexts(IReadOnlyList<string> texts, StepCounter steps)
    {
        _texts = texts;
        _steps = steps;
        _stems = StemsOf(texts);
        _near = Array.ConvertAll(_stems, static stem => stem.Texts.Count - 1);
        _powers = TextStem.PowersTo(
            _stems.Select(static stem => stem.Characters.Length).DefaultIfEmpty().Max()
        );
    }

    /// <summary>Every two names that are nearly the same, by their indexes, the shorter one first; in no order.</summary>
    /// <param name="texts">The names in the <see cref="ComparedSpelling"/>, no two of them equal.</param>
    /// <param name="steps">Counts the parts that are left out, and the names that are compared.</param>
    public static List<(int Shorter, int Longer)> Find(IReadOnlyList<string> texts, StepCounter steps)
    {
        var near = new NearTexts(texts, steps);
        near.FindOtherCharacters();
        near.FindAdditions();
        return near.Compare();
    }

    private static TextStem[] StemsOf(IReadOnlyList<string> texts)
    {
        var stems = new Dictionary<string, TextStem>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Count; i++)
        {
            // The shorter one of a pair has one character less than the longer one, at most.
            if (EditDistance.Allowed(texts[i].Length + 1) > 0)
            {
                var characters = LikeNames.StemOf(texts[i]);
                if (!stems.TryGetValue(characters, out var stem))
                {
                    stems.Add(characters, stem = new TextStem(characters));
                }

                stem.Add(i, texts[i].Length);
            }
        }

        return [.. stems.Values];
    }

    // Stems that are the same without one character of each, at the same place.
    private void FindOtherCharacters()
    {
        var count = _stems.Sum(static stem => stem.Characters.Length);
        var (keys, owners) = (new ulong[count], new int[count]);
        count = 0;
        for (var i = 0; i < _stems.Length; i++)
        {
            var stem = _stems[i];
            _steps.Add(stem.Characters.Length);
            for (var place = 0; place < stem.Characters.Length; place++)
            {
                if (!stem.IsTelling(place, 1))
                {
                    // What is left of others is the same only where they are as long, and without the same place.
                    var marks = ((ulong)(uint)stem.Characters.Length << 32) | (uint)place;
                    keys[count] = stem.HashWithout(place, 1, _powers) ^ (marks * 0xD6E8FEB86659FD93);
                    owners[count++] = i;
                }
            }
        }

        Array.Sort(keys, owners, 0, count);
        for (var start = 0; start < count; )
        {
            var end = start + 1;
            while (end < count && keys[end] == keys[start])
            {
                end++;
            }

            Pair(owners.AsSpan(start..end));
            start = end;
        }
    }

    // Each with each other, or none where they are too many.
    private void Pair(ReadOnlySpan<int> stems)
    {
        if (stems.Length == 1)
        {
            return;
        }

        var all = 0;
        foreach (var stem in stems)
        {
            all += _stems[stem].Texts.Count;
        }

        for (var i = 0; i < stems.Length; i++)
        {
            _near[stems[i]] += all - _stems[stems[i]].Texts.Count;
            for (var j = i + 1; j < stems.Length && all <= Most + 1; j++)
            {
                _pairs.Add((stems[i], stems[j]));
            }
        }
    }

    // Stems that are another one with some characters in addition, in one place.
    private void FindAdditions()
    {
        var stemOf = new Dictionary<(ulong Hash, int Length), int>(_stems.Length);
        var lengths = new HashSet<int>();
        for (var i = 0; i < _stems.Length; i++)
        {
            _ = stemOf.TryAdd((_stems[i].Hash, _stems[i].Characters.Length), i);
            lengths.Add(_stems[i].Characters.Length);
        }

        var shorter = new List<int>();
        for (var i = 0; i < _stems.Length; i++)
        {
            shorter.Clear();
            var stem = _stems[i];
            var most = Math.Min(stem.Characters.Length, EditDistance.Allowed(stem.LongestText));
            for (var length = 1; length <= most; length++)
            {
                if (lengths.Contains(stem.Characters.Length - length))
                {
                    FindShorter(stem, length, stemOf, shorter);
                }
            }

            PairWith(i, shorter);
        }
    }

    private void FindShorter(
        TextStem stem,
        int length,
        Dictionary<(ulong Hash, int Length), int> stemOf,
        List<int> shorter
    )
    {
        var left = stem.Characters.Length - length;
        _steps.Add(left + 1);
        for (var start = 0; start <= left; start++)
        {
            // Of 干干部 it is the same which of both is left out.
            var isSameAsBefore =
                start > 0 && stem.Characters[start - 1] == stem.Characters[start + length - 1];
            if (
                !isSameAsBefore
                && !stem.IsTelling(start, length)
                && stemOf.TryGetValue((stem.HashWithout(start, length, _powers), left), out var found)
            )
            {
                shorter.Add(found);
            }
        }
    }

    private void PairWith(int longer, List<int> shorter)
    {
        foreach (var one in shorter)
        {
            _near[longer] += _stems[one].Texts.Count;
            _near[one] += _stems[longer].Texts.Count;
        }

        if (shorter.Count <= Most)
        {
            _pairs.AddRange(shorter.Select(one => (one, longer)));
        }
    }

    private List<(int Shorter, int Longer)> Compare()
    {
        var found = new List<(int Shorter, int Longer)>();
        for (var i = 0; i < _stems.Length; i++)
        {
            var texts = _stems[i].Texts;
            for (var j = 0; j < texts.Count && _near[i] <= Most; j++)
            {
                for (var k = j + 1; k < texts.Count; k++)
                {
                    Compare(texts[j], texts[k], found);
                }
            }
        }

        foreach (var (first, second) in _pairs)
        {
            if (_near[first] <= Most && _near[second] <= Most)
            {
                foreach (var one in _stems[first].Texts)
                {
                    foreach (var other in _stems[second].Texts)
                    {
                        Compare(one, other, found);
                    }
                }
            }
        }

        return found;
    }

    private void Compare(int first, int second, List<(int Shorter, int Longer)> found)
    {
        var (shorter, longer) =
            _texts[first].Length <= _texts[second].Length ? (first, second) : (second, first);
        var allowed = EditDistance.Allowed(_texts[longer].Length);
        _steps.Add(_texts[longer].Length);
        if (
            EditDistance.IsWithin(_texts[shorter], _texts[longer], allowed)
            && LikeNames.Compare(_texts[shorter], _texts[longer]) != NameLikeness.Different
        )
        {
            found.Add((shorter, longer));
        }
    }
}
