using PerformanceBudget.Cli.Commands;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Tests.Console;

public sealed class ProgressLineTests
{
    [Fact]
    public void Show_ShortRun_SaysNothing()
    {
        using var terminal = new StringWriter();
        var progress = new ProgressLine(terminal, new StoppedClock(), Language.Chinese);

        progress.Show(1_000);
        progress.Clear();

        Assert.Empty(terminal.ToString());
    }

    [Fact]
    public void Show_LongRun_SaysNowAndThenHowFarItIs_AndLeavesNothingBehind()
    {
        using var terminal = new StringWriter();
        var clock = new StoppedClock();
        var progress = new ProgressLine(terminal, clock, Language.Chinese);

        clock.Seconds = 1;
        progress.Show(10);
        progress.Show(11);
        clock.Seconds = 2;
        progress.Show(20);
        progress.Clear();

        Assert.Equal("\r\u001B[K已审核10份……\r\u001B[K已审核20份……\r\u001B[K", terminal.ToString());
    }

    [Fact]
    public void Show_WithoutTerminal_IsSilent()
    {
        var clock = new StoppedClock();
        var progress = new ProgressLine(terminal: null, clock, Language.English);

        clock.Seconds = 100;
        progress.Show(1);
        progress.Clear();
    }

    [Fact]
    public void Progress_OfALongRun_GoesToTheTerminalAndNeverIntoTheOutput()
    {
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 5; i++)
        {
            folder.Write($"{i}.json", Declarations.Clean());
        }

        using var terminal = new StringWriter();
        var shown = Run(terminal, new HastyClock());
        var silent = Run(terminal: null, new HastyClock());

        Assert.Contains("已审核5份", terminal.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("\r\u001B[K", terminal.ToString(), StringComparison.Ordinal);
        Assert.Equal(silent, shown);

        byte[] Run(TextWriter? terminal, TimeProvider clock)
        {
            using var input = new MemoryStream();
            using var output = new MemoryStream();
            using var error = new MemoryStream();
            Assert.Equal(
                0,
                CommandLine.Run(
                    ["check", folder.Path],
                    new StandardStreams(input, output, error) { Terminal = terminal, Time = clock }
                )
            );
            Assert.Empty(error.ToArray());
            return output.ToArray();
        }
    }

    private class StoppedClock : TimeProvider
    {
        public long Seconds { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }

    /// <summary>A minute passes each time somebody looks.</summary>
    private sealed class HastyClock : StoppedClock
    {
        public override long GetTimestamp() => Seconds += 60;
    }
}
