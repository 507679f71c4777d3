#pragma warning disable MA0061 // TryFormat has the same defaults in every type of .NET that formats itself.

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

public sealed partial class Unit
{
    internal static readonly BilingualText AUnit = new("计量单位", "a unit");
    internal static readonly BilingualText UnitOrEnd = new("计量单位或结尾", "a unit or the end");

    /// <summary>Reads a unit as documents write it.</summary>
    /// <remarks>
    /// With or without parentheses around it: <c>元/人/天</c>, <c>(元/场)</c>, <c>元/人·月</c>, <c>元每人每月</c>,
    /// <c>%(百分比)</c>, <c>万元</c>. Letters may be full-width. Blank text is <see cref="One"/>. The grammar is
    /// in the documentation of formulas.
    /// </remarks>
    /// <param name="s">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="s"/> is no unit or beyond the limits of one. The message says where, what was found and
    /// what was expected.
    /// </exception>
    public static Unit Parse(string s) => Parse(Guard.Against.Null(s).AsSpan(), provider: null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    public static Unit Parse(string s, IFormatProvider? provider) =>
        Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    public static Unit Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryRead(s, out var unit, out var error) ? unit : throw error.ToException(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Text">The text in UTF-8. Positions in messages count UTF-16 characters.</param>
    /// <param name="provider">Ignored.</param>
    public static Unit Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
    {
        using var text = new TranscodedText(utf8Text, stackalloc char[TranscodedText.StackLength]);
        return text.IsValid
            ? Parse(text.Characters, provider)
            : throw SyntaxError.InvalidUtf8(text.Characters).ToException(text.Characters);
    }

    /// <summary>Reads a unit, and says whether there is one. See <see cref="Parse(string)"/>.</summary>
    /// <param name="s">The text, or null, which is no unit.</param>
    /// <param name="result">The unit; null where the result is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Unit result) =>
        TryParse(s, provider: null, out result);

    /// <inheritdoc cref="TryParse(string?, out Unit)"/>
    /// <param name="s">The text, or null, which is no unit.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The unit; null where the result is false.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Unit result
    )
    {
        result = null;
        return s is not null && TryRead(s, out result, out _);
    }

    /// <inheritdoc cref="TryParse(string?, out Unit)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The unit; null where the result is false.</param>
    public static bool TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Unit result
    ) => TryRead(s, out result, out _);

    /// <inheritdoc cref="TryParse(string?, out Unit)"/>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The unit; null where the result is false.</param>
    public static bool TryParse(
        ReadOnlySpan<byte> utf8Text,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Unit result
    )
    {
        result = null;
        using var text = new TranscodedText(utf8Text, stackalloc char[TranscodedText.StackLength]);
        return text.IsValid && TryRead(text.Characters, out result, out _);
    }

    /// <summary>The canonical text, such as <c>元/人/天</c>; empty for <see cref="One"/>.</summary>
    public override string ToString() => Text;

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Ignored: a unit has one text.</param>
    /// <param name="formatProvider">Ignored.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => Text;

    /// <summary>Writes the canonical text. See <see cref="ToString()"/>.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 where there was no room.</param>
    /// <param name="format">Ignored: a unit has one text.</param>
    /// <param name="provider">Ignored.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    ) => EncodedText.TryWrite(Text, destination, out charsWritten);

    /// <summary>Writes the canonical text in UTF-8. See <see cref="ToString()"/>.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 where there was no room.</param>
    /// <param name="format">Ignored: a unit has one text.</param>
    /// <param name="provider">Ignored.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    ) => EncodedText.TryWrite(Text, utf8Destination, out bytesWritten);

    private static bool TryRead(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out Unit? unit,
        out SyntaxError error
    ) =>
        TryReadAsIs(text, out unit, out error)
        || (FoldedText.TryFold(text, out var folded) && TryReadAsIs(folded, out unit, out error));

    private static bool TryReadAsIs(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out Unit? unit,
        out SyntaxError error
    )
    {
        if (text.Length > MaxLength)
        {
            unit = null;
            error = SyntaxError.TooLong(text, MaxLength);
            return false;
        }

        unit = UnitTable.Find(text);
        error = default;
        return unit is not null || TryReadFactors(text, out unit, out error);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadFactors(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out Unit? unit,
        out SyntaxError error
    )
    {
        unit = null;
        var factors = new UnitFactors();
        var end = Blank.TrimEnd(text).Length;
        var position = Blank.SkipFrom(text, 0);
        if (IsEnclosed(text[..end], position))
        {
            position = Blank.SkipFrom(text, position + 1);
            end = Blank.TrimEnd(text[..(end - 1)]).Length;
        }

        if (!UnitScanner.TryScan(text[..end], ref position, ref factors, out error))
        {
            return false;
        }

        if (position < end)
        {
            error = new SyntaxError(position, UnitOrEnd);
            return false;
        }

        unit = UnitTable.Of(in factors);
        return true;
    }

    // "(元/人)", and not "(次/场)/人".
    private static bool IsEnclosed(ReadOnlySpan<char> text, int start)
    {
        if (start >= text.Length || CharacterWidth.Narrow(text[start]) != '(')
        {
            return false;
        }

        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            var c = CharacterWidth.Narrow(text[i]);
            depth +=
                c == '(' ? 1
                : c == ')' ? -1
                : 0;
            if (depth == 0)
            {
                return i == text.Length - 1;
            }
        }

        return false;
    }
}
