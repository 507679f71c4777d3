using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerformanceBudget.Cli.Checking;

namespace PerformanceBudget.Cli.Tests.Checking;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "1:a")]
    [InlineData("a\n", "1:a")]
    [InlineData("a\r\nb", "1:a\r 2:b")]
    [InlineData("\n\n a\n\t\n\nb\n", "3: a 6:b")]
    [InlineData("\uFEFFa\n\uFEFFb", "1:a 2:\uFEFFb")]
    public void Read_Lines_HaveTheirNumbers(string input, string expected) =>
        Assert.Equal(expected, Shown(Read(input, LineReader.MaxLength)));

    [Theory]
    [InlineData("123456789\nab", "1:too long 2:ab")]
    [InlineData("12345678\nab", "1:12345678 2:ab")]
    [InlineData("123456789012345678901234567890", "1:too long")]
    [InlineData("ab\n1234567890123456789\ncd\n", "1:ab 2:too long 3:cd")]
    public void Read_LineBeyondTheLimit_IsPassedOver(string input, string expected) =>
        Assert.Equal(expected, Shown(Read(input, maxLength: 9)));

    [Property]
    public Property Read_AnyTextInAnyPieces_GivesItsLines() =>
        Prop.ForAll(
            Gen.Elements('a', '中', '\n', ' ').ArrayOf().ToArbitrary(),
            Gen.Choose(1, 7).ToArbitrary(),
            (characters, piece) =>
            {
                var text = new string(characters);
                var expected = text.Split('\n')
                    .Select((line, i) => (line, i))
                    .Where(entry => !string.IsNullOrWhiteSpace(entry.line))
                    .Select(entry => $"{entry.i + 1}:{entry.line}");
                using var stream = new SlowStream(Encoding.UTF8.GetBytes(text), piece);

                return string.Join(' ', expected) == Shown(LineReader.Read(stream, LineReader.MaxLength));
            }
        );

    private static IEnumerable<InputLine> Read(string input, int maxLength) =>
        LineReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(input)), maxLength);

    private static string Shown(IEnumerable<InputLine> lines) =>
        string.Join(
            ' ',
            lines.Select(line =>
                $"{line.Number}:{(line.Bytes is { } bytes ? Encoding.UTF8.GetString(bytes) : "too long")}"
            )
        );

    /// <summary>Gives a few bytes at a time, as a pipe does.</summary>
    private sealed class SlowStream(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, Math.Min(count, piece));
    }
}
