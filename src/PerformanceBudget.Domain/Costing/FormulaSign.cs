using System.Runtime.CompilerServices;

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
    public const char About = '≈';
    public const char Open = '(';
    public const char Close = ')';
    public const char Colon = ':';

    // All of these come before the 64th character, so that a bit for each tells them from digits.
    private const int HalfWidthEnd = 64;
    private const ulong HalfWidth =
        (1UL << Plus)
        | (1UL << Minus)
        | (1UL << Times)
        | (1UL << Divide)
        | (1UL << EqualTo)
        | (1UL << Open)
        | (1UL << Close)
        | (1UL << Colon);

    private const char MathematicalMinus = '\u2212';
    private const char SmallEqual = '\uFE66';
    private const char DivisionSlash = '\u2215';

    /// <summary>
    /// The sign or <see cref="None"/> where the character is one of those from ( to =: the digits and all half-width
    /// signs, and no blank.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryAtHalfWidth(ReadOnlySpan<char> text, int position, out char sign)
    {
        sign = None;
        if ((uint)position >= (uint)text.Length || (uint)(text[position] - Open) > EqualTo - Open)
        {
            return false;
        }

        var c = text[position];
        if (((HalfWidth >> c) & 1) != 0)
        {
            sign = c;
        }

        return true;
    }

    /// <summary>The sign that a character is, or <see cref="None"/>. An x is one only before a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char At(ReadOnlySpan<char> text, int position)
    {
        if ((uint)position >= (uint)text.Length)
        {
            return None;
        }

        var c = text[position];
        if (c < HalfWidthEnd)
        {
            return ((HalfWidth >> c) & 1) == 0 ? None : c;
        }

        return CharacterWidth.IsIdeograph(c) ? None
            : c == '×' ? Times
            : RareAt(text, position);
    }

    private static char RareAt(ReadOnlySpan<char> text, int position)
    {
        var c = CharacterWidth.Narrow(text[position]);
        return c switch
        {
            '+' or '-' or '*' or '/' or '=' or '(' or ')' or ':' or About => c,
            '✕' or '✖' => Times,
            'x' or 'X' => IsBeforeNumber(text, position) ? Times : None,
            '÷' or DivisionSlash => Divide,
            MathematicalMinus => Minus,
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
