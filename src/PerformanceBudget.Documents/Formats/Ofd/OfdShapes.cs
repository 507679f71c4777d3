using System.Text;

namespace PerformanceBudget.Documents;

/// <summary>The shapes of a run of letters, each of which has a place: mostly one for each letter.</summary>
/// <remarks>Letters that are drawn as one shape come together; of those that are drawn as several, the further shapes have no letter.</remarks>
internal ref struct OfdShapes(OfdCode code)
{
    private ReadOnlySpan<char> _rest = code.Text;
    private int _position;
    private int _group;
    private int _furtherShapes;

    /// <summary>Whether the shape is the last.</summary>
    public readonly bool IsLast => _rest.IsEmpty && _furtherShapes == 0;

    /// <summary>Goes on to the next shape; false at the end.</summary>
    /// <param name="letters">The letters that it shows; none where the shape before it showed them.</param>
    public bool Next(out ReadOnlySpan<char> letters)
    {
        letters = default;
        if (_furtherShapes > 0)
        {
            _furtherShapes--;
            return true;
        }

        if (_rest.IsEmpty)
        {
            return false;
        }

        letters = Take(NextGroup());
        return true;
    }

    /// <summary>How many letters belong to the next shape.</summary>
    private int NextGroup()
    {
        while (_group < code.Groups.Count && code.Groups[_group].Position < _position)
        {
            _group++;
        }

        if (_group == code.Groups.Count || code.Groups[_group].Position > _position)
        {
            return 1;
        }

        _furtherShapes = code.Groups[_group].Shapes - 1;
        return code.Groups[_group].Letters;
    }

    private ReadOnlySpan<char> Take(int letters)
    {
        var length = 0;
        for (; letters > 0 && length < _rest.Length; letters--)
        {
            _ = Rune.DecodeFromUtf16(_rest[length..], out _, out var taken);
            length += taken;
            _position++;
        }

        var text = _rest[..length];
        _rest = _rest[length..];
        return text;
    }
}
