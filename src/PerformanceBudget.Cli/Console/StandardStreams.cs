using System.Text;
using PerformanceBudget.Domain;
using PerformanceBudget.Reports;
using Spectre.Console;

namespace PerformanceBudget.Cli.Console;

/// <summary>Where the tool reads and writes. Everything is UTF-8, whatever the machine is set to.</summary>
internal sealed class StandardStreams(Stream input, Stream output, Stream error)
{
    /// <summary>The number of columns for which reports are made, and the most that they take.</summary>
    public const int DefaultWidth = 100;

    private const int MinWidth = 60;

    public Stream Input { get; } = new GuardedStream(input, CannotRead);

    public Stream Output { get; } = output;

    public Stream Error { get; } = error;

    /// <summary>Whether the output is a terminal, where a person watches it come.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether the output is a terminal that shows colours, and nobody asked for none.</summary>
    public bool IsColored { get; init; }

    /// <summary>The language of whoever reads, where a command is not told another one.</summary>
    public Language Language { get; init; } = Language.Chinese;

    /// <summary>The number of columns of the output.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>The terminal behind the error stream, for what nobody wants to keep; null where there is none.</summary>
    public TextWriter? Terminal { get; init; }

    /// <summary>The clock, for how long a person has waited and for the day by which acceptances are judged where none is named.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The streams of this process.</summary>
    public static StandardStreams OfProcess()
    {
        if (OperatingSystem.IsWindows())
        {
            System.Console.OutputEncoding = Encoding.UTF8;
        }

        var isTerminal = !System.Console.IsOutputRedirected;
        return new StandardStreams(
            Given(Descriptor.Input, System.Console.OpenStandardInput),
            Given(Descriptor.Output, isTerminal ? System.Console.OpenStandardOutput : PipedOutput.Open),
            Given(Descriptor.Error, System.Console.OpenStandardError)
        )
        {
            Language = SystemLanguage.OfProcess(),
            IsTerminal = isTerminal,
            IsColored =
                isTerminal
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && AnsiConsole.Profile.Capabilities.Ansi,
            Width = isTerminal ? WidthOfTerminal() : DefaultWidth,
            Terminal = System.Console.IsErrorRedirected ? null : System.Console.Error,
        };
    }

    /// <summary>These streams with another output, which is no terminal.</summary>
    public StandardStreams WritingTo(Stream output) =>
        new(Input, output, Error)
        {
            Language = Language,
            Terminal = Terminal,
            Time = Time,
        };

    /// <summary>Writes one line to the error stream, if there is one.</summary>
    public void WriteError(string line)
    {
        try
        {
            Write(Error, writer => writer.Write(VisibleText.Of(line) + "\n"));
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            // There is nobody to tell.
        }
    }

    /// <summary>Writes a page.</summary>
    public void WritePage(Action<Page> write) => WritePage(Output, write);

    /// <summary>Writes a page as it would be on the output, to be put there later.</summary>
    public void WritePage(Stream stream, Action<Page> write) =>
        Write(stream, writer => write(new Page(writer, Width, IsColored)));

    private static Stream Given(int descriptor, Func<Stream> open) =>
        Descriptor.IsGiven(descriptor) ? open() : new ClosedStream();

    private static CannotRunException CannotRead(Exception failure) =>
        new(new BilingualText("无法读取标准输入。", "Standard input cannot be read."));

    private static void Write(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        writer.NewLine = "\n";
        write(writer);
    }

    private static int WidthOfTerminal()
    {
        try
        {
            return Math.Clamp(System.Console.WindowWidth, MinWidth, DefaultWidth);
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }
}
