using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class ReviewCancellationTests
{
    private static DepartmentDeclaration Songjiang { get; } =
        DeclarationJson.Read(Sample.Songjiang).GetDeclaration();

    [Fact]
    public void Progress_CountsTheProjects()
    {
        var told = new Told<WorkProgress>();

        DeclarationReview.Run(
            Correct.Declaration(Project.Create("甲项培训"), Project.Create("乙项轮训")),
            progress: told
        );

        Assert.Equal(
            Enumerable.Range(0, 3).Select(done => new WorkProgress(WorkStage.Review, done, 2)),
            told.All
        );
    }

    [Fact]
    public void Progress_OfAPartAndOfTwoYears_CountsTheProjectsToo()
    {
        var told = new Told<WorkProgress>();

        DeclarationReview.Run(Songjiang, Songjiang, progress: told);
        DeclarationReview.RunPartial(Songjiang, [0, 1, 2, 3, 5, 6, 7], progress: told);

        Assert.Equal(16, told.All.Count);
        Assert.All([told.All[7], told.All[15]], at => Assert.Equal(new(WorkStage.Review, 7, 7), at));
    }

    [Fact]
    public void WhatNobodyEnds_IsTheSameWithProgressAndWithout() =>
        Assert.Equal(
            DeclarationReview.Run(Songjiang).Findings.AsEnumerable(),
            DeclarationReview
                .Run(
                    Songjiang,
                    progress: new Told<WorkProgress>(),
                    cancellationToken: TestContext.Current.CancellationToken
                )
                .Findings
        );

    [Fact]
    public void CancelledBefore_ReviewsNothing() =>
        Assert.Throws<OperationCanceledException>(() =>
            DeclarationReview.Run(Songjiang, cancellationToken: new CancellationToken(canceled: true))
        );

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void CancelledInTheMiddle_EndsBeforeTheNextProject(int after)
    {
        using var source = new CancellationTokenSource();
        var told = new Told<WorkProgress>(at =>
        {
            if (at.Done == after)
            {
                source.Cancel();
            }
        });

        var ended = Assert.Throws<OperationCanceledException>(() =>
            DeclarationReview.Run(Songjiang, progress: told, cancellationToken: source.Token)
        );

        Assert.Equal(source.Token, ended.CancellationToken);
        Assert.Equal(after, told.All[^1].Done);
    }

    [Fact]
    public void CancelledWithinAProject_EndsBeforeItsNextRule()
    {
        using var source = new CancellationTokenSource();
        var told = new Told<WorkProgress>();
        var rules = ReviewOptions.Default.WithRule(new CancellingRule(source));

        Assert.Throws<OperationCanceledException>(() =>
            DeclarationReview.Run(Songjiang, rules, told, source.Token)
        );

        Assert.Equal(0, told.All[^1].Done);
    }

    [Fact]
    public void Steps_AreLookedAtOftenEnough()
    {
        using var source = new CancellationTokenSource();
        var steps = new StepCounter(source.Token);
        steps.Add(1_000_000);
        source.Cancel();

        var taken = 0;
        Assert.Throws<OperationCanceledException>(() =>
        {
            for (; taken < 1_000_000; taken++)
            {
                steps.Add();
            }
        });

        Assert.InRange(taken, 0, 4_096);
    }

    private sealed class CancellingRule(CancellationTokenSource source)
        : ProjectRule(
            new FindingDefinition("AA0001", Severity.Information, new("止", "ends"), new("止。", "Ends."))
        )
    {
        public override void Review(Project project, FindingCollector findings) => source.Cancel();
    }
}
