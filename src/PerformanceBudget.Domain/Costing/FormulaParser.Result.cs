namespace PerformanceBudget.Domain;

// What stands behind a calculation: its stated result, and the end.
internal ref partial struct FormulaParser
{
    // What stands behind the calculation: the stated result, or what makes a row of a table of a single price.
    private FormulaNode? ParseRest(FormulaNode root)
    {
        if (_operands == 1 && _isPrice && IsSetOffQuantity())
        {
            return ParseRow(root);
        }

        var isStated = _sign is FormulaSign.EqualTo or FormulaSign.Approximately;
        if (_operands > 1)
        {
            return !isStated || TryParseStated() ? root : null;
        }

        return Fail(
            isStated || IsEndOrEndMark() ? FormulaExpectation.Calculation : FormulaExpectation.Operator
        );
    }

    // A table's row without signs, "3000元/天 2天 6000元", reads as price × count = amount. The units have to say
    // so; anything else without signs stays refused.
    private FormulaNode? ParseRow(FormulaNode price)
    {
        if (ParseProduct() is not { } count)
        {
            return null;
        }

        if (_moneyOperands != 1)
        {
            return Fail(FormulaExpectation.Operator);
        }

        var amount = _position;
        if (IsSetOffQuantity() && TryParseStated() && Stated.Quantity.Unit.IsAmount)
        {
            return new ProductNode([
                new ProductFactor(price, isDivisor: false),
                new ProductFactor(count, isDivisor: false),
            ]);
        }

        _position = amount;
        return Fail(FormulaExpectation.Amount);
    }

    private bool TryParseStated()
    {
        var isApproximate = _sign == FormulaSign.Approximately;
        if (isApproximate || _sign == FormulaSign.EqualTo)
        {
            Advance();
        }

        isApproximate |= TrySkipAbout();
        var isNegative = _sign == FormulaSign.Minus;
        if (isNegative)
        {
            Advance();
        }

        if (!TryScanCapitals(out var quantity) && !TryScanQuantity(out quantity))
        {
            return false;
        }

        Stated = new StatedResult(isNegative ? -quantity : quantity, isApproximate);
        return true;
    }

    // 壹万贰仟元整
    private bool TryScanCapitals(out Quantity quantity)
    {
        quantity = default;
        if (IsDigit())
        {
            return false;
        }

        var length = ChineseCapitals.LengthAt(_text[_position..]);
        var isRead = ChineseCapitals.TryRead(_text.Slice(_position, length), out var fen, out _);
        if (isRead)
        {
            quantity = Quantity.FromMoney(Money.FromFen(fen));
            _position += length;
            SkipBlanks();
        }

        return isRead;
    }

    private bool TrySkipAbout()
    {
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

    private bool TryParseEnd()
    {
        while (_position < _text.Length && IsEndOrEndMark())
        {
            Advance();
        }

        if (_position < _text.Length)
        {
            Fail(Stated.IsNone ? FormulaExpectation.Operator : FormulaExpectation.End);
            return false;
        }

        return true;
    }

    private readonly bool IsEndOrEndMark() =>
        _position == _text.Length || _text[_position] is '。' or '；' or ';';

    private readonly bool IsSetOffQuantity() =>
        _position > 0 && Blank.IsBlank(_text[_position - 1]) && IsDigit();
}
