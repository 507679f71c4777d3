namespace PerformanceBudget.Domain;

/// <content>What stands before and behind the calculation: the label and the stated result.</content>
internal ref partial struct FormulaParser<TSink, TPart>
{
    // The label is everything before the colon, or the words before the first number. A label that contains
    // a calculation of its own, or a mark that ends a sentence, is prose.
    private bool TryScanLabel()
    {
        SkipBlanks();
        var start = _position;
        var colon = _text.IndexOfAny(':', '：') < 0 ? -1 : FindColon(start);
        if (colon < 0 && IsDigitAt(start))
        {
            return true;
        }

        return TryScanLabel(start, colon);
    }

    private bool TryScanLabel(int start, int colon)
    {
        _position = colon < 0 ? start : Blank.SkipFrom(_text, colon + 1);
        SkipWords();
        _sign = FormulaSign.At(_text, _position);

        var label = Blank.Trim(_text[start.._position]);
        if (label.Length > 0 && FormulaSign.At(label, label.Length - 1) == FormulaSign.Colon)
        {
            label = Blank.TrimEnd(label[..^1]);
        }

        if (label.Length > CostFormula.MaxLabelLength)
        {
            _position = start + CostFormula.MaxLabelLength;
            return Fail(FormulaExpectation.ShortLabel);
        }

        Label = label;
        return true;
    }

    private readonly int FindColon(int start)
    {
        for (var i = start; i < _text.Length; i++)
        {
            var c = _text[i];
            switch (FormulaSign.At(_text, i))
            {
                case FormulaSign.Colon:
                    return i;

                case FormulaSign.Times when MiddleDot.IsMiddleDot(c):
                case FormulaSign.Minus:
                case FormulaSign.Divide when c != '÷':
                case FormulaSign.Open:
                case FormulaSign.Close:
                    continue;

                case FormulaSign.None
                    when char.IsLetterOrDigit(c) || Blank.IsBlank(c) || IsLabelMark(c) || c == '.':
                    continue;

                default:
                    return -1;
            }
        }

        return -1;
    }

    private void SkipWords()
    {
        var i = _position;
        while (i < _text.Length)
        {
            var c = _text[i];
            if (c == '每')
            {
                var factors = new UnitFactors();
                var next = i;
                if (UnitScanner.TryScanPrefix(_text, ref next, ref factors))
                {
                    break;
                }

                i = Math.Max(next, i + 1);
            }
            else if (FormulaSign.At(_text, i) == FormulaSign.Open)
            {
                var close = SkipLetters(i + 1);
                if (FormulaSign.At(_text, close) != FormulaSign.Close || close == i + 1)
                {
                    break;
                }

                i = close + 1;
            }
            else if (FormulaSign.At(_text, i) == FormulaSign.None && IsLabelCharacter(c))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        _position = i;
    }

    private readonly int SkipLetters(int position)
    {
        while (
            position < _text.Length
            && FormulaSign.At(_text, position) == FormulaSign.None
            && IsLabelCharacter(_text[position])
        )
        {
            position++;
        }

        return position;
    }

    private bool TryParseStated()
    {
        var isApproximate = false;
        if (_sign is var sign and (FormulaSign.EqualTo or FormulaSign.About))
        {
            isApproximate = sign == FormulaSign.About;
            Advance();
        }

        isApproximate |= TrySkipAbout();
        var isNegative = _sign == FormulaSign.Minus;
        if (isNegative)
        {
            Advance();
        }

        if (ScanQuantity(out var number) is not { } unit)
        {
            return false;
        }

        var figure = number.ToDecimal();
        _stated = new StatedResult(new Quantity(isNegative ? -figure : figure, unit), isApproximate);
        return true;
    }

    private bool TryParseEnd()
    {
        if (_position < _text.Length && IsEndMark(_text[_position]))
        {
            Advance();
        }

        return _position == _text.Length
            || Fail(_stated.IsNone ? FormulaExpectation.Operator : FormulaExpectation.End);
    }

    private bool TrySkipAbout()
    {
        if (_sign != FormulaSign.None || IsDigitAt(_position))
        {
            return false;
        }

        var length = _text[_position..] switch
        {
            ['大', '约', ..] or ['约', '为', ..] => 2,
            ['约', ..] => 1,
            _ => 0,
        };
        if (length == 0)
        {
            return false;
        }

        _position += length;
        SkipBlanks();
        return true;
    }

    private static bool IsEndMark(char c) => c is '。' or '；' or ';';

    private static bool IsLabelCharacter(char c) => char.IsLetter(c) || Blank.IsBlank(c) || IsLabelMark(c);

    private static bool IsLabelMark(char c) =>
        c is '、' or '《' or '》' or '“' or '”' or '"' or '‘' or '’' or '&' or '#';
}
