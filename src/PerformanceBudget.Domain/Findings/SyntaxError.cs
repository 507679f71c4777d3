using System.Globalization;

namespace PerformanceBudget.Domain;

/// <summary>
/// Where a text stops being what it should be, what was expected there, and what was found. Becomes text
/// or an exception only for those who want one.
/// </summary>
/// <param name="Position">The index of the first UTF-16 character that does not fit; the length at the end.</param>
/// <param name="Expected">What was expected there, as a noun phrase.</param>
/// <param name="Found">What was found, where that is not simply the character at the position.</param>
internal readonly record struct SyntaxError(int Position, BilingualText Expected, BilingualText? Found = null)
{
    private static readonly BilingualText End = new("结尾", "the end");
    private static readonly BilingualText WellFormedUtf8 = new("有效的UTF-8文本", "well-formed UTF-8");

    /// <summary>The error of a text that is longer than <paramref name="maxLength"/>.</summary>
    public static SyntaxError TooLong(ReadOnlySpan<char> text, int maxLength) =>
        new(
            maxLength,
            new BilingualText($"至多{maxLength}个字符的文本", $"a text of at most {maxLength} characters"),
            new BilingualText($"{text.Length}个字符", $"{text.Length} characters")
        );

    /// <summary>The error of bytes that are no UTF-8 behind <paramref name="wellFormedPart"/>.</summary>
    public static SyntaxError InvalidUtf8(ReadOnlySpan<char> wellFormedPart) =>
        new(wellFormedPart.Length, WellFormedUtf8, new BilingualText("无效的字节", "invalid bytes"));

    /// <summary>What stands at the position of the error.</summary>
    public BilingualText FoundIn(ReadOnlySpan<char> text)
    {
        if (Found is not null)
        {
            return Found;
        }

        if (Position >= text.Length)
        {
            return End;
        }

        var shown = Show(text[Position]);
        return new BilingualText($"“{shown}”", $"'{shown}'");
    }

    /// <summary>The sentence about <paramref name="text"/> in both languages, without the position.</summary>
    public BilingualText MessageFor(ReadOnlySpan<char> text)
    {
        var found = FoundIn(text);
        return new BilingualText(
            $"此处应为{Expected.Chinese}，而不是{found.Chinese}",
            $"Expected {Expected.English}, found {found.English}"
        );
    }

    /// <summary>The exception that says all this about <paramref name="text"/>.</summary>
    public FormatException ToException(ReadOnlySpan<char> text)
    {
        var message = MessageFor(text);
        return new FormatException(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{message.Chinese}。 {message.English} (position {Position})."
            )
        );
    }

    // Anything but letters, digits, punctuation and symbols could hide or reorder the rest of a message.
    private static string Show(char c) =>
        char.IsLetterOrDigit(c) || char.IsPunctuation(c) || char.IsSymbol(c)
            ? c.ToString()
            : string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
}
