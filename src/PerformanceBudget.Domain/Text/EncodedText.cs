using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace PerformanceBudget.Domain;

/// <summary>
/// Lets one method write both UTF-16 and UTF-8: a span of <see cref="char"/> is of characters, one of
/// <see cref="byte"/> of UTF-8.
/// </summary>
internal static class EncodedText
{
    /// <summary>Writes <paramref name="text"/> at the start of <paramref name="destination"/>.</summary>
    /// <returns>Whether there was room; <paramref name="written"/> is 0 where there was not.</returns>
    public static bool TryWrite<TChar>(ReadOnlySpan<char> text, Span<TChar> destination, out int written)
        where TChar : unmanaged
    {
        if (typeof(TChar) == typeof(byte))
        {
            var bytes = MemoryMarshal.AsBytes(destination);
            if (Utf8.FromUtf16(text, bytes, out _, out written) == OperationStatus.Done)
            {
                return true;
            }
        }
        else if (text.TryCopyTo(MemoryMarshal.Cast<TChar, char>(destination)))
        {
            written = text.Length;
            return true;
        }

        written = 0;
        return false;
    }

    /// <summary>Writes <paramref name="ascii"/> at the start of <paramref name="destination"/>.</summary>
    /// <returns>Whether there was room; <paramref name="written"/> is 0 where there was not.</returns>
    public static bool TryWriteAscii<TChar>(
        ReadOnlySpan<byte> ascii,
        Span<TChar> destination,
        out int written
    )
        where TChar : unmanaged
    {
        if (destination.Length < ascii.Length)
        {
            written = 0;
            return false;
        }

        written = ascii.Length;
        if (typeof(TChar) == typeof(byte))
        {
            ascii.CopyTo(MemoryMarshal.AsBytes(destination));
        }
        else
        {
            _ = Ascii.ToUtf16(ascii, MemoryMarshal.Cast<TChar, char>(destination), out _);
        }

        return true;
    }

    /// <summary>Writes <paramref name="text"/> behind what <paramref name="written"/> counts, and counts it.</summary>
    /// <returns>Whether there was room; <paramref name="written"/> is 0 where there was not.</returns>
    public static bool TryAppend<TChar>(ReadOnlySpan<char> text, Span<TChar> destination, ref int written)
        where TChar : unmanaged
    {
        var fits = TryWrite(text, destination[written..], out var appended);
        written = fits ? written + appended : 0;
        return fits;
    }
}
