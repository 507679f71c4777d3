#pragma warning disable MA0061 // TryFormat has the same defaults in every type of .NET that formats itself.

using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
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

    /// <summary>Evaluates and checks a text without keeping anything of it but the spelling of units that it did not know.</summary>
    /// <remarks>
    /// The same as <c>Parse(text).Check()</c>, by the same grammar. Allocates nothing where the units are known
    /// ones and no number on the way has more than 38 digits.
    /// </remarks>
    /// <param name="text">The formula.</param>
    /// <exception cref="FormatException"><paramref name="text"/> is no formula. See <see cref="Parse(string)"/>.</exception>
    public static FormulaCheck Check(ReadOnlySpan<char> text)
    {
        if (PlainFormula.TryEvaluate(text, out var value, out var stated))
        {
            return FormulaComparison.Check(in value, in stated);
        }

        return CheckAny(text);
    }

    /// <summary>Evaluates and checks a text without keeping anything of it, and says whether it is a formula.</summary>
    /// <param name="text">The formula.</param>
    /// <param name="check">The check; the default where the result is false.</param>
    public static bool TryCheck(ReadOnlySpan<char> text, out FormulaCheck check)
    {
        if (PlainFormula.TryEvaluate(text, out var value, out var stated))
        {
            check = FormulaComparison.Check(in value, in stated);
            return true;
        }

        return TryCheckAny(text, out check);
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static FormulaCheck CheckAny(ReadOnlySpan<char> text)
    {
        var parser = new FormulaParser<EvaluatingSink, FormulaValue>(text);
        if (!parser.TryParse(out var value))
        {
            throw parser.Error.ToException(text);
        }

        return FormulaComparison.Check(in value, in parser.Stated);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryCheckAny(ReadOnlySpan<char> text, out FormulaCheck check)
    {
        var parser = new FormulaParser<EvaluatingSink, FormulaValue>(text);
        var isFormula = parser.TryParse(out var value);
        check = isFormula ? FormulaComparison.Check(in value, in parser.Stated) : default;
        return isFormula;
    }

    private static CostFormula? Read(ReadOnlySpan<char> span, string? text, out SyntaxError error)
    {
        var parser = new FormulaParser<TreeSink, FormulaTreePart>(span);
        if (!parser.TryParse(out var root))
        {
            error = parser.Error;
            return null;
        }

        error = default;
        var label = parser.Label.IsEmpty ? null : new string(parser.Label);
        return new CostFormula(text ?? new string(span), label, root.Node!, parser.Stated);
    }
}
