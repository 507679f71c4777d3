#pragma warning disable MA0061 // TryFormat has the same defaults in every type of .NET that formats itself.

using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace PerformanceBudget.Domain;

public sealed partial class CostFormula
{
    /// <summary>Reads a formula as documents write it.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="s"/> is no formula or beyond the limits of one. The message says where, what was found
    /// and what was expected.
    /// </exception>
    public static CostFormula Parse(string s) => Parse(s, provider: null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    public static CostFormula Parse(string s, IFormatProvider? provider) =>
        Read(Guard.Against.Null(s), s, out var error) ?? throw error.ToException(s);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    public static CostFormula Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Read(s, text: null, out var error) ?? throw error.ToException(s);

    /// <summary>Reads a formula, and says whether there is one. See <see cref="Parse(string)"/>.</summary>
    /// <param name="s">The text, or null, which is no formula.</param>
    /// <param name="result">The formula; null where the result is false.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        [MaybeNullWhen(false)] out CostFormula result
    ) => TryParse(s, provider: null, out result);

    /// <summary>Reads a formula, and says what is wrong where there is none.</summary>
    /// <param name="s">The text; null is read like an empty text.</param>
    /// <param name="result">The formula; null where the result is false.</param>
    /// <param name="error">What is wrong; null where the result is true.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        [NotNullWhen(true)] out CostFormula? result,
        [NotNullWhen(false)] out FormulaError? error
    )
    {
        result = Read(s, s, out var syntaxError);
        error = result is null ? new FormulaError(syntaxError, s) : null;
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, out CostFormula)"/>
    /// <param name="s">The text, or null, which is no formula.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The formula; null where the result is false.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out CostFormula result
    )
    {
        result = s is null ? null : Read(s, s, out _);
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(string?, out CostFormula)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored.</param>
    /// <param name="result">The formula; null where the result is false.</param>
    public static bool TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out CostFormula result
    )
    {
        result = Read(s, text: null, out _);
        return result is not null;
    }

    /// <summary>The text as written.</summary>
    public override string ToString() => _text;

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Ignored: a formula has one text.</param>
    /// <param name="formatProvider">Ignored.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => _text;

    /// <summary>Writes the text as written.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written; 0 where there was no room.</param>
    /// <param name="format">Ignored: a formula has one text.</param>
    /// <param name="provider">Ignored.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(
        Span<char> destination,
        out int charsWritten,
        ReadOnlySpan<char> format = default,
        IFormatProvider? provider = null
    ) => EncodedText.TryWrite(_text, destination, out charsWritten);

    private static CostFormula? Read(ReadOnlySpan<char> span, string? text, out SyntaxError error)
    {
        var formula = ReadAsIs(span, text, out error);
        return formula is null && FoldedText.TryFold(span, out var folded)
            ? ReadAsIs(folded, text ?? new string(span), out error)
            : formula;
    }

    private static CostFormula? ReadAsIs(ReadOnlySpan<char> span, string? text, out SyntaxError error)
    {
        var parser = new FormulaParser(span);
        var root = parser.Parse();
        error = parser.Error;
        return root is null
            ? null
            : new CostFormula(
                text ?? new string(span),
                parser.Label.IsEmpty ? null : new string(parser.Label),
                root,
                parser.Stated
            );
    }
}
