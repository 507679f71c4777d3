using PerformanceBudget.Cli.Checking;

namespace PerformanceBudget.Cli.Tests.Checking;

public sealed class OrderedWorkTests
{
    [Fact]
    public void Run_WorkOfAnyLength_GivesResultsInOrder()
    {
        var results = OrderedWork.Run(
            Enumerable.Range(0, 200),
            i =>
            {
                Thread.Sleep(i % 7 == 0 ? 5 : 0);
                return i;
            },
            workers: 3
        );

        Assert.Equal(Enumerable.Range(0, 200), results);
    }

    [Fact]
    public void Run_ManyElements_TakesFewAtOnce()
    {
        var taken = 0;
        var most = 0;
        var given = 0;

        foreach (var _ in OrderedWork.Run(Source(), i => i, workers: 2))
        {
            given++;
            most = Math.Max(most, taken - given);
        }

        Assert.Equal(10_000, given);
        Assert.InRange(most, 0, 8);

        IEnumerable<int> Source()
        {
            for (var i = 0; i < 10_000; i++)
            {
                taken++;
                yield return i;
            }
        }
    }

    [Fact]
    public void Run_WorkThatFails_FailsWhereItsResultWouldBe()
    {
        var results = new List<int>();

        _ = Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (
                var result in OrderedWork.Run(
                    Enumerable.Range(0, 10),
                    i => i < 5 ? i : throw new InvalidOperationException(),
                    workers: 1
                )
            )
            {
                results.Add(result);
            }
        });

        Assert.Equal([0, 1, 2, 3, 4], results);
    }
}
