using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>What a value of a document says, as messages quote it.</summary>
internal static class JsonText
{
    private const int Longest = 60;

    /// <summary>
    /// The text of the token that a reader stands at, decoded and shortened to what a message can hold. What is no text is
    /// quoted as it stands.
    /// </summary>
    public static string Of(ref readonly Utf8JsonReader reader)
    {
        var utf8Text = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        if (reader.ValueIsEscaped)
        {
            try
            {
                return Shortened(reader.GetString()!);
            }
            catch (InvalidOperationException)
            {
                // Half of a surrogate pair stays an escape.
            }
        }

        // Four bytes are at least one UTF-16 unit, so that what is not decoded would not have been kept either.
        return Shortened(Encoding.UTF8.GetString(utf8Text[..Math.Min(utf8Text.Length, (Longest + 1) * 4)]));
    }

    private static string Shortened(string text)
    {
        if (text.Length <= Longest)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return string.Concat(text.AsSpan(0, length), "…");
    }
}
