using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <content>Reading of text.</content>
public readonly partial struct StatedAmount
{
    private const string ApproximateMark = "约";
    private const string BehindMark = "左右";

    /// <summary>Reads an amount as documents state it.</summary>
    /// <remarks>
    /// <c>66.78万元</c>, <c>270万元</c>, <c>3.00万</c>, <c>725.56 万元</c>, <c>22,614.51万元</c>, <c>60000.00元</c>,
    /// <c>0.5亿元</c>, <c>约3万元</c>. Digits and punctuation may be full-width, commas have to separate groups of
    /// three, blanks may stand between the parts, 萬 億 圆 圓 are read as 万 亿 元. 约, 大约, 约为, 大约为 before the
    /// amount and 左右 behind it all mean 约. A unit or a currency sign (<c>¥</c>, <c>￥</c>: yuan) has to be there:
    /// a bare number could be in any unit.
    /// </remarks>
    /// <param name="s">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="s"/> is no stated amount, or its last decimal is finer than a fen, or its number has
    /// more than 28 digits. The message says where, what was found and what was expected.
    /// </exception>
    /// <exception cref="OverflowException">The amount is out of the range of <see cref="Money"/>.</exception>
    public static StatedAmount Parse(string s) => Parse(Guard.Against.Null(s).AsSpan(), provider: null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    public static StatedAmount Parse(string s, IFormatProvider? provider) =>
        Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    public static StatedAmount Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryRead(s, out var stated, out var error) ? stated : throw error.ToException(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The text in UTF-8. Positions in messages count UTF-16 characters.</param>
    /// <param name="provider">Ignored.</param>
    public static StatedAmount Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
    {
        using var text = new TranscodedText(utf8Text, stackalloc char[TranscodedText.StackLength]);
        return text.IsValid
            ? Parse(text.Characters, provider)
            : throw new AmountTextError(AmountTextErrorKind.InvalidUtf8, text.Characters.Length).ToException(
                text.Characters
            );
    }

    /// <summary>Reads a stated amount, and says whether there is one. See <see cref="Parse(string)"/>.</summary>
    /// <param name="s">The text, or null, which is no amount.</param>
    /// <param name="result">The stated amount; the default where the result is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out StatedAmount result) =>
        TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, out StatedAmount)"/>
    /// <param name="s">The text, or null, which is no amount.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The stated amount; the default where the result is false.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        out StatedAmount result
    ) => TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, out StatedAmount)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The stated amount; the default where the result is false.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out StatedAmount result) =>
        TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, out StatedAmount)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The stated amount; the default where the result is false.</param>
    public static bool TryParse(
        ReadOnlySpan<byte> utf8Text,
        IFormatProvider? provider,
        out StatedAmount result
    )
    {
        result = default;
        using var text = new TranscodedText(utf8Text, stackalloc char[TranscodedText.StackLength]);
        return text.IsValid && TryRead(text.Characters, out result, out _);
    }

    private static bool TryRead(ReadOnlySpan<char> text, out StatedAmount stated, out AmountTextError error)
    {
        stated = default;
        var position = Blank.SkipFrom(text, 0);
        var isApproximate = TrySkipMark(text, ref position);
        if (position >= text.Length || !AmountScanner.IsStart(text[position]))
        {
            error = new AmountTextError(AmountTextErrorKind.AmountExpected, position);
            return false;
        }

        if (!AmountScanner.TryScan(text, ref position, out var figures, out error))
        {
            return false;
        }

        if (figures.Unit is not { } unit)
        {
            error = new AmountTextError(AmountTextErrorKind.UnitExpected, position);
            return false;
        }

        if (!isApproximate && TrySkip(text, BehindMark, ref position))
        {
            isApproximate = true;
            position = Blank.SkipFrom(text, position);
        }

        if (position < text.Length)
        {
            error = new AmountTextError(AmountTextErrorKind.EndExpected, position);
            return false;
        }

        var problem = Validate(figures.Number, unit, figures.Number.Scale, isApproximate, out stated);
        error = new AmountTextError(problem, figures.NumberPosition);
        return problem == AmountTextErrorKind.None;
    }

    private static bool TrySkipMark(ReadOnlySpan<char> text, ref int position)
    {
        var start = position;
        if (!TrySkip(text, "大约", ref position) && !TrySkip(text, ApproximateMark, ref position))
        {
            return false;
        }

        _ = TrySkip(text, "为", ref position);
        position = Blank.SkipFrom(text, position);
        return position > start;
    }

    private static bool TrySkip(ReadOnlySpan<char> text, string expected, ref int position)
    {
        if (!text[position..].StartsWith(expected, StringComparison.Ordinal))
        {
            return false;
        }

        position += expected.Length;
        return true;
    }
}
