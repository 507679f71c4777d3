namespace PerformanceBudget.Domain.Review;

/// <summary>Some characters, so roughly that a character which is none of them may seem to be one, and never the other way round.</summary>
internal readonly struct CharacterSet
{
    // A bit for each of the ten low bits of a character.
    private const int Words = 16;

    private readonly ulong[] _bits;

    public CharacterSet(IEnumerable<char> characters)
    {
        _bits = new ulong[Words];
        foreach (var c in characters)
        {
            _bits[(c >> 6) % Words] |= 1UL << c;
        }
    }

    public bool MayContain(char c) => ((_bits[(c >> 6) % Words] >> c) & 1) != 0;
}
