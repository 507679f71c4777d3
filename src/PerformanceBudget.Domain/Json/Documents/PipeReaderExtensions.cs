using System.IO.Pipelines;

namespace PerformanceBudget.Domain.Json;

/// <summary>Reads from pipes.</summary>
internal static class PipeReaderExtensions
{
    /// <summary>Reads what there is.</summary>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was cancelled, or the pipe's pending read.
    /// </exception>
    public static async ValueTask<ReadResult> ReadUncanceledAsync(
        this PipeReader input,
        CancellationToken cancellationToken
    )
    {
        var result = await input.ReadAsync(cancellationToken).ConfigureAwait(false);
        if (!result.IsCanceled)
        {
            return result;
        }

        input.AdvanceTo(result.Buffer.Start);
        throw new OperationCanceledException("The pending read of the pipe was cancelled.");
    }
}
