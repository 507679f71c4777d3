namespace PerformanceBudget.Domain.Review;

/// <summary>What is left of names without their fillers, and which of the names these are.</summary>
/// <remarks>Any part of it can be left out of its hash without going over the rest, so that every such part can be tried.</remarks>
internal sealed class TextStem
{
    private const ulong Base = 0x9E3779B97F4A7C15;

    private readonly List<int> _texts = new(1);

    // The hash of so many characters at the start, and how many of these are telling.
    private readonly ulong[] _hashes;
    private readonly int[] _telling;

    public TextStem(string characters)
    {
        Characters = characters;
        _hashes = new ulong[characters.Length + 1];
        _telling = new int[characters.Length + 1];
        for (var i = 0; i < characters.Length; i++)
        {
            _hashes[i + 1] = unchecked((_hashes[i] * Base) + characters[i] + 1);
            _telling[i + 1] = _telling[i] + (LikeNames.IsTelling(characters[i]) ? 1 : 0);
        }
    }

    /// <summary>The characters.</summary>
    public string Characters { get; }

    /// <summary>The names that have this stem.</summary>
    public IReadOnlyList<int> Texts => _texts;

    /// <summary>The length of the longest of these names.</summary>
    public int LongestText { get; private set; }

    /// <summary>The hash of all of it, the same in each process.</summary>
    public ulong Hash => _hashes[^1];

    /// <summary>Takes a name that has this stem.</summary>
    public void Add(int text, int length)
    {
        _texts.Add(text);
        LongestText = Math.Max(LongestText, length);
    }

    /// <summary>Whether there is a telling character in a part.</summary>
    public bool IsTelling(int start, int length) => _telling[start + length] > _telling[start];

    /// <summary>The hash of what is left without a part.</summary>
    /// <param name="start">Where the part starts.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="powers">The powers of the base, as many as the stem is long.</param>
    public ulong HashWithout(int start, int length, ulong[] powers)
    {
        var end = start + length;
        var behind = unchecked(Hash - (_hashes[end] * powers[Characters.Length - end]));
        return unchecked((_hashes[start] * powers[Characters.Length - end]) + behind);
    }

    /// <summary>The powers of the base up to one.</summary>
    public static ulong[] PowersTo(int exponent)
    {
        var powers = new ulong[exponent + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = unchecked(powers[i - 1] * Base);
        }

        return powers;
    }
}
