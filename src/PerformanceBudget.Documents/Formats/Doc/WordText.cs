using System.Text;

namespace PerformanceBudget.Documents;

/// <summary>The text of a paragraph while its characters come, as a person sees it.</summary>
internal sealed class WordText
{
    private const char LineBreak = '\v';
    private const char ColumnBreak = '\u000E';
    private const char FieldBegin = '\u0013';
    private const char FieldResult = '\u0014';
    private const char FieldEnd = '\u0015';
    private const char NonBreakingHyphen = '\u001E';

    private readonly StringBuilder _text = new();

    /// <summary>The fields that are open in the paragraph, each true once its result has begun.</summary>
    private readonly Stack<bool> _fields = new();

    private int _formulas;

    /// <summary>Adds a character. Of a field its result is seen, and not its formula; marks of pictures and notes are left out.</summary>
    public void Add(char character, WordRun run)
    {
        switch (character)
        {
            case FieldBegin:
                _fields.Push(false);
                _formulas++;
                break;
            case FieldResult when _fields.Count > 0:
                EndField();
                _fields.Push(true);
                break;
            case FieldEnd when _fields.Count > 0:
                EndField();
                break;
            case var _ when run.IsHidden || _formulas > 0:
                break;
            case LineBreak or ColumnBreak:
                _text.Append('\n');
                break;
            case NonBreakingHyphen:
                _text.Append('-');
                break;
            case '\t' or >= ' ':
                _text.Append(
                    run.Symbol ?? (run.Font is null ? character : SymbolFonts.Map(character, run.Font))
                );
                break;
        }
    }

    /// <summary>The text so far; what follows begins anew.</summary>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        _fields.Clear();
        _formulas = 0;
        return text;
    }

    private void EndField() => _formulas -= _fields.Pop() ? 0 : 1;
}
