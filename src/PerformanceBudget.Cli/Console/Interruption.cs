using System.Runtime.InteropServices;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Cli.Console;

/// <summary>What is done when somebody ends the process in the middle of its work: no unfinished file is left, and a line says so.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly PosixSignalRegistration[] _registrations;

    private Interruption(StandardStreams streams, Action stop) =>
        _registrations = [
            .. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal =>
                PosixSignalRegistration.Create(signal, _ => End(streams, stop))
            ),
        ];

    /// <summary>Watches from now on. The signal goes on to end the process.</summary>
    /// <param name="streams">Where to say it.</param>
    /// <param name="stop">Removes what is unfinished, and lets nothing be finished any more.</param>
    public static Interruption Watch(StandardStreams streams, Action stop) => new(streams, stop);

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }
    }

    private static void End(StandardStreams streams, Action stop)
    {
        stop();
        streams.WriteError(
            "pbudget: "
                + new BilingualText(
                    "已中断；未完成的文件没有写入。",
                    "Interrupted; no unfinished file was written."
                )
        );
    }
}
