using System.Text;
using System.Text.RegularExpressions;
using PerformanceBudget.Cli.Commands;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Tests;

/// <summary>Runs the tool in this process, with streams of memory instead of a terminal.</summary>
internal static partial class Tool
{
    public static ToolRun Run(params string[] args) => RunWith(string.Empty, args);

    public static ToolRun RunWith(string input, params string[] args) =>
        RunWith(Encoding.UTF8.GetBytes(input), isColored: false, args);

    public static ToolRun RunColored(params string[] args) => RunWith([], isColored: true, args);

    public static ToolRun RunWith(byte[] input, params string[] args) =>
        RunWith(input, isColored: false, args);

    /// <summary>Runs it where the machine speaks a language.</summary>
    public static ToolRun RunIn(Language language, params string[] args) =>
        RunWith([], isColored: false, args, language);

    /// <summary>Runs it on a day.</summary>
    public static ToolRun RunOn(DateOnly day, params string[] args) =>
        RunWith([], isColored: false, args, time: new NoonOf(day));

    private static ToolRun RunWith(
        byte[] input,
        bool isColored,
        string[] args,
        Language language = Language.Chinese,
        TimeProvider? time = null
    )
    {
        using var standardInput = new MemoryStream(input);
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var exitCode = CommandLine.Run(
            args,
            new StandardStreams(standardInput, output, error)
            {
                IsColored = isColored,
                Language = language,
                Time = time ?? TimeProvider.System,
            }
        );
        return new ToolRun(exitCode, output.ToArray(), Encoding.UTF8.GetString(error.ToArray()));
    }

    /// <summary>The columns of a line, counted without the tool: two for everything East Asian and wide.</summary>
    public static int WidthOf(string line) => Ansi().Replace(line, string.Empty).Sum(c => IsWide(c) ? 2 : 1);

    private static bool IsWide(char c) =>
        c
            is (>= '\u1100' and <= '\u115F')
                or (>= '\u2E80' and <= '\u303E')
                or (>= '\u3041' and <= '\uA4CF')
                or (>= '\uAC00' and <= '\uD7A3')
                or (>= '\uF900' and <= '\uFAFF')
                or (>= '\uFE30' and <= '\uFE6F')
                or (>= '\uFF00' and <= '\uFF60')
                or (>= '\uFFE0' and <= '\uFFE6');

    private sealed class NoonOf(DateOnly day) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(day, new TimeOnly(12, 0), TimeSpan.Zero);
    }

    [GeneratedRegex("\u001B\\[[0-9;]*m", RegexOptions.NonBacktracking)]
    public static partial Regex Ansi();
}
