using System.Reflection;
using Xunit;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

namespace PerformanceBudget.Mutation;

/// <summary>The tests of an assembly, in this process, one after another.</summary>
internal sealed class TestBench
{
    private const long StepsBeyond = 1_000_000;
    private const int Times = 10;

    // What takes more is about growth, or is a law about whole declarations. These take nearly all of the time, and cheaper tests notice the same.
    private const long MaxSteps = 2_000_000;

    // The tests of a mutant may take so many together. What is reached by everything is noticed by the first of them or by none.
    private const long MaxStepsForAMutant = 5_000_000;

    private readonly ITestFramework _framework;
    private readonly Assembly _tests;
    private readonly List<ITestCase> _found = [];
    private readonly List<Test> _all = [];
    private readonly List<string> _unusable = [];
    private int _tooLong;

    private TestBench(Assembly tests)
    {
        _tests = tests;
        _framework = RegisteredEngineConfig.GetTestFramework(tests, null);
    }

    /// <summary>What the tests are, in a line.</summary>
    public string Summary =>
        $"{_all.Count} tests, without {_tooLong} of more than {MaxSteps:N0} steps and {_unusable.Count} that fail over another assembly: {string.Join(", ", _unusable)}";

    /// <summary>Finds the tests with a name that is wanted.</summary>
    public static async Task<TestBench> Find(Assembly tests, Predicate<string> isWanted)
    {
        var bench = new TestBench(tests);
        TestContext.SetForInitialization(null, false, false);
        var options = TestFrameworkOptions.ForDiscovery(new TestAssemblyConfiguration());
        options.SetPreEnumerateTheories(true);
        await bench._framework.GetDiscoverer(tests).Find(Keep, options, null, null);
        return bench;

        ValueTask<bool> Keep(ITestCase test)
        {
            if (isWanted(test.TestCaseDisplayName))
            {
                bench._found.Add(test);
            }

            return new(true);
        }
    }

    /// <summary>Runs each test without a mutant, and finds out which mutants it can notice.</summary>
    public async Task Cover(int mutants)
    {
        foreach (var test in _found)
        {
            ActiveMutant.Begin(mutants, MaxSteps);
            var failed = await Fails([test]);
            if (ActiveMutant.IsEndless)
            {
                _tooLong++;
            }
            else if (failed is not null)
            {
                _unusable.Add(failed);
            }
            else
            {
                _all.Add(new Test(test, ActiveMutant.Steps, [.. ActiveMutant.Reached]));
            }
        }
    }

    /// <summary>The names of the tests that reach one of these mutants, as many as a mutant may have.</summary>
    public IEnumerable<string> NamesOfTests(IReadOnlyCollection<int> numbers) =>
        Affordable(numbers).Select(test => test.Case.TestCaseDisplayName);

    /// <summary>Whether one of the found tests notices the mutant that the library is.</summary>
    public async Task<bool> Notices()
    {
        ActiveMutant.Begin(0, (MaxStepsForAMutant * Times) + StepsBeyond);
        return await Fails(_found) is not null || ActiveMutant.IsEndless;
    }

    /// <summary>The first test that notices a mutant, those of the fewest steps first; null where none does.</summary>
    public async Task<string?> Noticed(int number)
    {
        ActiveMutant.Number = number;
        try
        {
            var rest = Affordable([number]);
            for (var count = 8; rest.Count > 0; count *= 2)
            {
                var next = rest[..Math.Min(count, rest.Count)];
                rest = rest[next.Count..];
                ActiveMutant.Begin(0, (next.Sum(test => test.Steps) * Times) + StepsBeyond);
                if (await Fails([.. next.Select(test => test.Case)]) is { } failed)
                {
                    return failed;
                }

                if (ActiveMutant.IsEndless)
                {
                    return "no end";
                }
            }

            return null;
        }
        finally
        {
            ActiveMutant.Number = 0;
        }
    }

    private List<Test> Affordable(IReadOnlyCollection<int> numbers)
    {
        var steps = 0L;
        return
        [
            .. _all.Where(test => test.Reached.Overlaps(numbers))
                .OrderBy(test => test.Steps)
                .TakeWhile(test => (steps += test.Steps) <= MaxStepsForAMutant),
        ];
    }

    private async Task<string?> Fails(IReadOnlyCollection<ITestCase> tests)
    {
        var options = TestFrameworkOptions.ForExecution(new TestAssemblyConfiguration());
        options.SetParallelMode(ParallelMode.None);
        options.SetSynchronousMessageReporting(true);
        options.SetStopOnTestFail(true);
        var sink = new FailureSink();
        TestContext.SetForInitialization(null, false, false);
        await _framework.GetExecutor(_tests).RunTestCases(tests, sink, options, null);
        return sink.Failed;
    }

    private sealed record Test(ITestCase Case, long Steps, HashSet<int> Reached);

    private sealed class FailureSink : IMessageSink
    {
        private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

        public string? Failed { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            switch (message)
            {
                case ITestCaseStarting starting:
                    _names[starting.TestCaseUniqueID] = starting.TestCaseDisplayName;
                    break;

                case ITestFailed failed:
                    Failed ??= _names.GetValueOrDefault(failed.TestCaseUniqueID, "a test");
                    break;

                case IErrorMessage
                or ITestCaseCleanupFailure:
                    Failed ??= "an error";
                    break;
            }

            return Failed is null;
        }
    }
}
