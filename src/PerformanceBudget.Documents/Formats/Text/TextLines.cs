using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Goes through the lines of a text. A page that ends within a line ends the line too.</summary>
/// <param name="text">The text. Lines end with <c>\n</c>, <c>\r\n</c> or <c>\r</c>, and pages with a form feed.</param>
internal ref struct TextLines(string text)
{
    private int _next;
    private int _startOfLine;
    private int _line = 1;
    private int _pagesEnded;

    /// <summary>The line, without its end.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Where it begins.</summary>
    public TextPosition Position { get; private set; }

    /// <summary>The page that it stands on, from 1.</summary>
    public int Page { get; private set; }

    public bool MoveNext()
    {
        if (_next >= text.Length)
        {
            return false;
        }

        var rest = text.AsSpan(_next);

        Position = new TextPosition(_line, _next - _startOfLine + 1);
        Page = _pagesEnded + 1;
        var length = rest.IndexOfAny('\n', '\r', '\f');
        Current = length < 0 ? rest : rest[..length];
        _next += Current.Length;
        End(rest[Current.Length..]);
        return true;
    }

    private void End(ReadOnlySpan<char> rest)
    {
        if (rest is ['\f', ..])
        {
            _next++;
            _pagesEnded++;
            return;
        }

        _next += rest is ['\r', '\n', ..] ? 2 : 1;
        _line++;
        _startOfLine = _next;
    }
}
