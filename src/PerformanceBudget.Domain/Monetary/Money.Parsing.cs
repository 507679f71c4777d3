using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

// One reader stands behind every Parse and TryParse. The provider is part of the .NET interfaces and is
// ignored: text means the same everywhere.
public readonly partial struct Money
{
    /// <summary>Reads an amount in any of the forms that budget documents use.</summary>
    /// <remarks>
    /// <para>
    /// Figures: <c>667800.00</c>, <c>667,800.00</c>, <c>667,800.00元</c>, <c>66.78万元</c>, <c>7.50万</c>,
    /// <c>0.5亿元</c>, each with <c>¥</c> or <c>￥</c> or a sign before it. Digits and punctuation may be
    /// full-width, blanks may stand between the parts, commas have to separate groups of three. Without a
    /// unit the amount is in yuan. 3亿5000万元, 5千元, 10000元整 and 3元5角 are read as well. Trailing zeros beyond the fen do not matter.
    /// </para>
    /// <para>
    /// Chinese capitals as 支付结算办法 writes them: <c>陆拾陆万柒仟捌佰元整</c>, <c>叁佰贰拾伍元零肆分</c>, with
    /// <c>人民币</c> or <c>负</c> before them. Where the rule leaves a <c>零</c> or <c>整</c> to the writer, both
    /// ways are read; a 零 that the rule demands or forbids has to be right.
    /// </para>
    /// </remarks>
    /// <param name="s">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="s"/> is no amount, or one finer than a fen, or its number has more than 28 digits.
    /// The message says where, what was found and what was expected.
    /// </exception>
    /// <exception cref="OverflowException">The amount is out of range.</exception>
    public static Money Parse(string s) => Parse(Guard.Against.Null(s).AsSpan(), provider: null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    public static Money Parse(string s, IFormatProvider? provider) =>
        Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    public static Money Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryRead(s, out var money, out var error) ? money : throw error.ToException(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The text in UTF-8. Positions in messages count UTF-16 characters.</param>
    /// <param name="provider">Ignored.</param>
    public static Money Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
    {
        using var text = new TranscodedText(utf8Text, stackalloc char[TranscodedText.StackLength]);
        return text.IsValid
            ? Parse(text.Characters, provider)
            : throw new AmountTextError(AmountTextErrorKind.InvalidUtf8, text.Characters.Length).ToException(
                text.Characters
            );
    }

    /// <summary>Reads an amount, and says whether there is one. See <see cref="Parse(string)"/>.</summary>
    /// <param name="s">The text, or null, which is no amount.</param>
    /// <param name="result">The amount; <see cref="Zero"/> where the result is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out Money result) =>
        TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    /// <param name="s">The text, or null, which is no amount.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The amount; <see cref="Zero"/> where the result is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Money result) =>
        TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The amount; <see cref="Zero"/> where the result is false.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Money result) =>
        TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, out Money)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The amount; <see cref="Zero"/> where the result is false.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Money result)
    {
        result = Zero;
        using var text = new TranscodedText(utf8Text, stackalloc char[TranscodedText.StackLength]);
        return text.IsValid && TryRead(text.Characters, out result, out _);
    }

    private static bool TryRead(ReadOnlySpan<char> text, out Money money, out AmountTextError error)
    {
        money = Zero;
        var position = Blank.SkipFrom(text, 0);
        if (position < text.Length && AmountScanner.IsStart(text[position]))
        {
            return TryReadFigures(text, position, out money, out error);
        }

        if (position < text.Length && ChineseCapitals.IsStart(text[position]))
        {
            var capitals = Blank.TrimEnd(text[position..]);
            var isRead = ChineseCapitals.TryRead(capitals, out var fen, out error);
            error = error.ShiftedBy(position);
            money = new Money(fen);
            return isRead;
        }

        error = new AmountTextError(AmountTextErrorKind.AmountExpected, position);
        return false;
    }

    private static bool TryReadFigures(
        ReadOnlySpan<char> text,
        int position,
        out Money money,
        out AmountTextError error
    )
    {
        money = Zero;
        if (!AmountScanner.TryScan(text, ref position, out var figures, out error))
        {
            return false;
        }

        if (position < text.Length)
        {
            var kind = figures.Unit is null
                ? AmountTextErrorKind.UnitOrEndExpected
                : AmountTextErrorKind.EndExpected;
            error = new AmountTextError(kind, position);
            return false;
        }

        var problem = CountFen(figures.Number, figures.Unit ?? AmountUnit.Yuan, out money);
        error = new AmountTextError(problem, figures.NumberPosition);
        return problem == AmountTextErrorKind.None;
    }
}
