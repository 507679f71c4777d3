using PerformanceBudget.Domain.Audit;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Audit;

public sealed class AuditCancellationTests
{
    [Fact]
    public async Task Progress_IsThatOfReadingAndThenThatOfReview()
    {
        var told = new Told<WorkProgress>();

        DeclarationAudit.Run(Sample.Songjiang, progress: told);
        await DeclarationAudit.RunAsync(
            new MemoryStream(Sample.Songjiang),
            progress: told,
            cancellationToken: TestContext.Current.CancellationToken
        );

        var once = told.All.Take(told.All.Count / 2).ToArray();
        Assert.Equal(once, told.All.Skip(once.Length));
        var reading = once.TakeWhile(at => at.Stage == WorkStage.Reading).ToArray();
        Assert.Equal(9, reading.Length);
        Assert.Equal(reading.Select(at => at.Done).Order(), reading.Select(at => at.Done));
        Assert.All(reading, at => Assert.Equal(Sample.Songjiang.Length, at.Total));
        Assert.Equal((0, Sample.Songjiang.Length), (reading[0].Done, reading[^1].Done));
        Assert.Equal(
            Enumerable.Range(0, 8).Select(done => new WorkProgress(WorkStage.Review, done, 7)),
            once.Skip(reading.Length)
        );
    }

    [Fact]
    public void Progress_OfWhatWasReadBefore_IsThatOfReview()
    {
        var told = new Told<WorkProgress>();
        var declaration = DeclarationJson.Read(Sample.Songjiang).GetDeclaration();

        DeclarationAudit.Run(declaration, progress: told);

        Assert.Equal(8, told.All.Count);
    }

    [Theory]
    [InlineData(WorkStage.Reading, 0)]
    [InlineData(WorkStage.Reading, 20_000)]
    [InlineData(WorkStage.Review, 0)]
    [InlineData(WorkStage.Review, 4)]
    public async Task Cancelled_EndsBeforeTheNextProject(WorkStage stage, int done)
    {
        using var source = new CancellationTokenSource();
        var told = new Told<WorkProgress>(at =>
        {
            if (at.Stage == stage && at.Done >= done)
            {
                source.Cancel();
            }
        });

        Assert.Throws<OperationCanceledException>(() =>
            DeclarationAudit.Run(Sample.Songjiang, progress: told, cancellationToken: source.Token)
        );

        Assert.Equal(stage, told.All[^1].Stage);
        Assert.Single(told.All, at => at.Stage == stage && at.Done >= done);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await DeclarationAudit.RunAsync(
                new MemoryStream(Sample.Songjiang),
                progress: told,
                cancellationToken: source.Token
            )
        );
    }
}
