using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Console;

/// <summary>Tells a person who waits how far a long run has come. It writes to a terminal or not at all.</summary>
/// <param name="terminal">The terminal; null where there is none.</param>
/// <param name="time">The clock, which nothing else of a run may look at.</param>
/// <param name="language">The language.</param>
internal sealed class ProgressLine(TextWriter? terminal, TimeProvider time, Language language)
{
    // Who waits for less than that needs no word, and who waits longer no more than a few a second.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    // To the start of the line, and everything behind it away.
    private const string Restart = "\r\u001B[K";

    private readonly long _start = time.GetTimestamp();
    private TimeSpan _next = Patience;
    private bool _isShown;

    /// <summary>Shows the number of documents, now and then.</summary>
    public void Show(int documents)
    {
        if (terminal is null)
        {
            return;
        }

        var elapsed = time.GetElapsedTime(_start);
        if (elapsed < _next)
        {
            return;
        }

        _next = elapsed + Interval;
        _isShown = true;
        terminal.Write(Restart);
        var number = documents.ToString(CultureInfo.InvariantCulture);
        terminal.Write(language == Language.Chinese ? $"已审核{number}份……" : $"{number} checked ...");
        terminal.Flush();
    }

    /// <summary>Removes what is shown.</summary>
    public void Clear()
    {
        if (_isShown)
        {
            _isShown = false;
            terminal!.Write(Restart);
            terminal.Flush();
        }
    }
}
