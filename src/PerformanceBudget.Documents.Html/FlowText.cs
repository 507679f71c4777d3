using System.Text;

namespace PerformanceBudget.Documents.Html;

/// <summary>Puts text together as a browser shows it: blanks collapse, and a line breaks only where the page says so.</summary>
internal sealed class FlowText
{
    private readonly StringBuilder _text = new();
    private bool _blank;

    /// <summary>Whether there is nothing but blanks.</summary>
    public bool IsBlank { get; private set; } = true;

    /// <summary>Adds text of the page.</summary>
    /// <param name="text">The text, its character references decoded.</param>
    /// <param name="preformatted">Whether its blanks and lines are to stay.</param>
    public void Add(string text, bool preformatted)
    {
        foreach (var character in text)
        {
            if (character is not (' ' or '\t' or '\n' or '\f' or '\r'))
            {
                AddBlank();
                _text.Append(character);
                IsBlank = IsBlank && char.IsWhiteSpace(character);
            }
            else if (preformatted)
            {
                _text.Append(character);
            }
            else
            {
                _blank = true;
            }
        }
    }

    /// <summary>Breaks the line.</summary>
    public void Break()
    {
        _blank = false;
        _text.Append('\n');
    }

    /// <summary>The text without blanks at its ends; what follows begins anew.</summary>
    public string Take()
    {
        var text = _text.ToString().Trim([' ', '\t', '\n', '\f', '\r']);
        _text.Clear();
        (_blank, IsBlank) = (false, true);
        return text;
    }

    private void AddBlank()
    {
        if (_blank && _text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append(' ');
        }

        _blank = false;
    }
}
