#pragma warning disable MA0061 // TryFormat has the same defaults in every type of .NET that formats itself.

using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

public readonly partial struct StatedAmount
{
    private const string ApproximateMark = "约";
    private const string BehindMark = "左右";

    private const string FormatExpectation =
        "以单位表示的金额，其格式应为G或N。 The format of a stated amount is G or N.";

    /// <summary>Reads an amount as documents state it.</summary>
    /// <remarks>
    /// <c>66.78万元</c>, <c>270万元</c>, <c>3.00万</c>, <c>725.56 万元</c>, <c>22,614.51万元</c>, <c>60000.00元</c>,
    /// <c>0.5亿元</c>, <c>约3万元</c>. Digits and punctuation may be full-width, commas have to separate groups of
    /// three, blanks may stand between the parts, 萬 億 圆 圓 are read as 万 亿 元. 约, 大约, 约为, 大约为 before the
    /// amount and 左右 behind it all mean 约. A unit or a currency sign (<c>¥</c>, <c>￥</c>: yuan) has to be there:
    /// a bare number could be in any unit. 3亿5000万元 is 35000万元, 5千元 is 0.5万元, and 3元5角 is 3.50元. Chinese capitals are read as
    /// <see cref="Money"/> reads them, with two decimals.
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

    /// <summary>The canonical text: <c>约66.78万元</c>, with the decimals as stated and without groups.</summary>
    public override string ToString() => ToString(format: null, formatProvider: null);

    /// <inheritdoc cref="ToString(string, IFormatProvider)"/>
    /// <param name="format">One letter, capital or small; null or empty is G.</param>
    public string ToString(string? format) => ToString(format, formatProvider: null);

    /// <summary>The amount as stated. Both forms read back to an equal stated amount.</summary>
    /// <remarks>
    /// <list type="table">
    /// <item><term>G</term><description><c>22614.51万元</c>, the canonical text</description></item>
    /// <item><term>N</term><description><c>22,614.51万元</c></description></item>
    /// </list>
    /// </remarks>
    /// <param name="format">One letter, capital or small; null or empty is G.</param>
    /// <param name="formatProvider">Ignored.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is neither.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> buffer = stackalloc char[NumberFormatter.MaxLength];
        _ = TryFormat(buffer, out var written, format, formatProvider);
        return new string(buffer[..written]);
    }

    /// <summary>Writes the amount as stated. See <see cref="ToString(string, IFormatProvider)"/>.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 where there was no room.</param>
    /// <param name="format">One letter, capital or small; empty is G.</param>
    /// <param name="provider">Ignored.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is neither G nor N.</exception>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    )
    {
        var isGrouped = format switch
        {
            "" or "G" or "g" => false,
            "N" or "n" => true,
            _ => throw new FormatException(FormatExpectation),
        };

        charsWritten = 0;
        if (_isApproximate && !EncodedText.TryAppend(ApproximateMark, destination, ref charsWritten))
        {
            return false;
        }

        var hasRoom = NumberFormatter.TryFormat(
            Steps,
            _decimals,
            _decimals,
            isGrouped,
            destination[charsWritten..],
            out var numberLength
        );
        charsWritten = hasRoom ? charsWritten + numberLength : 0;
        return hasRoom && EncodedText.TryAppend(_unit.GetText(), destination, ref charsWritten);
    }

    private static bool TryRead(ReadOnlySpan<char> text, out StatedAmount stated, out AmountTextError error)
    {
        stated = default;
        var position = Blank.SkipFrom(text, 0);
        var isApproximate = TrySkipMark(text, ref position);
        if (position >= text.Length || !AmountScanner.IsStart(text[position]))
        {
            if (position < text.Length && ChineseCapitals.IsStart(text[position]))
            {
                return TryReadCapitals(text, position, isApproximate, out stated, out error);
            }

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

    private static bool TryReadCapitals(
        ReadOnlySpan<char> text,
        int position,
        bool isApproximate,
        out StatedAmount stated,
        out AmountTextError error
    )
    {
        var isRead = ChineseCapitals.TryRead(Blank.TrimEnd(text[position..]), out var fen, out error);
        error = error.ShiftedBy(position);
        stated = isRead
            ? new StatedAmount(
                Money.FromFen(fen),
                AmountUnit.Yuan,
                NumberFormatter.CanonicalDecimals,
                isApproximate
            )
            : default;
        return isRead;
    }

    private static bool TrySkipMark(ReadOnlySpan<char> text, ref int position)
    {
        if (!TrySkip(text, "大约", ref position) && !TrySkip(text, ApproximateMark, ref position))
        {
            return false;
        }

        _ = TrySkip(text, "为", ref position);
        position = Blank.SkipFrom(text, position);
        return true;
    }

    private static bool TrySkip(ReadOnlySpan<char> text, string expected, ref int position)
    {
        if (!text[position..].StartsWith(expected))
        {
            return false;
        }

        position += expected.Length;
        return true;
    }
}
