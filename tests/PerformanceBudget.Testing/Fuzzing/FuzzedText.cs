using System.Buffers;
using System.Text;

namespace PerformanceBudget.Testing.Fuzzing;

/// <summary>An input that is text, in both encodings.</summary>
/// <remarks>
/// Half of a surrogate pair is no text in either encoding: three bytes that would be one in UTF-8 are one in UTF-16. Of other bytes that are
/// no UTF-8 there are no characters.
/// </remarks>
public sealed class FuzzedText
{
    public FuzzedText(byte[] utf8, bool isThorough)
    {
        IsThorough = isThorough;
        Utf8 = utf8;
        IsWellFormed = System.Text.Unicode.Utf8.IsValid(utf8);
        Characters = IsWellFormed ? Encoding.UTF8.GetString(utf8) : WithHalves(utf8);
    }

    /// <summary>The bytes.</summary>
    public byte[] Utf8 { get; }

    /// <summary>Whether the bytes are UTF-8.</summary>
    public bool IsWellFormed { get; }

    /// <summary>The characters; null where there are none.</summary>
    public string? Characters { get; }

    /// <summary>Whether what takes long is tried, too.</summary>
    public bool IsThorough { get; }

    private static string? WithHalves(byte[] bytes)
    {
        var text = new StringBuilder(bytes.Length);
        for (var i = 0; i < bytes.Length; )
        {
            if (Rune.DecodeFromUtf8(bytes.AsSpan(i), out var rune, out var length) == OperationStatus.Done)
            {
                text.Append(rune.ToString());
                i += length;
            }
            else if (
                i + 2 < bytes.Length
                && bytes[i] == 0xED
                && bytes[i + 1] >= 0xA0
                && bytes[i + 2] is >= 0x80 and < 0xC0
            )
            {
                text.Append((char)(0xD000 | ((bytes[i + 1] & 0x3F) << 6) | (bytes[i + 2] & 0x3F)));
                i += 3;
            }
            else
            {
                return null;
            }
        }

        // Two halves that follow each other are a character in UTF-16, and none in UTF-8.
        var halves = text.ToString();
        return halves.Equals(
            Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(halves)),
            StringComparison.Ordinal
        )
            ? null
            : halves;
    }
}
