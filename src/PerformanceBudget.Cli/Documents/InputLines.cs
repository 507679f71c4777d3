using System.Text;

namespace PerformanceBudget.Cli.Documents;

/// <summary>The texts that a command is to work on: its argument, or the lines of standard input where that is <c>-</c>.</summary>
internal static class InputLines
{
    /// <summary>The argument that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>The most characters of a line that are looked at; a line that has more is one of <see cref="MaxLength"/> and one.</summary>
    /// <remarks>Formulas and values have far fewer; a line that is longer is refused as a text that is too long.</remarks>
    public const int MaxLength = 100_000;

    private const int BufferLength = 16_384;

    public static bool AreMany(string argument) => argument == StandardInput;

    /// <summary>The texts, one after the other as they come.</summary>
    public static IEnumerable<string> Read(string argument, Stream input) =>
        AreMany(argument) ? ReadLines(input) : [argument];

    private static IEnumerable<string> ReadLines(Stream input)
    {
        using var reader = new StreamReader(input, Encoding.UTF8, leaveOpen: true);
        var buffer = new char[BufferLength];
        var line = new StringBuilder();
        var hasLine = false;
        var afterReturn = false;
        int count;
        while ((count = reader.Read(buffer)) > 0)
        {
            var start = 0;
            while (start < count)
            {
                if (afterReturn && buffer[start] == '\n')
                {
                    // The second half of a line end.
                    afterReturn = false;
                    start++;
                    continue;
                }

                afterReturn = false;
                var rest = buffer.AsSpan(start, count - start);
                var end = rest.IndexOfAny('\r', '\n');
                Keep(line, end < 0 ? rest : rest[..end]);
                hasLine = end < 0;
                if (end < 0)
                {
                    break;
                }

                afterReturn = rest[end] == '\r';
                start += end + 1;
                yield return line.ToString();
                _ = line.Clear();
            }
        }

        if (hasLine)
        {
            yield return line.ToString();
        }
    }

    private static void Keep(StringBuilder line, ReadOnlySpan<char> text) =>
        line.Append(text[..Math.Min(text.Length, MaxLength + 1 - line.Length)]);
}
