using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PerformanceBudget.Domain;

/// <summary>Reads formulas. What it makes of them is up to its sink, so that there is one grammar.</summary>
/// <remarks>
/// The grammar is in the documentation of formulas. Time is linear in the length of the text, and recursion
/// only follows parentheses, to <see cref="CostFormula.MaxDepth"/>.
/// </remarks>
internal ref partial struct FormulaParser<TSink, TPart>
    where TSink : struct, IFormulaSink<TPart>
    where TPart : struct
{
    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private char _sign;
    private int _depth;
    private int _operands;
    private int _moneyOperands;
    private bool _isPrice;
    private StatedResult _stated;
    private SyntaxError _error;

    public FormulaParser(ReadOnlySpan<char> text) => _text = text;

    public readonly SyntaxError Error => _error;

    /// <summary>The label before the calculation, empty where there is none.</summary>
    public ReadOnlySpan<char> Label { get; private set; }

    /// <summary>The result behind the equals sign, the default where there is none.</summary>
    [UnscopedRef]
    public readonly ref readonly StatedResult Stated => ref _stated;

    /// <summary>Reads the whole text.</summary>
    /// <returns>False where <see cref="Error"/> says why it is no formula.</returns>
    public bool TryParse(out TPart root)
    {
        root = default;
        if (_text.Length > CostFormula.MaxLength)
        {
            _error = SyntaxError.TooLong(_text, CostFormula.MaxLength);
            return false;
        }

        return TryScanLabel() && TryParseSum(out root) && TryParseRest(ref root) && TryParseEnd();
    }

    private bool TryParseSum(out TPart sum)
    {
        if (!TryParseProduct(out sum))
        {
            return false;
        }

        return _sign is not (FormulaSign.Plus or FormulaSign.Minus) || TryParseTerms(ref sum);
    }

    // A part takes room that a calculation of a single product does not have to clear.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryParseTerms(ref TPart sum)
    {
        do
        {
            var isSubtracted = _sign == FormulaSign.Minus;
            Advance();
            if (!TryParseProduct(out var term))
            {
                return false;
            }

            TSink.Add(ref sum, in term, isSubtracted);
        } while (_sign is FormulaSign.Plus or FormulaSign.Minus);

        TSink.EndSum(ref sum);
        return true;
    }

    private bool TryParseProduct(out TPart product)
    {
        if (!TryParseFactor(out product))
        {
            return false;
        }

        var hasFactors = false;
        while (_sign is var sign and (FormulaSign.Times or FormulaSign.Divide))
        {
            Advance();
            if (!TryMultiply(ref product, isDivisor: sign == FormulaSign.Divide))
            {
                return false;
            }

            hasFactors = true;
        }

        if (hasFactors)
        {
            TSink.EndProduct(ref product);
        }

        return true;
    }

    private bool TryParseFactor(out TPart factor)
    {
        if (_sign == FormulaSign.Open)
        {
            return TryParseParentheses(out factor);
        }

        if (ScanOperand(out var number) is not { } unit)
        {
            factor = default;
            return false;
        }

        TSink.Operand(number, unit, out factor);
        return true;
    }

    private bool TryMultiply(ref TPart product, bool isDivisor)
    {
        if (_sign == FormulaSign.Open)
        {
            return TryMultiplyParentheses(ref product, isDivisor);
        }

        if (ScanOperand(out var number) is not { } unit)
        {
            return false;
        }

        TSink.Multiply(ref product, number, unit, isDivisor);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryMultiplyParentheses(ref TPart product, bool isDivisor)
    {
        if (!TryParseParentheses(out var factor))
        {
            return false;
        }

        TSink.Multiply(ref product, in factor, isDivisor);
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryParseParentheses(out TPart sum)
    {
        sum = default;
        if (++_depth > CostFormula.MaxDepth)
        {
            return Fail(FormulaExpectation.FlatParentheses);
        }

        Advance();
        if (!TryParseSum(out sum))
        {
            return false;
        }

        if (_sign != FormulaSign.Close)
        {
            return Fail(FormulaExpectation.OperatorOrParenthesis);
        }

        Advance();
        _depth--;
        return true;
    }

    private Unit? ScanOperand(out WrittenNumber number)
    {
        var start = _position;
        if (++_operands > CostFormula.MaxOperands)
        {
            number = default;
            _ = Fail(IsQuantityAt(start) ? FormulaExpectation.FewOperands : FormulaExpectation.Factor);
            return null;
        }

        if (ScanQuantity(out number) is not { } unit)
        {
            _ = IsQuantityAt(start) || Fail(FormulaExpectation.Factor);
            return null;
        }

        _moneyOperands += unit.MoneyExponent == 0 ? 0 : 1;
        _isPrice = unit.IsPrice;
        return unit;
    }

    // The innermost loops of reading, once in the code and with all registers to themselves.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Unit? ScanQuantity(out WrittenNumber number)
    {
        var unit = QuantityScanner.Scan(_text, ref _position, out number, out _error);
        SkipBlanks();
        return unit;
    }

    // A table's row without signs, "3000元/天 2天 6000元", reads as price × count = amount. The units have to say
    // so; anything else without signs stays refused.
    private bool TryParseRow(ref TPart price)
    {
        if (!TryParseProduct(out var count))
        {
            return false;
        }

        if (_moneyOperands != 1)
        {
            return Fail(FormulaExpectation.Operator);
        }

        TSink.Multiply(ref price, in count, isDivisor: false);
        TSink.EndProduct(ref price);
        var amount = _position;
        if (IsSetOffQuantityAt(amount) && TryParseStated() && _stated.Quantity.Unit.IsAmount)
        {
            return true;
        }

        _position = amount;
        return Fail(FormulaExpectation.Amount);
    }

    private bool TryParseRest(ref TPart root)
    {
        if (_operands == 1 && _isPrice && IsSetOffQuantityAt(_position))
        {
            return TryParseRow(ref root);
        }

        var isStated = _sign is FormulaSign.EqualTo or FormulaSign.About;
        if (_operands > 1)
        {
            return !isStated || TryParseStated();
        }

        var isEnd = isStated || _position == _text.Length || IsEndMark(_text[_position]);
        return Fail(isEnd ? FormulaExpectation.Calculation : FormulaExpectation.Operator);
    }

    private bool Fail(BilingualText expected)
    {
        _error = new SyntaxError(_position, expected);
        return false;
    }

    private void Advance()
    {
        _position++;
        SkipBlanks();
    }

    // Moves to what is next, and looks at it once for everybody who asks.
    private void SkipBlanks()
    {
        var text = _text;
        var position = _position;
        if (!FormulaSign.TryAtHalfWidth(text, position, out _sign))
        {
            position = Blank.SkipFrom(text, position);
            _position = position;
            _sign = FormulaSign.At(text, position);
        }
    }

    private readonly bool IsQuantityAt(int position) =>
        position < _text.Length && (IsDigitAt(position) || _text[position] == '每');

    private readonly bool IsSetOffQuantityAt(int position) =>
        position > 0 && Blank.IsBlank(_text[position - 1]) && IsDigitAt(position);

    private readonly bool IsDigitAt(int position) =>
        position < _text.Length && char.IsAsciiDigit(CharacterWidth.Narrow(_text[position]));
}
