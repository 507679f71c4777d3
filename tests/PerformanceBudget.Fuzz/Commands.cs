using System.Globalization;
using PerformanceBudget.Documents.Testing.Fuzzing;
using PerformanceBudget.Fuzz.Running;
using PerformanceBudget.Fuzz.Suites;
using SharpFuzz;

namespace PerformanceBudget.Fuzz;

/// <summary>What can be asked for.</summary>
public static class Commands
{
    private const int Failed = 1;
    private const int WrongArguments = 2;
    private const int MaxTicks = 1_000_000;
    private const int FirstSeed = 1;

    private const string Usage = """
        PerformanceBudget.Fuzz TARGET EXECUTIONS [SEED]   tries a target on so many inputs; all: every target on its share of so many
        PerformanceBudget.Fuzz repeat TARGET EXECUTIONS   the same without looking for what is new: the same inputs on every run
        PerformanceBudget.Fuzz replay TARGET FILE...      tries a target on these files
        PerformanceBudget.Fuzz seeds TARGET FOLDER        writes the inputs to begin with
        PerformanceBudget.Fuzz suites FOLDER              tries the public suites in a folder
        PerformanceBudget.Fuzz afl TARGET                 tries what afl-fuzz sends
        """;

    private static readonly IReadOnlyList<FuzzTarget> Targets =
    [
        .. DomainTargets.All,
        .. DocumentTargets.All,
    ];

    private static string Folder => Repository.PathTo("artifacts", "fuzz");

    /// <summary>Runs a command.</summary>
    /// <returns>0 where everything holds, 1 where something does not, 2 for wrong arguments.</returns>
    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["replay", var name, .. var files] when Find(name) is [var target]:
                return Replay(target, files);

            case ["seeds", var name, var folder] when Find(name) is [var target]:
                return WriteSeeds(target, folder);

            case ["suites", var folder]:
                return RunSuites(folder);

            case ["afl", var name] when Find(name) is [var target]:
                return Afl(target);

            case ["repeat", var name, var count]
                when Find(name) is { Count: > 0 } targets && TryReadCount(count, out var executions):
                return Fuzz(targets, executions, FirstSeed, isGuided: false);

            case [var name, var count, .. var rest]
                when Find(name) is { Count: > 0 } targets
                    && TryReadCount(count, out var executions)
                    && rest.Length <= 1
                    && int.TryParse(
                        rest.FirstOrDefault($"{FirstSeed}"),
                        NumberStyles.None,
                        CultureInfo.InvariantCulture,
                        out var seed
                    ):
                return Fuzz(targets, executions, seed, isGuided: true);

            default:
                Console.Error.WriteLine($"{Usage}\nTargets: {string.Join(", ", Targets)}, all");
                return WrongArguments;
        }
    }

    private static IReadOnlyList<FuzzTarget> Find(string name) =>
        name == "all" ? Targets : [.. Targets.Where(target => target.Name == name)];

    private static bool TryReadCount(string text, out long count) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);

    private static int Fuzz(IReadOnlyList<FuzzTarget> targets, long executions, int seed, bool isGuided)
    {
        _ = Directory.CreateDirectory(Folder);
        Console.WriteLine(FuzzResult.Head);
        var failures = 0;
        foreach (var target in targets)
        {
            using var loop = new FuzzLoop(target, seed, Folder, isGuided);
            var result = loop.Run(targets.Count == 1 ? executions : executions * target.Share / MaxTicks);
            Console.WriteLine(result);
            failures += result.Failures.Count;
            foreach (var failure in result.Failures)
            {
                Show(target, failure);
            }
        }

        return failures == 0 ? 0 : Failed;
    }

    private static void Show(FuzzTarget target, Failure failure)
    {
        var path = Path.Combine(
            Folder,
            $"{target.Name}-{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(failure.Input))[..12]}"
        );
        File.WriteAllBytes(path, failure.Input);
        Console.WriteLine($"  {path}\n    {failure.Exception.GetType().Name}: {failure.Exception.Message}");
        Console.WriteLine(
            string.Join('\n', (failure.Exception.StackTrace ?? string.Empty).Split('\n').Take(4))
        );
    }

    private static int Replay(FuzzTarget target, string[] files)
    {
        foreach (var file in files)
        {
            target.Examine(File.ReadAllBytes(file), isThorough: true);
            Console.WriteLine($"{file}: holds");
        }

        return 0;
    }

    private static int RunSuites(string folder)
    {
        var failures = new List<string>();
        Console.WriteLine(JsonSuite.Run(folder, failures));
        Console.WriteLine(NaughtyStrings.Run(folder, failures));
        failures.ForEach(failure => Console.WriteLine($"  {failure}"));
        Console.WriteLine($"{failures.Count} failures");
        return failures.Count == 0 ? 0 : Failed;
    }

    private static int WriteSeeds(FuzzTarget target, string folder)
    {
        _ = Directory.CreateDirectory(folder);
        foreach (var (index, seed) in target.Seeds().Index())
        {
            File.WriteAllBytes(Path.Combine(folder, $"{index:D4}"), seed);
        }

        return 0;
    }

    private static int Afl(FuzzTarget target)
    {
        Fuzzer.Run(stream =>
        {
            using var input = new MemoryStream();
            stream.CopyTo(input);
            target.Examine(input.ToArray(), isThorough: true);
        });
        return 0;
    }
}
