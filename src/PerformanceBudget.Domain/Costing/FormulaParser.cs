using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace PerformanceBudget.Domain;

/// <summary>Reads formulas, by recursive descent, into trees of nodes.</summary>
/// <remarks>
/// The grammar is in the documentation of formulas. Time is linear in the length of the text, and recursion
/// only follows parentheses, to <see cref="CostFormula.MaxDepth"/>. A method that gives null has said why in
/// <see cref="Error"/>.
/// </remarks>
internal ref partial struct FormulaParser
{
    // Most calculations have two factors, and then nothing has to be copied.
    private const int FewParts = 2;

    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private char _sign;
    private int _depth;
    private int _operands;
    private int _moneyOperands;
    private bool _isPrice;
    private SyntaxError _error;

    public FormulaParser(ReadOnlySpan<char> text) => _text = text;

    /// <summary>Where and why the text is no formula.</summary>
    public readonly SyntaxError Error => _error;

    /// <summary>The label before the calculation, empty where there is none.</summary>
    public ReadOnlySpan<char> Label { get; private set; }

    /// <summary>The result behind the equals sign, the default where there is none.</summary>
    public StatedResult Stated { get; private set; }

    /// <summary>Reads the whole text.</summary>
    /// <returns>The calculation, or null where <see cref="Error"/> says why it is no formula.</returns>
    public FormulaNode? Parse()
    {
        if (_text.Length > CostFormula.MaxLength)
        {
            _error = SyntaxError.TooLong(_text, CostFormula.MaxLength);
            return null;
        }

        if (TextInvariants.IndexOfForbidden(_text, linesAllowed: true) is var forbidden and >= 0)
        {
            _position = forbidden;
            return Fail(FormulaExpectation.Character);
        }

        if (!FormulaLabelScanner.TryScan(_text, ref _position, out var label))
        {
            return Fail(FormulaExpectation.ShortLabel);
        }

        Label = label;
        SkipBlanks();
        return ParseSum() is { } sum && ParseRest(sum) is { } root && TryParseEnd() ? root : null;
    }

    private FormulaNode? ParseSum()
    {
        if (ParseProduct() is not { } first)
        {
            return null;
        }

        if (_sign is not (FormulaSign.Plus or FormulaSign.Minus))
        {
            return first;
        }

        var terms = ImmutableArray.CreateBuilder<SumTerm>(FewParts);
        terms.Add(new SumTerm(first, isSubtracted: false));
        while (_sign is var sign and (FormulaSign.Plus or FormulaSign.Minus))
        {
            Advance();
            if (ParseProduct() is not { } term)
            {
                return null;
            }

            terms.Add(new SumTerm(term, isSubtracted: sign == FormulaSign.Minus));
        }

        return new SumNode(terms.DrainToImmutable());
    }

    private FormulaNode? ParseProduct()
    {
        if (ParseFactor() is not { } first)
        {
            return null;
        }

        if (_sign is not (FormulaSign.Times or FormulaSign.Divide))
        {
            return first;
        }

        var factors = ImmutableArray.CreateBuilder<ProductFactor>(FewParts);
        factors.Add(new ProductFactor(first, isDivisor: false));
        while (_sign is var sign and (FormulaSign.Times or FormulaSign.Divide))
        {
            Advance();
            if (ParseFactor() is not { } factor)
            {
                return null;
            }

            factors.Add(new ProductFactor(factor, isDivisor: sign == FormulaSign.Divide));
        }

        return new ProductNode(factors.DrainToImmutable());
    }

    private FormulaNode? ParseFactor() => _sign == FormulaSign.Open ? ParseParentheses() : ParseOperand();

    private FormulaNode? ParseParentheses()
    {
        if (++_depth > CostFormula.MaxDepth)
        {
            return Fail(FormulaExpectation.FlatParentheses);
        }

        var opening = _text[_position];
        Advance();
        if (ParseSum() is not { } sum)
        {
            return null;
        }

        if (_sign != FormulaSign.Close || !Brackets.ArePair(opening, _text[_position]))
        {
            return Fail(FormulaExpectation.OperatorOrParenthesis);
        }

        Advance();
        _depth--;
        return UnitScanner.IsWordAt(_text, _position) ? ParseUnitOf(sum) : sum;
    }

    // (300+200)元/人
    [MethodImpl(MethodImplOptions.NoInlining)]
    private FormulaNode? ParseUnitOf(FormulaNode node)
    {
        var start = _position;
        var factors = new UnitFactors();
        if (
            !UnitScanner.TryScan(_text, ref _position, ref factors, out _error)
            || UnitTable.Of(in factors) is not { IsUnderstood: true } unit
            || BracketUnit.Give(node, unit) is not { } counted
        )
        {
            _position = start;
            return Fail(FormulaExpectation.Operator);
        }

        _moneyOperands += unit.MoneyExponent == 0 ? 0 : 1;
        SkipBlanks();
        return counted;
    }

    private FormulaNode? ParseOperand()
    {
        if (!IsNumber() && !FormulaLabelScanner.TrySkip(_text, ref _position))
        {
            return Fail(FormulaExpectation.Factor);
        }

        if (++_operands > CostFormula.MaxOperands)
        {
            return Fail(FormulaExpectation.FewOperands);
        }

        if (!TryScanQuantity(out var quantity))
        {
            return null;
        }

        _moneyOperands += quantity.Unit.MoneyExponent == 0 ? 0 : 1;
        _isPrice = quantity.Unit.IsPrice;
        return new QuantityNode(quantity);
    }

    private bool TryScanQuantity(out Quantity quantity)
    {
        var isScanned = QuantityScanner.TryScan(_text, ref _position, out quantity, out _error);
        SkipBlanks();
        return isScanned;
    }

    private FormulaNode? Fail(BilingualText expected)
    {
        _error = new SyntaxError(_position, expected);
        return null;
    }

    private void Advance()
    {
        _position++;
        SkipBlanks();
    }

    // Moves to what is next, and looks at it once for everybody who asks.
    private void SkipBlanks()
    {
        _position = Blank.SkipFrom(_text, _position);
        _sign = FormulaSign.At(_text, _position);
    }

    private readonly bool IsNumber() =>
        IsDigit()
        || (
            _position < _text.Length
            && (_text[_position] == '每' || AmountScanner.IsCurrencySign(_text[_position]))
        );

    private readonly bool IsDigit() =>
        _position < _text.Length && char.IsAsciiDigit(CharacterWidth.Narrow(_text[_position]));
}
