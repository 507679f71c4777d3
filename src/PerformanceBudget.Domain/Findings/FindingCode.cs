using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>The permanent name of one kind of finding, such as <c>PB2003</c>.</summary>
/// <remarks>
/// A code is two to eight capital Latin letters and four digits, and never changes its meaning.
/// <c>PB</c> belongs to this library (PB1 reading, PB2 money, PB3 indicators, PB4 narrative, PB5 across
/// projects and years, PB6 acceptances); applications use letters of their own. Equality is ordinal, by the text.
/// </remarks>
[TypeConverter(typeof(TextTypeConverter<FindingCode>))]
[JsonConverter(typeof(FindingCodeJsonConverter))]
public sealed class FindingCode : IEquatable<FindingCode>, ISpanParsable<FindingCode>
{
    private const int DigitCount = 4;
    private const int MinLetters = 2;
    private const int MaxLetters = 8;

    private const string OwnLetters = "PB";
    private const string OfReading = "PB1";
    private const string OfDocuments = "PB12";

    private readonly string _text;

    private FindingCode(string text) => _text = text;

    /// <summary>Whether the code belongs to this library.</summary>
    public bool IsOwn =>
        _text.Length == OwnLetters.Length + DigitCount
        && _text.StartsWith(OwnLetters, StringComparison.Ordinal);

    /// <summary>
    /// The page about this code, as a path from the root of the repository, as in <c>docs/rules/PB2003.md</c>; null for the
    /// codes of applications, which have pages of their own.
    /// </summary>
    public string? HelpPage =>
        !IsOwn ? null
        : _text.StartsWith(OfDocuments, StringComparison.Ordinal) ? "docs/documents.md"
        : _text.StartsWith(OfReading, StringComparison.Ordinal) ? "docs/errors.md"
        : $"docs/rules/{_text}.md";

    /// <summary>Reads a code.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not letters and four digits.</exception>
    public static FindingCode Parse(string text) => Read(Guard.Against.Null(text));

    /// <summary>Reads a code, and says whether it is one.</summary>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        [NotNullWhen(true)] out FindingCode? code
    ) => TryRead(text, out code);

    static FindingCode IParsable<FindingCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<FindingCode>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out FindingCode result
    ) => TryRead(s, out result);

    static FindingCode ISpanParsable<FindingCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Read(s);

    static bool ISpanParsable<FindingCode>.TryParse(
        ReadOnlySpan<char> s,
        IFormatProvider? provider,
        [MaybeNullWhen(false)] out FindingCode result
    ) => TryRead(s, out result);

    private static FindingCode Read(ReadOnlySpan<char> text) =>
        TryRead(text, out var code)
            ? code
            : throw new FormatException(
                $"“{text}”不是问题编号：应为二至八个大写字母和四位数字，如PB2003。 '{text}' is no finding code: two to eight capital letters and four digits, as in PB2003."
            );

    private static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out FindingCode? code)
    {
        code = IsWellFormed(text) ? new FindingCode(text.ToString()) : null;
        return code is not null;
    }

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        var letters = text.Length - DigitCount;
        if (letters is < MinLetters or > MaxLetters)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (i < letters ? !char.IsAsciiLetterUpper(text[i]) : !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public bool Equals(FindingCode? other) =>
        other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FindingCode);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_text, StringComparison.Ordinal);

    /// <summary>Whether both are the same code.</summary>
    public static bool operator ==(FindingCode? left, FindingCode? right) => Equals(left, right);

    /// <summary>Whether they are different codes.</summary>
    public static bool operator !=(FindingCode? left, FindingCode? right) => !Equals(left, right);

    /// <summary>The code, as in <c>PB2003</c>.</summary>
    public override string ToString() => _text;
}
