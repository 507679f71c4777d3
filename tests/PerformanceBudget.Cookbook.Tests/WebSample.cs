using System.Diagnostics;

namespace PerformanceBudget.Cookbook.Tests;

/// <summary>A web sample that listens on a free port of the loopback device, for the tests of a class.</summary>
/// <param name="name">The name of its program.</param>
public abstract class WebSample(string name) : IAsyncLifetime
{
    private const string Listening = "Now listening on: ";

    private Process? _process;

    public HttpClient Client { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _process = SampleProgram.Start(
            name,
            "--urls=http://127.0.0.1:0",
            "--Logging:LogLevel:Default=Warning",
            "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information"
        );
        var output = _process.StandardOutput;
        while (Client.BaseAddress is null && await output.ReadLineAsync() is { } line)
        {
            var at = line.IndexOf(Listening, StringComparison.Ordinal);
            Client.BaseAddress = at < 0 ? null : new Uri(line[(at + Listening.Length)..]);
        }

        // Read on, lest it waits for somebody who reads.
        _ = output.ReadToEndAsync();
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Client.Dispose();
        _process?.Kill();
        _process?.Dispose();
        return ValueTask.CompletedTask;
    }
}
