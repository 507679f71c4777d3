using System.IO.Pipelines;
using System.Text;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

public sealed class ReadingCancellationTests
{
    [Fact]
    public void Progress_CountsTheBytes()
    {
        var told = new Told<WorkProgress>();

        DeclarationJson.Read(Sample.Songjiang, progress: told);
        DeclarationJson.Read(Encoding.UTF8.GetString(Sample.Songjiang), progress: told);

        Assert.Equal(told.All.Take(9), told.All.Skip(9));
        Assert.Equal(new(WorkStage.Reading, 0, Sample.Songjiang.Length), told.All[0]);
        Assert.Equal(new(WorkStage.Reading, Sample.Songjiang.Length, Sample.Songjiang.Length), told.All[8]);
    }

    [Fact]
    public async Task CancelledInTheMiddle_EndsBeforeTheNextProject()
    {
        using var source = new CancellationTokenSource();
        var told = new Told<WorkProgress>(at =>
        {
            if (at.Done > 0)
            {
                source.Cancel();
            }
        });

        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
            await DeclarationJson.ReadAsync(
                new MemoryStream(Sample.Songjiang),
                progress: told,
                cancellationToken: source.Token
            )
        );
        Assert.Equal(2, told.All.Count);

        using var other = new CancellationTokenSource();
        var toldOfPipe = new Told<WorkProgress>(_ => other.Cancel());
        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
            await DeclarationJson.ReadAsync(
                PipeReader.Create(new(Sample.Songjiang)),
                progress: toldOfPipe,
                cancellationToken: other.Token
            )
        );
        Assert.Single(toldOfPipe.All);
    }

    [Fact]
    public void CancelledBefore_ReadsNothing()
    {
        var cancelled = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() =>
            DeclarationJson.Read(Sample.Songjiang, cancellationToken: cancelled)
        );
        Assert.Throws<OperationCanceledException>(() =>
            ProjectJson.Read("{}"u8, cancellationToken: cancelled)
        );
        Assert.Throws<OperationCanceledException>(() => ProjectJson.Read("{}", cancellationToken: cancelled));
        Assert.Throws<OperationCanceledException>(() =>
            AcceptanceJson.Read("{}"u8, cancellationToken: cancelled)
        );
    }
}
