using System.Collections.Immutable;
using System.Diagnostics;

namespace PerformanceBudget.Agreement;

/// <summary>The JSON Schema, judging documents in a process of node.</summary>
internal sealed class SchemaJudge : IDisposable
{
    public const string Accepted = "accepted";
    public const string NoJson = "no JSON";

    private readonly Process _node;

    public SchemaJudge(string script)
    {
        _node = Process.Start(
            new ProcessStartInfo("node", [script])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
    }

    /// <summary>The verdicts on documents, in their order.</summary>
    public IEnumerable<(T Document, string Verdict)> Judge<T>(
        IReadOnlyCollection<T> documents,
        Func<T, ImmutableArray<byte>> utf8
    )
    {
        // Both pipes are small: writing everything before reading anything would never end.
        var writing = Task.Run(() =>
        {
            foreach (var document in documents)
            {
                _node.StandardInput.WriteLine(Convert.ToBase64String(utf8(document).AsSpan()));
            }

            _node.StandardInput.Flush();
        });
        foreach (var document in documents)
        {
            yield return (
                document,
                _node.StandardOutput.ReadLine() ?? throw new InvalidOperationException("node has ended.")
            );
        }

        writing.Wait();
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        _node.WaitForExit();
        _node.Dispose();
    }
}
