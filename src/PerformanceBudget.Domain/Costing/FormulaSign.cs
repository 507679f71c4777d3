namespace PerformanceBudget.Domain;

/// <summary>The signs of formulas in all the ways in which documents write them.</summary>
internal static class FormulaSign
{
    public const char None = '\0';
    public const char Plus = '+';
    public const char Minus = '-';
    public const char Times = '*';
    public const char Divide = '/';
    public const char EqualTo = '=';
    public const char Approximately = '≈';
    public const char Open = '(';
    public const char Close = ')';
    public const char Colon = ':';

    private const char MathematicalMinus = '\u2212';
    private const char SmallEqual = '\uFE66';
    private const char SmallPlus = '\uFE62';
    private const char SmallMinus = '\uFE63';
    private const char SmallAsterisk = '\uFE61';
    private const char AsteriskOperator = '\u2217';
    private const char DivisionSlash = '\u2215';
    private const char FractionSlash = '\u2044';

    /// <summary>
    /// The sign that the character at a position is; <see cref="None"/> for any other character and behind the
    /// end. An x is a sign only before a number.
    /// </summary>
    public static char At(ReadOnlySpan<char> text, int position)
    {
        if (position >= text.Length)
        {
            return None;
        }

        var c = CharacterWidth.Narrow(text[position]);
        return c switch
        {
            Plus or Minus or Times or Divide or EqualTo or Approximately or Open or Close or Colon => c,
            '[' or '{' or '【' => Open,
            ']' or '}' or '】' => Close,
            '×' or '✕' or '✖' or '╳' or '⨯' or AsteriskOperator or SmallAsterisk => Times,
            'x' or 'X' => IsBeforeNumber(text, position) ? Times : None,
            '÷' or DivisionSlash or FractionSlash => Divide,
            MathematicalMinus or SmallMinus => Minus,
            SmallPlus => Plus,
            SmallEqual or '→' or '⇒' => EqualTo,
            _ => MiddleDot.IsMiddleDot(c) ? Times : None,
        };
    }

    private static bool IsBeforeNumber(ReadOnlySpan<char> text, int position)
    {
        var next = Blank.SkipFrom(text, position + 1);
        return next < text.Length && char.IsAsciiDigit(CharacterWidth.Narrow(text[next]));
    }
}
