namespace PerformanceBudget.Fuzz.Running;

/// <summary>Ends the process where one input takes longer than a minute: nothing that is tried may take a second.</summary>
internal sealed class Watchdog : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Timer _timer;
    private readonly string _target;
    private long _executions;
    private long _seen = -1;

    public Watchdog(string target)
    {
        _target = target;
        _timer = new Timer(Look, null, Patience, Patience);
    }

    /// <summary>Says that another input is being tried.</summary>
    public void Next() => Volatile.Write(ref _executions, _executions + 1);

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private void Look(object? state)
    {
        var executions = Volatile.Read(ref _executions);
        if (executions == _seen)
        {
            Environment.FailFast($"{_target}: execution {executions} takes longer than a minute.");
        }

        _seen = executions;
    }
}
