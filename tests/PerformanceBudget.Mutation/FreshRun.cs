using System.Diagnostics;

namespace PerformanceBudget.Mutation;

/// <summary>
/// A process of its own for a mutant that nobody noticed. What is only done once, the filling of a table, was done in the first process before there was a mutant.
/// </summary>
internal static class FreshRun
{
    /// <summary>The first argument of such a process.</summary>
    public const string Command = "again";

    private const int HasNoticed = 3;

    /// <summary>Whether one of the tests notices the mutant.</summary>
    /// <exception cref="InvalidOperationException">The process did not come to an end of its own, so that nothing is known.</exception>
    public static bool Notices(Library library, int number, IEnumerable<string> tests)
    {
        var list = Repository.PathTo("artifacts", "mutation", "tests.txt");
        File.WriteAllLines(list, tests);
        using var process = Process.Start(
            Environment.ProcessPath!,
            [Command, library.Name, number.ToString(), list]
        );
        process.WaitForExit();
        return process.ExitCode switch
        {
            0 => false,
            HasNoticed => true,
            var code => throw new InvalidOperationException(
                $"The process of mutant {number} ended with {code}."
            ),
        };
    }

    /// <summary>What the process does.</summary>
    public static async Task<int> Run(string name, string number, string list)
    {
        ActiveMutant.Number = int.Parse(number);
        var wanted = File.ReadLines(list).ToHashSet(StringComparer.Ordinal);
        var library = Library.All.Single(library => library.Name == name);
        var bench = await TestBench.Find(MutatedContext.LoadTests(library), wanted.Contains);
        return await bench.Notices() ? HasNoticed : 0;
    }
}
