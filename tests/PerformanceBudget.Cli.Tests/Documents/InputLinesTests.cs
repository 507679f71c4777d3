using System.Diagnostics;
using System.Text;
using PerformanceBudget.Cli.Documents;

namespace PerformanceBudget.Cli.Tests.Documents;

public sealed class InputLinesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("a")]
    [InlineData("a\n")]
    [InlineData("a\r\nb\rc\n\nd")]
    [InlineData("\r\n\r\n")]
    [InlineData("\r\r\n\n\r")]
    [InlineData("\uFEFF数值\n单位")]
    public void Lines_AreThoseOfAReader_HoweverTheyArrive(string text)
    {
        using var reader = new StringReader(text.TrimStart('\uFEFF'));
        var expected = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            expected.Add(line);
        }

        using var whole = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var drops = new Drops(Encoding.UTF8.GetBytes(text));
        Assert.Equal(expected, InputLines.Read("-", whole));
        Assert.Equal(expected, InputLines.Read("-", drops));
    }

    [Fact]
    public void LongLine_IsCutWhereItIsTooLong()
    {
        var text = new string('9', 30_000_000) + "\n≥95%\n";
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));

        Assert.Equal([new string('9', InputLines.MaxLength + 1), "≥95%"], InputLines.Read("-", input));
    }

    [Theory]
    [InlineData("value")]
    [InlineData("formula")]
    public void LongLine_IsRefusedAndTheNextOneIsRead(string command)
    {
        var input = new string('9', 5_000_000) + "\n" + (command == "value" ? "≥95%" : "1元*2") + "\n";

        var run = Tool.RunWith(input, command, "-", "--format", "json");
        var lines = run.Output.TrimEnd('\n').Split('\n');

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(2, lines.Length);
        Assert.Contains("\"ok\":false", lines[0], StringComparison.Ordinal);
        Assert.True(lines[0].Length < 200_000);
        Assert.DoesNotContain("\"ok\":false", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    public void LineOfStandardInputThatIsTooLong_IsNoSuccess(string format)
    {
        var input = new string(' ', 33 << 20) + "\n" + Declarations.Clean();

        var run = Tool.RunWith(input, "check", "-", "--summary", "--format", format);

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("该行超过32MiB", run.Unbroken, StringComparison.Ordinal);
        Assert.Contains("有未能读取的内容，结论不完整。", run.Output, StringComparison.Ordinal);
        if (format == "text")
        {
            Assert.EndsWith("结论不完整。\n", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ErrorsOfTheOthers_AreSaidWhateverCouldNotBeRead()
    {
        var input = new string(' ', 33 << 20) + "\n" + Declarations.Wrong();

        var run = Tool.RunWith(input, "check", "-");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("有错误，须先改正。", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyLinesAfterALongOne_TakeNoLongerForIt()
    {
        const int Count = 500_000;
        var text = "{" + new string('9', 30_000_000) + new string('\n', Count + 1);
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var watch = Stopwatch.StartNew();

        Assert.Equal(Count + 1, InputLines.Read("-", input).Count());
        Assert.Equal(3, Tool.RunWith(text, "check", "-", "--format", "ndjson").ExitCode);

        // It is half a second. With the long line moved at every empty one it would be an hour.
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
    }

    /// <summary>Bytes that come one at a time.</summary>
    private sealed class Drops(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) =>
            base.Read(buffer, offset, Math.Min(1, count));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(1, buffer.Length)]);
    }
}
