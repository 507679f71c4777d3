namespace PerformanceBudget.Documents;

/// <summary>Takes the code of a number format apart: <c>#,##0.00;[Red]-#,##0.00</c>.</summary>
internal ref struct NumberFormatScanner(string code)
{
    private static readonly string[] GeneralWords = [BuiltInNumberFormats.General, "G/通用格式"];
    private static readonly string[] HalfDayWords = ["AM/PM", "A/P", "上午/下午"];

    private readonly string _code = code;
    private int _at;

    /// <summary>The sections, at most four: for numbers above zero, below zero, zero, and for texts.</summary>
    public static List<NumberFormatSection> Scan(string code)
    {
        var scanner = new NumberFormatScanner(code);
        var sections = new List<NumberFormatSection>();
        do
        {
            sections.Add(scanner.ScanSection());
        } while (scanner._at++ < code.Length);

        return sections;
    }

    private NumberFormatSection ScanSection()
    {
        var tokens = new List<NumberToken>();
        NumberCondition? condition = null;
        while (_at < _code.Length && _code[_at] != ';')
        {
            switch (_code[_at])
            {
                case '"':
                    tokens.Add(new(NumberTokenKind.Literal, TakeTo('"')));
                    break;
                case '\\' or '!':
                    tokens.Add(new(NumberTokenKind.Literal, Take(2)[1..]));
                    break;
                case '_':
                    _ = Take(2);
                    tokens.Add(new(NumberTokenKind.Literal, " "));
                    break;
                case '*':
                    _ = Take(2);
                    break;
                case '[':
                    var mark = TakeTo(']');
                    condition = NumberCondition.TryParse(mark) ?? condition;
                    if (BuiltInNumberFormats.CodeOf(mark) is { } systemCode)
                    {
                        _at = Math.Max(_at, _code.IndexOf(';', _at) is >= 0 and var end ? end : _code.Length);
                        return Scan(systemCode)[0];
                    }

                    AddMark(tokens, mark);
                    break;
                default:
                    tokens.Add(TakeToken());
                    break;
            }
        }

        return new NumberFormatSection(tokens, condition);
    }

    private NumberToken TakeToken()
    {
        foreach (var word in GeneralWords)
        {
            if (IsNext(word))
            {
                return new(NumberTokenKind.General, Take(word.Length));
            }
        }

        foreach (var word in HalfDayWords)
        {
            if (IsNext(word))
            {
                return new(NumberTokenKind.HalfDay, Take(word.Length));
            }
        }

        if (IsNext("E+") || IsNext("E-"))
        {
            return new(NumberTokenKind.Exponent, Take(2));
        }

        var letter = char.ToLowerInvariant(_code[_at]);
        var kind = letter switch
        {
            '0' or '#' or '?' => NumberTokenKind.Digit,
            '.' => NumberTokenKind.Point,
            ',' => NumberTokenKind.Comma,
            '%' => NumberTokenKind.Percent,
            '/' => NumberTokenKind.Slash,
            '@' => NumberTokenKind.Text,
            'y' or 'e' => NumberTokenKind.Year,
            'm' => NumberTokenKind.Month,
            'd' => NumberTokenKind.Day,
            'h' => NumberTokenKind.Hour,
            's' => NumberTokenKind.Second,
            'a' when IsNext("aaa") => NumberTokenKind.Weekday,
            _ => NumberTokenKind.Literal,
        };
        return new(kind, kind >= NumberTokenKind.Year ? TakeRun().ToLowerInvariant() : Take(1));
    }

    private static void AddMark(List<NumberToken> tokens, string mark)
    {
        if (mark.StartsWith('$'))
        {
            var end = mark.IndexOf('-', StringComparison.Ordinal);
            tokens.Add(new(NumberTokenKind.Literal, end < 0 ? mark[1..] : mark[1..end]));
        }
        else if (
            mark.Length > 0
            && mark.AsSpan().Trim(mark[0]).IsEmpty
            && mark[0] is 'h' or 'm' or 's' or 'H' or 'M' or 'S'
        )
        {
            tokens.Add(new(NumberTokenKind.Elapsed, mark.ToLowerInvariant()));
        }
    }

    private readonly bool IsNext(string word) =>
        string.Compare(_code, _at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private string Take(int length)
    {
        var start = _at;
        _at = Math.Min(_code.Length, _at + length);
        return _code[start.._at];
    }

    private string TakeRun()
    {
        var start = _at;
        while (_at < _code.Length && char.ToLowerInvariant(_code[_at]) == char.ToLowerInvariant(_code[start]))
        {
            _at++;
        }

        return _code[start.._at];
    }

    /// <summary>What stands between the mark here and the next one like it, or the end.</summary>
    private string TakeTo(char mark)
    {
        var start = ++_at;
        var end = start <= _code.Length ? _code.IndexOf(mark, start) : -1;
        end = end < 0 ? _code.Length : end;
        _at = Math.Min(_code.Length, end + 1);
        return _code[start..end];
    }
}
