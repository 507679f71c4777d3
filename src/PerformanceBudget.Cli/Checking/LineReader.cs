using System.Text;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Cli.Checking;

/// <summary>Reads lines of bytes, holding no more than one of them.</summary>
internal static class LineReader
{
    /// <summary>The longest line that is read, the longest document that the library reads.</summary>
    public static readonly int MaxLength = ReadingOptions.Default.MaxBytes;

    private const int FirstLength = 64 * 1024;

    /// <summary>The lines that are not blank, each as soon as it is there.</summary>
    /// <param name="input">The stream. A byte order mark at its start is skipped.</param>
    /// <param name="maxLength">The longest line that is held.</param>
    public static IEnumerable<InputLine> Read(Stream input, int maxLength)
    {
        var buffer = new byte[Math.Min(FirstLength, maxLength)];
        var (length, searched, number) = (0, 0, 1);
        var isTooLong = false;
        while (true)
        {
            var end = buffer.AsSpan(searched, length - searched).IndexOf((byte)'\n');
            if (end >= 0)
            {
                end += searched;
                if (LineOf(buffer, end, number, isTooLong) is { } line)
                {
                    yield return line;
                }

                length -= end + 1;
                buffer.AsSpan(end + 1, length).CopyTo(buffer);
                (searched, isTooLong) = (0, false);
                number++;
                continue;
            }

            if (length == buffer.Length)
            {
                if (length == maxLength)
                {
                    // Its beginning is let go; its end will come.
                    (length, isTooLong) = (0, true);
                }
                else
                {
                    Array.Resize(ref buffer, (int)Math.Min(2L * length, maxLength));
                }
            }

            searched = length;
            var read = input.Read(buffer, length, buffer.Length - length);
            if (read == 0)
            {
                if (LineOf(buffer, length, number, isTooLong) is { } last)
                {
                    yield return last;
                }

                yield break;
            }

            length += read;
        }
    }

    private static InputLine? LineOf(byte[] buffer, int length, int number, bool isTooLong)
    {
        if (isTooLong)
        {
            return new InputLine(number, null);
        }

        var line = buffer.AsSpan(0, length);
        if (number == 1 && line.StartsWith(Encoding.UTF8.Preamble))
        {
            line = line[Encoding.UTF8.Preamble.Length..];
        }

        return line.Trim(" \t\r"u8).IsEmpty ? null : new InputLine(number, line.ToArray());
    }
}
