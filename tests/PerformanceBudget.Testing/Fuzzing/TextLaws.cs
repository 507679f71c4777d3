using System.Text.Json;

namespace PerformanceBudget.Testing.Fuzzing;

/// <summary>What has to hold of every type that is read from text and written as text.</summary>
public static class TextLaws
{
    /// <summary>The ways of reading a text agree.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">What was read.</param>
    /// <param name="canOverflow">Whether a text may be refused because its number is out of range.</param>
    /// <returns>Whether there is a value.</returns>
    public static bool TryRead<T>(FuzzedText text, out T? value, bool canOverflow = false)
        where T : ISpanParsable<T>
    {
        if (text.Characters is not { } characters)
        {
            value = default;
            return false;
        }

        var isRead = T.TryParse(characters, null, out value);
        Law.AreEqual(isRead, T.TryParse(characters.AsSpan(), null, out var bySpan));
        Law.AreEqual(value, bySpan);
        if (text.IsThorough)
        {
            Agree(isRead, value, () => T.Parse(characters, null), canOverflow);
        }

        return isRead;
    }

    /// <summary>Reading UTF-8 agrees with reading characters.</summary>
    public static void ReadsUtf8<T>(FuzzedText text, bool isRead, T? value, bool canOverflow = false)
        where T : IUtf8SpanParsable<T>
    {
        var isReadAsUtf8 = T.TryParse(text.Utf8, null, out var asUtf8);
        Law.Holds(text.IsWellFormed || !isReadAsUtf8);
        Law.AreEqual(isRead, isReadAsUtf8);
        Law.AreEqual(value, asUtf8);
        if (text.IsThorough)
        {
            Agree(isRead, value, () => T.Parse(text.Utf8, null), canOverflow);
        }
    }

    /// <summary>The ways of writing a value agree: a string, characters where there is just room, and no characters where there is not.</summary>
    public static string Write<T>(T value, string format = "")
        where T : ISpanFormattable
    {
        var text = value.ToString(format, null);
        Span<char> characters = stackalloc char[2_048];
        if (text.Length <= characters.Length)
        {
            Law.Holds(value.TryFormat(characters[..text.Length], out var written, format, null));
            Law.AreEqual(text.Length, written);
            Law.AreSame(text, (ReadOnlySpan<char>)characters[..written]);
            Law.Holds(
                text.Length == 0 || !value.TryFormat(characters[..(text.Length - 1)], out _, format, null)
            );
        }

        return text;
    }

    /// <summary>Writing UTF-8 agrees with writing characters.</summary>
    public static void WritesUtf8<T>(T value, string text, string format = "")
        where T : IUtf8SpanFormattable
    {
        Span<byte> expected = stackalloc byte[6_144];
        Span<byte> bytes = stackalloc byte[6_144];
        if (System.Text.Encoding.UTF8.TryGetBytes(text, expected, out var length))
        {
            Law.Holds(value.TryFormat(bytes[..length], out var written, format, null));
            Law.AreSame<byte>(expected[..length], bytes[..written]);
            Law.Holds(length == 0 || !value.TryFormat(bytes[..(length - 1)], out _, format, null));
        }
    }

    /// <summary>A text that was written reads back to the value.</summary>
    public static void ReadsBack<T>(T value, string text)
        where T : ISpanParsable<T>
    {
        Law.Holds(
            T.TryParse(text, null, out var again),
            $"{typeof(T).Name} writes '{text}' and does not read it"
        );
        Law.AreEqual(value, again, $"'{text}' read again");
    }

    /// <summary>A value that is written as JSON is read, equal, and written as the same bytes.</summary>
    public static void ReadsBackFromJson<T>(T value)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(value);
        var again = JsonSerializer.Deserialize<T>(json);
        Law.AreEqual(value, again, "JSON read again");
        Law.AreSame<byte>(json, JsonSerializer.SerializeToUtf8Bytes(again), "JSON written again");
    }

    private static void Agree<T>(bool isRead, T? value, Func<T> parse, bool canOverflow)
    {
        try
        {
            var parsed = parse();
            Law.Holds(isRead, "Parse reads what TryParse refuses");
            Law.AreEqual(value, parsed);
        }
        catch (FormatException)
        {
            Law.Holds(!isRead, "Parse refuses what TryParse reads");
        }
        catch (OverflowException)
        {
            Law.Holds(!isRead && canOverflow, "Parse says that a number is out of range");
        }
    }
}
