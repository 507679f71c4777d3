using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

/// <content>Reading and writing units.</content>
public sealed partial class Unit
{
    private static readonly BilingualText ShortText = new(
        $"至多{MaxLength}个字符",
        $"at most {MaxLength} characters"
    );

    private static readonly BilingualText UnitOrEnd = new("计量单位或结尾", "a unit or the end");
    private static readonly BilingualText WellFormedUtf8 = new("有效的UTF-8文本", "well-formed UTF-8");

    /// <summary>Reads a unit as documents write it.</summary>
    /// <param name="text">
    /// The unit, with or without parentheses around it: <c>元/人/天</c>, <c>(元/场)</c>, <c>元/人·月</c>,
    /// <c>%(百分比)</c>. Blank text is <see cref="One"/>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no unit; the message says where.</exception>
    public static Unit Parse(string text) => Parse(Guard.Against.Null(text).AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    public static Unit Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var unit, out var error) ? unit : throw error.ToException(text);

    /// <summary>Reads a unit, and says whether the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Unit? result)
    {
        result = null;
        return text is not null && TryParse(text.AsSpan(), out result);
    }

    /// <inheritdoc cref="TryParse(string?, out Unit?)"/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Unit? result) =>
        TryParse(text, out result, out _);

    /// <summary>Reads a unit as documents write it, from UTF-8.</summary>
    /// <exception cref="FormatException"><paramref name="utf8Text"/> is no unit; the message says where.</exception>
    public static Unit Parse(ReadOnlySpan<byte> utf8Text)
    {
        using var text = new TranscodedText(utf8Text, stackalloc char[TranscodedText.StackLength]);
        return text.IsValid
            ? Parse(text.Characters)
            : throw new SyntaxError(text.Characters.Length, WellFormedUtf8).ToException(text.Characters);
    }

    /// <summary>Reads a unit from UTF-8, and says whether the text is one.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out Unit? result)
    {
        using var text = new TranscodedText(utf8Text, stackalloc char[TranscodedText.StackLength]);
        result = null;
        return text.IsValid && TryParse(text.Characters, out result);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The unit.</param>
    /// <param name="provider">Ignored: units do not depend on a culture.</param>
    public static Unit Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Unit Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    /// <param name="utf8Text">The unit.</param>
    /// <param name="provider">Ignored: units do not depend on a culture.</param>
    public static Unit Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    /// <inheritdoc cref="TryParse(string?, out Unit?)"/>
    /// <param name="s">The unit.</param>
    /// <param name="provider">Ignored: units do not depend on a culture.</param>
    /// <param name="result">The unit, or null where the text is none.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Unit result
    ) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Unit)"/>
    public static bool TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Unit result
    ) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out Unit?)"/>
    /// <param name="utf8Text">The unit.</param>
    /// <param name="provider">Ignored: units do not depend on a culture.</param>
    /// <param name="result">The unit, or null where the text is none.</param>
    public static bool TryParse(
        ReadOnlySpan<byte> utf8Text,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out Unit result
    ) => TryParse(utf8Text, out result);

    /// <summary>The canonical text, such as <c>元/人/天</c>; empty for <see cref="One"/>.</summary>
    public override string ToString() => _text;

    /// <inheritdoc/>
    /// <remarks>Format and provider are ignored: a unit has one text.</remarks>
    public string ToString(string? format, IFormatProvider? formatProvider) => _text;

    /// <inheritdoc/>
    /// <remarks>Format and provider are ignored: a unit has one text.</remarks>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    )
    {
        var fits = _text.TryCopyTo(destination);
        charsWritten = fits ? _text.Length : 0;
        return fits;
    }

    /// <inheritdoc/>
    /// <remarks>Format and provider are ignored: a unit has one text.</remarks>
    public bool TryFormat(
        Span<byte> utf8Destination,
        out int bytesWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    ) => System.Text.Encoding.UTF8.TryGetBytes(_text, utf8Destination, out bytesWritten);

    internal static bool TryParse(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out Unit? unit,
        out SyntaxError error
    )
    {
        unit = null;
        if (text.Length > MaxLength)
        {
            error = new SyntaxError(
                MaxLength,
                ShortText,
                new BilingualText($"{text.Length}个字符", $"{text.Length} characters")
            );
            return false;
        }

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

        unit = UnitTable.Of(factors);
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
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0)
            {
                return i == text.Length - 1;
            }
        }

        return false;
    }
}
